/** The team's own number for a rule as typed: the rule's window with the counts or days changed, all else as it stands. */
import { isCounted, type Bound, type RuleWindow } from 'shared/catalogue/bound.ts';
import { calendarBound, ruleWindow } from 'shared/catalogue/bound-schema.ts';

export interface BoundInput {
  /** A whole number, or a day of the calendar as rules write it. */
  readonly value: string;
  readonly unit: 'day' | 'workday' | 'month';
}

export interface OverrideInput {
  /** The rule's own window, or the team's present one. */
  readonly window: RuleWindow;
  readonly opens: BoundInput | null;
  readonly closes: BoundInput | null;
  readonly reason: string;
  readonly by: string;
}

export type OverrideProblem = 'count' | 'day' | 'empty' | 'unnamed';

export type ReadOverride =
  | { readonly ok: true; readonly window: RuleWindow; readonly reason: string; readonly by: string }
  | { readonly ok: false; readonly problem: OverrideProblem };

export function inputOf(bound: Bound | undefined): BoundInput | null {
  if (bound === undefined) return null;
  return isCounted(bound)
    ? { value: String(bound.count), unit: bound.unit }
    : { value: bound.on, unit: 'day' };
}

export function readOverride({ window, opens, closes, reason, by }: OverrideInput): ReadOverride {
  const failed = (problem: OverrideProblem): ReadOverride => ({ ok: false, problem });
  const read: { opens?: Bound; closes?: Bound } = {};
  for (const side of ['opens', 'closes'] as const) {
    const bound = window[side];
    const input = side === 'opens' ? opens : closes;
    if (bound === undefined || input === null) continue;
    const changed = typedBound(bound, input);
    if (typeof changed === 'string') return failed(changed);
    read[side] = changed;
  }
  const parsed = ruleWindow.safeParse(read);
  if (!parsed.success) return failed('day');
  if (isEmpty(read)) return failed('empty');
  if (reason.trim() === '' || by.trim() === '') return failed('unnamed');
  return { ok: true, window: read, reason: reason.trim(), by: by.trim() };
}

/** One end of the window with what is typed in it, or what cannot be read. */
export function typedBound(bound: Bound, { value, unit }: BoundInput): Bound | 'count' | 'day' {
  const text = value.normalize('NFKC').trim();
  if (isCounted(bound)) {
    return /^\d{1,3}$/.test(text) ? { ...bound, count: Number(text), unit } : 'count';
  }
  // The kind of day stays: a yearly limit cannot become a single one.
  const changed = text.length === bound.on.length ? calendarBound.safeParse({ ...bound, on: text }) : null;
  return changed?.success === true ? changed.data : 'day';
}

/** Only where both ends are of one kind can it be told without a calendar. */
function isEmpty({ opens, closes }: { opens?: Bound; closes?: Bound }): boolean {
  if (opens === undefined || closes === undefined) return false;
  if (!isCounted(opens) || !isCounted(closes)) {
    return !isCounted(opens) && !isCounted(closes) && opens.on > closes.on;
  }
  if (opens.anchor !== closes.anchor || opens.unit !== closes.unit) return false;
  const at = ({ direction, count }: { direction: 'before' | 'after'; count: number }): number =>
    direction === 'before' ? -count : count;
  return at(opens) > at(closes);
}

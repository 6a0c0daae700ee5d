/**
 * What a new catalogue or a newly published calendar does to the dates that were shown before: which move, by how many
 * days, and why. What the team itself changed (another expiry, another event) makes another anchor and is no impact.
 */
import type { RuleWindow } from '../catalogue/bound.ts';
import type { Confidence } from '../catalogue/source.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { DeadlineEntry, DeadlineSnapshot } from './deadline-snapshot.ts';
import { toEpochDay } from './epoch-day.ts';

export type ImpactReason =
  /** The number itself: another window or another confidence in the catalogue. */
  | {
      readonly kind: 'ruleChanged';
      readonly before: RuleWindow;
      readonly after: RuleWindow;
      readonly confidenceBefore: Confidence;
      readonly confidenceAfter: Confidence;
    }
  | { readonly kind: 'ruleAdded' }
  | { readonly kind: 'ruleRemoved' }
  /** The holidays of a year were published; the number is the same. */
  | { readonly kind: 'calendarPublished'; readonly lastPublishedYear: number };

export interface Impact {
  readonly filingId: string;
  readonly typeId: string;
  readonly ruleId: string;
  readonly before: Dates | null;
  readonly after: Dates | null;
  /** Days by which the day to act by moves; negative is earlier. Null where one of the two has none. */
  readonly movedDays: number | null;
  readonly why: ImpactReason;
}

export interface Dates {
  readonly opensOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly fileBy: CalendarDate | null;
}

/** The impacts of going from one snapshot to the other, the earliest new day first. */
export function impactOf(before: DeadlineSnapshot, after: DeadlineSnapshot): Impact[] {
  const old = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  const current = new Set(after.entries.map(keyOf));
  const [filingsBefore, filingsAfter] = [filingsOf(before), filingsOf(after)];
  const changed = after.entries.flatMap((entry) => {
    const was = old.get(keyOf(entry));
    if (was !== undefined) return moved(was, entry, after);
    const isNew = filingsBefore.has(entry.filingId) && !knowsRule(before, entry);
    return isNew ? [impact(null, entry, { kind: 'ruleAdded' })] : [];
  });
  const gone = before.entries
    .filter(
      (entry) => !current.has(keyOf(entry)) && filingsAfter.has(entry.filingId) && !knowsRule(after, entry),
    )
    .map((entry) => impact(entry, null, { kind: 'ruleRemoved' }));
  return [...changed, ...gone].sort(byDay);
}

function filingsOf({ entries }: DeadlineSnapshot): ReadonlySet<string> {
  return new Set(entries.map(({ filingId }) => filingId));
}

/** A rule that the catalogue knew but that made nothing waited for an event; what the team entered since is no impact. */
function knowsRule({ ruleIds }: DeadlineSnapshot, { typeId, ruleId }: DeadlineEntry): boolean {
  return ruleIds[typeId]?.includes(ruleId) ?? false;
}

function moved(was: DeadlineEntry, entry: DeadlineEntry, after: DeadlineSnapshot): Impact[] {
  const same = was.opensOn === entry.opensOn && was.dueOn === entry.dueOn && was.fileBy === entry.fileBy;
  const sameRule =
    JSON.stringify(was.window) === JSON.stringify(entry.window) && was.confidence === entry.confidence;
  if (same && was.confidence === entry.confidence) return [];
  if (sameRule) {
    const { lastPublishedYear } = after;
    return [impact(was, entry, { kind: 'calendarPublished', lastPublishedYear })];
  }
  return [
    impact(was, entry, {
      kind: 'ruleChanged',
      before: was.window,
      after: entry.window,
      confidenceBefore: was.confidence,
      confidenceAfter: entry.confidence,
    }),
  ];
}

function impact(was: DeadlineEntry | null, is: DeadlineEntry | null, why: ImpactReason): Impact {
  const entry = is ?? was;
  if (entry === null) throw new Error('An impact has a before or an after.');
  const { filingId, typeId, ruleId } = entry;
  const [from, to] = [was?.fileBy ?? null, is?.fileBy ?? null];
  return {
    filingId,
    typeId,
    ruleId,
    before: was === null ? null : datesOf(was),
    after: is === null ? null : datesOf(is),
    movedDays: from === null || to === null ? null : toEpochDay(to) - toEpochDay(from),
    why,
  };
}

function datesOf({ opensOn, dueOn, fileBy }: DeadlineEntry): Dates {
  return { opensOn, dueOn, fileBy };
}

function keyOf({ filingId, ruleId, anchorOn }: DeadlineEntry): string {
  return `${filingId}/${ruleId}/${anchorOn ?? '-'}`;
}

function byDay(a: Impact, b: Impact): number {
  const day = ({ after, before }: Impact): string => after?.fileBy ?? before?.fileBy ?? '9';
  if (day(a) === day(b)) return 0;
  return day(a) < day(b) ? -1 : 1;
}

/**
 * Whether a document still serves on the day a matter is to be handed in, and if not, why. How documents go stale is
 * data of the catalogue; what cannot be computed (a person who left, a contract that ended) comes back as a question.
 */
import type { Staleness } from '../catalogue/filing-type.ts';
import type { FilingEvent } from '../entity/filing-event.ts';
import type { HeldMaterial } from '../entity/matter-material.ts';
import type { CalendarDate } from './calendar-date.ts';
import { addMonths, fromEpochDay, toEpochDay } from './epoch-day.ts';

export type MaterialProblem =
  /** Its own last day is before the planned day. */
  | { readonly kind: 'ended'; readonly on: CalendarDate }
  /** It has an end of its own and nobody entered it. */
  | { readonly kind: 'endUnknown' }
  /** `until` is the last day on which it is young enough. */
  | { readonly kind: 'tooOld'; readonly until: CalendarDate; readonly months: number }
  /** It must cover the months up to the planned day, and stops more than a month before. */
  | { readonly kind: 'gap'; readonly from: CalendarDate }
  /** A fact of the company, or of this filing, changed after the document was dated. */
  | { readonly kind: 'factChanged'; readonly on: CalendarDate; readonly fact: string | null }
  /** Dated after the day on which it is to be handed in. */
  | { readonly kind: 'notYet' };

export interface MaterialStanding {
  /** Calendar days from the day on the document to the planned day; negative where it is dated later. */
  readonly ageDays: number;
  /** The last day on which it serves, as far as days tell; null where none do. */
  readonly servesUntil: CalendarDate | null;
  /** Empty where it serves on the planned day. The gravest first. */
  readonly problems: readonly MaterialProblem[];
}

/** Events after which a document that shows the company's facts may show the old ones. */
const CHANGES: ReadonlySet<string> = new Set(['factChanged', 'registrationCompleted']);

/** `changes`: what happened to the company and to this filing. */
export function materialStanding(
  stale: readonly Staleness[],
  { datedOn, endsOn }: HeldMaterial,
  plannedOn: CalendarDate,
  changes: readonly FilingEvent[],
): MaterialStanding {
  const dated = toEpochDay(datedOn);
  const planned = toEpochDay(plannedOn);
  const problems: MaterialProblem[] = [];
  const limits: CalendarDate[] = endsOn === null ? [] : [endsOn];
  if (endsOn !== null && endsOn < plannedOn) problems.push({ kind: 'ended', on: endsOn });
  for (const each of stale) {
    if ('months' in each && each.by === 'age') {
      const until = fromEpochDay(addMonths(dated, each.months));
      limits.push(until);
      if (until < plannedOn) problems.push({ kind: 'tooOld', until, months: each.months });
    }
    if (each.by === 'lookBack') {
      const until = fromEpochDay(addMonths(dated, 1));
      limits.push(until);
      if (until < plannedOn) problems.push({ kind: 'gap', from: datedOn });
    }
    if (each.by === 'facts') {
      const change = latestChange(changes, datedOn, plannedOn);
      if (change) problems.push({ kind: 'factChanged', on: change.on, fact: change.fact ?? null });
    }
    if (each.by === 'endsOn' && endsOn === null) problems.push({ kind: 'endUnknown' });
  }
  if (datedOn > plannedOn) problems.push({ kind: 'notYet' });
  const [servesUntil = null] = limits.toSorted();
  return { ageDays: planned - dated, servesUntil, problems };
}

function latestChange(
  changes: readonly FilingEvent[],
  after: CalendarDate,
  upTo: CalendarDate,
): FilingEvent | undefined {
  return changes
    .filter(({ kind, on }) => CHANGES.has(kind) && on > after && on <= upTo)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
}

/**
 * What a new catalogue or a newly published calendar does to the dates that were shown before: which move, by how many
 * days, and why. What the team itself changed (another expiry, another event) makes another anchor and is no impact.
 */
import { z } from 'zod';
import { ruleWindow } from '../catalogue/bound-schema.ts';
import { confidence } from '../catalogue/source.ts';
import { calendarDate } from './calendar-date-schema.ts';
import type { DeadlineEntry, DeadlineSnapshot } from './deadline-snapshot.ts';
import { toEpochDay } from './epoch-day.ts';

export const impactReason = z.discriminatedUnion('kind', [
  /** The number itself: another window or another confidence in the catalogue. */
  z.object({
    kind: z.literal('ruleChanged'),
    before: ruleWindow,
    after: ruleWindow,
    confidenceBefore: confidence,
    confidenceAfter: confidence,
  }),
  z.object({ kind: z.literal('ruleAdded') }),
  z.object({ kind: z.literal('ruleRemoved') }),
  /** The holidays of a year were published; the number is the same. */
  z.object({ kind: z.literal('calendarPublished'), lastPublishedYear: z.number().int() }),
]);

const day = calendarDate.nullable();
const dates = z.object({ opensOn: day, dueOn: day, fileBy: day });

export const impact = z.object({
  filingId: z.string(),
  typeId: z.string(),
  ruleId: z.string(),
  before: dates.nullable(),
  after: dates.nullable(),
  /** Days by which the day to act by moves; negative is earlier. Null where one of the two has none. */
  movedDays: z.number().int().nullable(),
  why: impactReason,
});

export type ImpactReason = z.infer<typeof impactReason>;
export type Dates = z.infer<typeof dates>;
export type Impact = z.infer<typeof impact>;

/** The impacts of going from one snapshot to the other, the earliest new day first. */
export function impactOf(before: DeadlineSnapshot, after: DeadlineSnapshot): Impact[] {
  const old = new Map(before.entries.map((entry) => [keyOf(entry), entry]));
  const current = new Set(after.entries.map(keyOf));
  const [filingsBefore, filingsAfter] = [filingsOf(before), filingsOf(after)];
  const changed = after.entries.flatMap((entry) => {
    const was = old.get(keyOf(entry));
    if (was !== undefined) return moved(was, entry, before, after);
    const isNew = filingsBefore.has(entry.filingId) && !knowsRule(before, entry);
    return isNew ? [impactFrom(null, entry, { kind: 'ruleAdded' })] : [];
  });
  const gone = before.entries
    .filter(
      (entry) => !current.has(keyOf(entry)) && filingsAfter.has(entry.filingId) && !knowsRule(after, entry),
    )
    .map((entry) => impactFrom(entry, null, { kind: 'ruleRemoved' }));
  return [...changed, ...gone].sort(byDay);
}

function filingsOf({ entries }: DeadlineSnapshot): ReadonlySet<string> {
  return new Set(entries.map(({ filingId }) => filingId));
}

/** A rule that the catalogue knew but that made nothing waited for an event; what the team entered since is no impact. */
function knowsRule({ ruleIds }: DeadlineSnapshot, { typeId, ruleId }: DeadlineEntry): boolean {
  return ruleIds[typeId]?.includes(ruleId) ?? false;
}

function moved(
  was: DeadlineEntry,
  entry: DeadlineEntry,
  before: DeadlineSnapshot,
  after: DeadlineSnapshot,
): Impact[] {
  const same = was.opensOn === entry.opensOn && was.dueOn === entry.dueOn && was.fileBy === entry.fileBy;
  const sameRule =
    JSON.stringify(was.window) === JSON.stringify(entry.window) && was.confidence === entry.confidence;
  if (same && was.confidence === entry.confidence) return [];
  if (sameRule) {
    const { lastPublishedYear } = after;
    // A day that was settled, or that moved without a new calendar, the team moved: the limit of a correction, a fact that is named.
    if (!was.provisional || before.lastPublishedYear === lastPublishedYear) return [];
    return [impactFrom(was, entry, { kind: 'calendarPublished', lastPublishedYear })];
  }
  return [
    impactFrom(was, entry, {
      kind: 'ruleChanged',
      before: was.window,
      after: entry.window,
      confidenceBefore: was.confidence,
      confidenceAfter: entry.confidence,
    }),
  ];
}

function impactFrom(was: DeadlineEntry | null, is: DeadlineEntry | null, why: ImpactReason): Impact {
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

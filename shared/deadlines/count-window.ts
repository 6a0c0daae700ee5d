/** The window of a rule from one day: when it opens, when it closes, the day to act by, and the chain that led there. */
import { isCounted, type Bound } from '../catalogue/bound.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import { countBound } from './count-bound.ts';
import { dayInCycle } from './cycles.ts';
import { fromEpochDay, toEpochDay, type EpochDay } from './epoch-day.ts';
import type { Occasion } from './occasion.ts';
import type { Reason } from './obligation.ts';
import { settleFileBy } from './settle-file-by.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { firstWorkdayFrom } from './working-days.ts';

/** The chain as it grows: the days found so far, why, and which unpublished years were asked on the way. */
export interface Count {
  opensOn: EpochDay | null;
  dueOn: EpochDay | null;
  fileBy: EpochDay | null;
  readonly reasons: Reason[];
  readonly unpublished: Set<number>;
}

export interface WindowInput {
  readonly rule: Rule;
  readonly occasion: Occasion;
  /** The day of the opening bound's anchor where it differs from the closing bound's; null when nobody dated it. */
  readonly opensFrom: CalendarDate | null;
  readonly calendar: WorkingCalendar;
}

/** Opening and closing day with their reasons; `fileBy` is settled afterwards, for a correction may replace the close. */
export function countWindow({ rule, occasion, opensFrom, calendar }: WindowInput): Count {
  const { opens, closes } = rule.window;
  const count: Count = { opensOn: null, dueOn: null, fileBy: null, reasons: [], unpublished: new Set() };
  startChain(count, rule, occasion);

  const { source, confidence } = rule;
  const dayOf = (bound: Bound, from: CalendarDate): ReturnType<typeof countBound> =>
    isCounted(bound)
      ? countBound(bound, toEpochDay(from), calendar)
      : { on: toEpochDay(dayInCycle(bound.on, from)), asked: null };
  const from = occasion.countFrom ?? occasion.anchorOn;
  if (confidence === 'unverified') {
    const bound = closes ?? opens;
    if (bound !== undefined)
      count.reasons.push({ kind: 'unverified', bound, source, on: fromEpochDay(dayOf(bound, from).on) });
    return count;
  }
  const reckon = (bound: Bound, from: CalendarDate, kind: 'opens' | 'closes'): EpochDay => {
    const { on, asked } = dayOf(bound, from);
    if (asked !== null) note(count, calendar.unpublishedYears(...asked));
    count.reasons.push({ kind, bound, source, confidence, on: fromEpochDay(on) });
    return on;
  };
  if (opens !== undefined) {
    const openingDay = haveOneAnchor(opens, closes) ? from : opensFrom;
    // A window may open on another event than it closes; without that day it is not known to be open.
    if (openingDay !== null) count.opensOn = reckon(opens, openingDay, 'opens');
    else if (isCounted(opens) && opens.anchor !== 'announcedFrom') {
      count.reasons.push({ kind: 'anchorMissing', anchor: opens.anchor });
    }
  }
  if (closes !== undefined) count.dueOn = rollLater(closes, reckon(closes, from, 'closes'), count, calendar);
  return count;
}

/** `fileBy` comes last in the chain, after what moved it and what may still move it. */
export function settle(
  count: Count,
  startedOn: EpochDay | null,
  mayRoll: boolean,
  calendar: WorkingCalendar,
): void {
  if (count.dueOn !== null) {
    const { fileBy, asked, reasons } = settleFileBy(count.dueOn, startedOn, calendar);
    count.fileBy = fileBy;
    count.reasons.push(...reasons);
    note(count, calendar.unpublishedYears(...asked));
    if (mayRoll && reasons.length > 0) {
      const on = firstWorkdayFrom(calendar, count.dueOn);
      if (on !== count.dueOn) count.reasons.push({ kind: 'mayRoll', on: fromEpochDay(on) });
    }
  }
  const years = [...count.unpublished].sort((a, b) => a - b);
  count.reasons.push(...years.map((year): Reason => ({ kind: 'provisional', year })));
  if (count.fileBy !== null) count.reasons.push({ kind: 'fileBy', on: fromEpochDay(count.fileBy) });
}

function startChain(count: Count, rule: Rule, { anchorOn, countFrom, facts }: Occasion): void {
  if (rule.override !== undefined) {
    count.reasons.push({ kind: 'overridden', by: rule.override.by, why: rule.override.reason });
  }
  if (rule.cycle !== undefined) {
    const length = rule.cycle.every === 'year' ? 4 : 7;
    count.reasons.push({ kind: 'cycle', period: anchorOn.slice(0, length) });
  }
  const bound = rule.window.closes ?? rule.window.opens;
  if (countFrom === null || bound === undefined || !isCounted(bound)) return;
  const anchor = { kind: 'anchor', anchor: bound.anchor, on: countFrom } as const;
  count.reasons.push(facts.length === 0 ? anchor : { ...anchor, facts });
}

/** Whether both ends of a window count from the same day. */
export function haveOneAnchor(opens: Bound, closes: Bound | undefined): boolean {
  if (closes === undefined || !isCounted(opens)) return true;
  return isCounted(closes) && closes.anchor === opens.anchor;
}

function rollLater(bound: Bound, dueOn: EpochDay, count: Count, calendar: WorkingCalendar): EpochDay {
  if (isCounted(bound) || bound.rolls === undefined || calendar.kindOf(dueOn) === 'working') return dueOn;
  const on = firstWorkdayFrom(calendar, dueOn);
  note(count, calendar.unpublishedYears(dueOn, on));
  if (on !== dueOn) count.reasons.push({ kind: 'rolled', from: fromEpochDay(dueOn), on: fromEpochDay(on) });
  return on;
}

function note(count: Count, years: readonly number[]): void {
  for (const year of years) count.unpublished.add(year);
}

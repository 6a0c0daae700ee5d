/** The cycles of a duty that recurs: the one that runs, the next, and those that are over. Calendar years or months, each known by its first day. */
import type { RuleCycle } from '../catalogue/rule.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';

export interface Cycle {
  /** The first day of its year or month. */
  readonly from: CalendarDate;
  /** Whether this is the one that runs today, not the next. */
  readonly runs: boolean;
}

/** Of a duty that is announced and names none. */
export const YEARLY: RuleCycle = { every: 'year' };

/** The running cycle and the next, without those that are not owed because the filing did not exist yet. */
export function cyclesAround(cycle: RuleCycle, filing: Filing, today: CalendarDate): readonly Cycle[] {
  const both = bothCycles(cycle, today);
  const beganOn = beginningOf(cycle, filing);
  if (beganOn === null) return both;
  const [running, following] = both;
  const isOwedIn = ({ from }: Cycle): boolean =>
    isOwed(cycle, from, beganOn) || isLastYear(cycle, from, filing);
  if (running !== undefined && isOwedIn(running)) return both;
  return following !== undefined && isOwedIn(following) ? [following] : [];
}

/** So many of those that are over are still looked at: every year that is missing has to be reported later, and a year of months. */
const EARLIER = { year: 10, month: 12 } as const;

/**
 * The cycles before the running one, latest first, without those before the filing existed.
 * @param since from here on it can be known which are open; null where nothing is known
 */
export function cyclesBefore(
  cycle: RuleCycle,
  filing: Filing,
  today: CalendarDate,
  since: CalendarDate | null,
): readonly Cycle[] {
  if (since === null) return NO_CYCLES;
  const beganOn = beginningOf(cycle, filing);
  const before: Cycle[] = [];
  let from = bothCycles(cycle, today)[0]?.from ?? today;
  while (before.length < EARLIER[cycle.every] && from > since) {
    from = cycleBefore(cycle, from);
    if (beganOn !== null && !isOwed(cycle, from, beganOn) && !isLastYear(cycle, from, filing)) break;
    before.push({ from, runs: false });
  }
  return before;
}

const NO_CYCLES: readonly Cycle[] = [];

/** The first day of the one before. */
export function cycleBefore(cycle: RuleCycle, from: CalendarDate): CalendarDate {
  return cycle.every === 'year' ? yearBefore(cycle, from) : monthBefore(from);
}

/** The first day of the one after. */
export function cycleAfter(cycle: RuleCycle, from: CalendarDate): CalendarDate {
  return cycle.every === 'year' ? nextYear(cycle, from) : nextMonth(from);
}

/** A licence that was issued early in the year of a round and ends in it was issued for the term that the round ends. */
function isLastYear({ years }: RuleCycle, from: CalendarDate, filing: Filing): boolean {
  return years !== undefined && printedExpiry(filing)?.slice(0, 4) === from.slice(0, 4);
}

/** The day of issue, or what the duty rests on where that came before it; null while neither is known. */
function beginningOf({ since }: RuleCycle, { issuedOn, events }: Filing): CalendarDate | null {
  if (since === undefined) return issuedOn;
  const started = events.flatMap(({ kind, on }) => (kind === since ? [on] : []));
  return [issuedOn, ...started].reduce((first, on) =>
    first === null || (on !== null && on < first) ? on : first,
  );
}

/** Whether it still matters when the duty began: by the day of issue alone a cycle that runs or comes is not owed. */
export function beginningMatters(cycle: RuleCycle, filing: Filing, today: CalendarDate): boolean {
  return cyclesAround({ ...cycle, since: undefined }, filing, today).length < 2;
}

/** The same for every filing of a day, and asked for every one of them. */
const CYCLES = new WeakMap<RuleCycle, { readonly today: CalendarDate; readonly both: readonly Cycle[] }>();

function bothCycles(cycle: RuleCycle, today: CalendarDate): readonly Cycle[] {
  const known = CYCLES.get(cycle);
  if (known?.today === today) return known.both;
  const running = cycle.every === 'year' ? runningYear(cycle, today) : firstOfMonth(today);
  const following = cycleAfter(cycle, running);
  const both = [
    { from: running, runs: true },
    { from: following, runs: false },
  ];
  CYCLES.set(cycle, { today, both });
  return both;
}

/** A day of the calendar inside a cycle: `03-31` of its year, `06` of its month, or the one day that has a year. */
export function dayInCycle(day: string, from: CalendarDate): CalendarDate {
  if (day.length === 10) return day;
  return day.length === 5 ? `${from.slice(0, 4)}-${day}` : `${from.slice(0, 7)}-${day}`;
}

/** The last day of the year or month before a cycle of a year begins: 31 December. */
export function lastDayBefore(from: CalendarDate): CalendarDate {
  return `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}-12-31`;
}

function isOwed({ every, skipsFirst }: RuleCycle, from: CalendarDate, beganOn: CalendarDate): boolean {
  const length = every === 'year' ? 4 : 7;
  const [began, period] = [beganOn.slice(0, length), from.slice(0, length)];
  return skipsFirst === true ? began < period : began <= period;
}

function runningYear({ years }: RuleCycle, today: CalendarDate): CalendarDate {
  let year = Number(today.slice(0, 4));
  if (years !== undefined && isOdd(year) !== (years === 'odd')) year -= 1;
  return firstOfYear(year);
}

function nextYear({ years }: RuleCycle, running: CalendarDate): CalendarDate {
  return firstOfYear(Number(running.slice(0, 4)) + (years === undefined ? 1 : 2));
}

function yearBefore({ years }: RuleCycle, from: CalendarDate): CalendarDate {
  return firstOfYear(Number(from.slice(0, 4)) - (years === undefined ? 1 : 2));
}

function monthBefore(first: CalendarDate): CalendarDate {
  const [year = 0, month = 0] = first.split('-').map(Number);
  if (month === 1) return `${String(year - 1).padStart(4, '0')}-12-01`;
  return `${first.slice(0, 4)}-${String(month - 1).padStart(2, '0')}-01`;
}

function firstOfYear(year: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function firstOfMonth(today: CalendarDate): CalendarDate {
  return `${today.slice(0, 7)}-01`;
}

function nextMonth(first: CalendarDate): CalendarDate {
  const [year = 0, month = 0] = first.split('-').map(Number);
  if (month === 12) return firstOfYear(year + 1);
  return `${first.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
}

function isOdd(year: number): boolean {
  return year % 2 === 1;
}

/**
 * Which days are working days: the published years as the State Council set them, other years from the statute.
 *
 * A day is `working`, `rest` or, where a notice not yet published may move it, `unsettled`; who counts decides which way
 * that falls (see `working-days.ts`). The last days of the last published year are unsettled too where the next New Year
 * may reach back into them. Years are laid out once and kept, so a calendar is cheap to ask and dear to make: make one.
 */
import { epochDayOf, partsOf, toEpochDay, weekdayOf, type EpochDay } from './epoch-day.ts';
import type { HolidayYear } from './holiday-year.ts';
import { HOLIDAY_YEARS } from './holidays/all.ts';
import { statutoryHolidays, type StatutoryHoliday } from './statutory-holidays.ts';

export type DayKind = 'working' | 'weekend' | 'holiday' | 'unsettled';

export interface WorkingCalendar {
  readonly lastPublishedYear: number;
  /** `weekend` and `holiday` are both rest; a weekend day inside a published holiday is `holiday`. */
  kindOf(day: EpochDay): DayKind;
  /** Days of kind `working` after the first day up to and including the second; unsettled days do not count. */
  workdaysBetween(after: EpochDay, upTo: EpochDay): number;
  /** The years, ascending, whose missing notice may still change a day in the span (ends included). */
  unpublishedYears(from: EpochDay, to: EpochDay): number[];
}

const KINDS = ['working', 'weekend', 'holiday', 'unsettled'] as const satisfies readonly DayKind[];
const [WORKING, WEEKEND, HOLIDAY, UNSETTLED] = [0, 1, 2, 3];

interface YearTable {
  readonly first: EpochDay;
  readonly kinds: Uint8Array;
  /** Working days of the year up to and including each day. */
  readonly workdays: Uint16Array;
  readonly published: boolean;
  /** The first day that next year's notice may still move; infinite when there is none. */
  readonly firstUnsettled: EpochDay;
}

/** `holidaysOf` names the statutory holidays of a year; a test that replays history hands in those of its time. */
export function createWorkingCalendar(
  years: readonly HolidayYear[],
  holidaysOf: (year: number) => StatutoryHoliday[] = statutoryHolidays,
): WorkingCalendar {
  const published = new Map(years.map((year) => [year.year, year]));
  const tables = new Map<number, YearTable>();

  const tableOf = (year: number): YearTable => {
    let table = tables.get(year);
    if (table === undefined) {
      const nextYears = published.has(year + 1) ? [] : holidaysOf(year + 1);
      table = layOut(year, published.get(year) ?? holidaysOf(year), nextYears);
      tables.set(year, table);
    }
    return table;
  };

  /** Most questions in a row are about the same year; asking its table first saves the division into parts. */
  let latest = tableOf(Math.max(...published.keys()));
  const tableAt = (day: EpochDay): YearTable => {
    const offset = day - latest.first;
    if (offset < 0 || offset >= latest.kinds.length) latest = tableOf(partsOf(day).year);
    return latest;
  };

  return {
    lastPublishedYear: Math.max(...published.keys()),
    kindOf(day) {
      const table = tableAt(day);
      return KINDS[table.kinds[day - table.first] ?? UNSETTLED] ?? 'unsettled';
    },
    workdaysBetween(after, upTo) {
      if (upTo <= after) return 0;
      const to = tableAt(upTo);
      const from = tableAt(after);
      let total = (to.workdays[upTo - to.first] ?? 0) - (from.workdays[after - from.first] ?? 0);
      const lastYear = partsOf(to.first).year;
      for (let year = partsOf(from.first).year; year < lastYear; year += 1)
        total += tableOf(year).workdays.at(-1) ?? 0;
      return total;
    },
    unpublishedYears(from, to) {
      const found = new Set<number>();
      const lastYear = partsOf(to).year;
      for (let year = partsOf(from).year; year <= lastYear; year += 1) {
        const table = tableOf(year);
        if (!table.published) found.add(year);
        else if (to >= table.firstUnsettled && from < table.first + table.kinds.length) found.add(year + 1);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

function layOut(
  year: number,
  known: HolidayYear | readonly StatutoryHoliday[],
  nextYears: readonly StatutoryHoliday[],
): YearTable {
  const first = epochDayOf(year, 1, 1);
  // Every page lays out some years before it shows anything, in code that has never run: few and plain steps.
  const kinds = new Uint8Array(epochDayOf(year + 1, 1, 1) - first).fill(WORKING);
  const firstSunday = (7 - weekdayOf(first)) % 7;
  for (let sunday = firstSunday; sunday < kinds.length; sunday += 7) kinds[sunday] = WEEKEND;
  for (let saturday = (firstSunday + 6) % 7; saturday < kinds.length; saturday += 7)
    kinds[saturday] = WEEKEND;

  const published = 'year' in known;
  if (published) {
    for (const day of known.off) kinds[toEpochDay(day) - first] = HOLIDAY;
    for (const day of known.worked) kinds[toEpochDay(day) - first] = WORKING;
  } else {
    for (const holiday of known) unsettle(kinds, first, holiday);
    for (const day of known.flatMap((holiday) => holiday.days)) kinds[day - first] = HOLIDAY;
  }
  for (const holiday of nextYears) unsettle(kinds, first, holiday);

  const workdays = new Uint16Array(kinds.length);
  let total = 0;
  for (let index = 0; index < kinds.length; index += 1) {
    if (kinds[index] === WORKING) total += 1;
    workdays[index] = total;
  }
  const unsettledAt = kinds.indexOf(UNSETTLED);
  return {
    first,
    kinds,
    workdays,
    published,
    firstUnsettled: unsettledAt === -1 ? Number.POSITIVE_INFINITY : first + unsettledAt,
  };
}

/** Marks what the notice around one holiday may move, as far as it lies in the year laid out. */
function unsettle(kinds: Uint8Array, first: EpochDay, holiday: StatutoryHoliday): void {
  const mark = (spans: StatutoryHoliday['mayRest'], weekend: boolean): void => {
    for (const [from, to] of spans) {
      for (let day = Math.max(from, first); day <= to && day - first < kinds.length; day += 1) {
        if (isWeekend(day) === weekend) kinds[day - first] = UNSETTLED;
      }
    }
  };
  mark(holiday.mayRest, false);
  mark(holiday.mayWork, true);
}

function isWeekend(day: EpochDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The calendar of the vendored years. */
export const workingCalendar: WorkingCalendar = createWorkingCalendar(HOLIDAY_YEARS);

/**
 * Calendar days as whole numbers (days since 1970-01-01), so that thousands of windows are counted with plain sums.
 * Proleptic Gregorian, years 0000 to 9999, no clock and no zone. Callers hand in days that `isCalendarDate` accepts; what is
 * counted beyond the last of them, from a placeholder like 9999-12-31, is written as the last.
 */
import type { CalendarDate } from './calendar-date.ts';

export type EpochDay = number;

/** 1970-01-01 is 719,468 days after 0000-03-01, the day that the leap-year arithmetic below starts from. */
const DAYS_BEFORE_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

export function toEpochDay(date: CalendarDate): EpochDay {
  return epochDayOf(yearOf(date), twoDigitsAt(date, 5), twoDigitsAt(date, 8));
}

export function yearOf(date: CalendarDate): number {
  return twoDigitsAt(date, 0) * 100 + twoDigitsAt(date, 2);
}

/** Read where they stand: cutting each date into three texts would cost more than all the counting that follows. */
function twoDigitsAt(date: CalendarDate, index: number): number {
  return (date.charCodeAt(index) - DIGIT_0) * 10 + date.charCodeAt(index + 1) - DIGIT_0;
}

const DIGIT_0 = 0x30;

/** Years start in March here, so that the leap day is the last of its year and months have a regular rhythm. */
export function epochDayOf(year: number, month: number, day: number): EpochDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_BEFORE_1970;
}

/** 0000-01-01 and 9999-12-31. */
const [FIRST, LAST] = [-719_528, 2_932_896];

export function fromEpochDay(epochDay: EpochDay): CalendarDate {
  const { year, month, day } = partsOf(Math.min(Math.max(epochDay, FIRST), LAST));
  const century = Math.floor(year / 100);
  return `${twoDigits(century)}${twoDigits(year - century * 100)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

export function partsOf(epochDay: EpochDay): { year: number; month: number; day: number } {
  const shifted = epochDay + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(epochDay: EpochDay): number {
  return (((epochDay + 4) % 7) + 7) % 7;
}

/** The corresponding day `months` later (earlier when negative), else the last day of that month (民法典 art. 202). */
export function addMonths(epochDay: EpochDay, months: number): EpochDay {
  const { year, month, day } = partsOf(epochDay);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = total - targetYear * 12 + 1;
  const nextMonth =
    targetMonth === 12 ? epochDayOf(targetYear + 1, 1, 1) : epochDayOf(targetYear, targetMonth + 1, 1);
  return Math.min(epochDayOf(targetYear, targetMonth, day), nextMonth - 1);
}

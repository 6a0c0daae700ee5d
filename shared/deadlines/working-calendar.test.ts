/** The published years as they are, and the guess about unpublished ones replayed against every notice since 2008. */
import { describe, expect, test } from 'vitest';
import { epochDayOf, fromEpochDay, toEpochDay, yearOf } from './epoch-day.ts';
import { HOLIDAY_YEARS } from './holidays/all.ts';
import { lunarDatesOf } from './lunar-dates-of.fixture.ts';
import { statutoryHolidays } from './statutory-holidays.ts';
import { createWorkingCalendar, workingCalendar } from './working-calendar.ts';

const kindOn = (date: string) => workingCalendar.kindOf(toEpochDay(date));

test('the published years are those that the data holds', () => {
  expect(HOLIDAY_YEARS.map(({ year }) => year)).toEqual(
    Array.from({ length: 23 }, (_, index) => 2004 + index),
  );
  expect(workingCalendar.lastPublishedYear).toBe(2026);
});

test('every vendored day lies in its year, and only weekend days are made up', () => {
  for (const { year, off, worked } of HOLIDAY_YEARS) {
    for (const day of [...off, ...worked]) expect(yearOf(day)).toBe(year);
    for (const day of worked) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(off.filter((day) => worked.includes(day))).toEqual([]);
  }
});

test('2026 has the working days of the notice of 2025-11-04', () => {
  const lastDays = [
    '01-31',
    '02-28',
    '03-31',
    '04-30',
    '05-31',
    '06-30',
    '07-31',
    '08-31',
    '09-30',
    '10-31',
    '11-30',
    '12-31',
  ];
  const ends = ['2025-12-31', ...lastDays.map((day) => `2026-${day}`)].map(toEpochDay);
  const months = ends.slice(1).map((end, index) => workingCalendar.workdaysBetween(ends[index] ?? end, end));
  expect(months).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
});

test.each([
  ['2026-02-14', 'working'], // a Saturday made up
  ['2026-02-16', 'holiday'],
  ['2026-10-10', 'working'],
  ['2026-11-15', 'weekend'],
  ['2026-12-31', 'working'], // next New Year is a Friday: no bridge reaches back
  ['2027-02-05', 'holiday'], // 除夕, by statute
  ['2027-02-06', 'holiday'],
  ['2027-02-08', 'holiday'],
  ['2027-02-09', 'unsettled'],
  ['2027-02-14', 'unsettled'], // a Sunday that may be made up
  ['2027-03-16', 'working'],
  ['2027-12-31', 'unsettled'], // New Year 2028 is a Saturday
  ['2060-02-10', 'unsettled'], // after the lunar table ends
])('%s is %s', (date, kind) => expect(kindOn(date)).toBe(kind));

test('asks of a span which notices are still to come', () => {
  const years = (from: string, to: string) =>
    workingCalendar.unpublishedYears(toEpochDay(from), toEpochDay(to));
  expect(years('2026-12-01', '2026-12-31')).toEqual([]);
  expect(years('2026-12-31', '2027-01-04')).toEqual([2027]);
  expect(years('2027-06-01', '2028-06-01')).toEqual([2027, 2028]);
});

test('a published year whose last days the next notice may still move says which notice', () => {
  const until2017 = createWorkingCalendar(
    HOLIDAY_YEARS.filter(({ year }) => year <= 2017),
    (year) => statutoryHolidays(year, lunarDatesOf(year)),
  );
  // The notice for 2018 left them alone, but that for 2019 made Saturday 29 December 2018 a working day.
  const until2018 = createWorkingCalendar(
    HOLIDAY_YEARS.filter(({ year }) => year <= 2018),
    (year) => statutoryHolidays(year, lunarDatesOf(year)),
  );
  expect(until2017.kindOf(toEpochDay('2017-12-29'))).toBe('working');
  expect(until2018.kindOf(toEpochDay('2018-12-29'))).toBe('unsettled');
  expect(until2018.unpublishedYears(toEpochDay('2018-12-31'), toEpochDay('2018-12-31'))).toEqual([2019]);
});

describe('had it been used before the notice was out, it would have been right of every day it was sure of', () => {
  /** Days that were not statutory then, or that a notice treated as none before or since. */
  const EXCEPTIONS: Readonly<Record<string, string>> = {
    '2008-09-29': 'the first National Day week under the new regulation began before 1 October',
    '2008-09-30': 'the same',
    '2012-05-02': '2 May is statutory since 2025 only',
    '2013-05-02': 'the same',
    '2017-05-02': 'the same',
    '2018-05-02': 'the same',
    '2014-01-30': '除夕 was not statutory from 2014 to 2024',
    '2024-02-09': 'the same',
    '2015-09-03': 'a single holiday for the 70th anniversary of victory, announced in May',
    '2015-09-04': 'its bridge',
    '2015-09-06': 'made up for it',
  };

  test.each(HOLIDAY_YEARS.map(({ year }) => year).filter((year) => year >= 2008))('%i', (year) => {
    const before = createWorkingCalendar(
      HOLIDAY_YEARS.filter((known) => known.year < year),
      (of) => statutoryHolidays(of, lunarDatesOf(of)),
    );
    const wrong: string[] = [];
    for (let day = epochDayOf(year - 1, 12, 1); day < epochDayOf(year + 1, 1, 1); day += 1) {
      const guessed = before.kindOf(day);
      if (guessed === 'unsettled') continue;
      if ((guessed === 'working') !== (workingCalendar.kindOf(day) === 'working'))
        wrong.push(fromEpochDay(day));
    }
    expect(wrong).toEqual(
      Object.keys(EXCEPTIONS)
        .filter((day) => yearOf(day) === year)
        .sort(),
    );
  });
});

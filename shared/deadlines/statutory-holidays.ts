/**
 * The thirteen statutory days of 全国年节及纪念日放假办法 (amended 2024-11-10, in force 2025-01-01, art. 2) for years whose
 * yearly notice is not out, and around each the days that such a notice may move.
 *
 * The law fixes the days off; the State Council's notice, about eight weeks before the year begins, turns weekdays beside
 * them into rest (`mayRest`) and weekend days near them into working days (`mayWork`). How far it reaches is not law:
 * the spans below hold for every notice since 2008 but the exceptions named in the test, which replays them all.
 */
import { epochDayOf, weekdayOf, type EpochDay } from './epoch-day.ts';
import { LUNAR_DATES, type LunarDates } from './lunar-dates.ts';

/** Both ends included. */
export type DaySpan = readonly [from: EpochDay, to: EpochDay];

export interface StatutoryHoliday {
  /** Off by law, whatever the notice says. */
  readonly days: readonly EpochDay[];
  /** Weekdays in here may become rest. */
  readonly mayRest: readonly DaySpan[];
  /** Weekend days in here may become working days. */
  readonly mayWork: readonly DaySpan[];
}

export function statutoryHolidays(
  year: number,
  lunar: LunarDates | undefined = LUNAR_DATES.get(year),
): StatutoryHoliday[] {
  const on = (month: number, day: number): EpochDay => epochDayOf(year, month, day);
  const fixed = [singleDay(on(1, 1)), labourDay(on(5, 1)), nationalDay(on(10, 1))];
  if (lunar === undefined) return [...fixed, ...anywhereInItsSeason(on)];
  const parse = (monthDay: string): EpochDay => on(Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
  return [
    ...fixed,
    springFestival(parse(lunar.springFestival)),
    singleDay(parse(lunar.qingming)),
    singleDay(parse(lunar.dragonBoat)),
    singleDay(parse(lunar.midAutumn)),
  ];
}

/**
 * 元旦, 清明, 端午, 中秋: on a Monday or Friday the weekend already makes three days, and no notice has moved a day around
 * one. On other weekdays the two days on either side may be bridged, and weekends up to a week away pay for it.
 */
function singleDay(day: EpochDay): StatutoryHoliday {
  const weekday = weekdayOf(day);
  if (weekday === 1 || weekday === 5) return { days: [day], mayRest: [], mayWork: [] };
  return { days: [day], mayRest: [[day - 2, day + 2]], mayWork: [[day - 7, day + 7]] };
}

/** 除夕 and the first three days of the lunar year. */
function springFestival(first: EpochDay): StatutoryHoliday {
  const eve = first - 1;
  return {
    days: [eve, first, first + 1, first + 2],
    mayRest: [[eve - 2, first + 7]],
    mayWork: [
      [eve - 14, eve - 1],
      [first + 6, first + 14],
    ],
  };
}

/** 1 and 2 May. */
function labourDay(first: EpochDay): StatutoryHoliday {
  return {
    days: [first, first + 1],
    mayRest: [[first - 2, first + 4]],
    mayWork: [
      [first - 10, first - 1],
      [first + 2, first + 11],
    ],
  };
}

/** 1 to 3 October. */
function nationalDay(first: EpochDay): StatutoryHoliday {
  return {
    days: [first, first + 1, first + 2],
    mayRest: [[first, first + 7]],
    mayWork: [
      [first - 14, first - 1],
      [first + 6, first + 16],
    ],
  };
}

/** After the lunar table ends, a movable holiday may fall on any day of its season, so none of them is settled. */
function anywhereInItsSeason(on: (month: number, day: number) => EpochDay): StatutoryHoliday[] {
  const season = (from: EpochDay, to: EpochDay, reach: number): StatutoryHoliday => ({
    days: [],
    mayRest: [[from, to]],
    mayWork: [[from - reach, to + reach]],
  });
  return [
    season(on(1, 17), on(3, 1), 14),
    season(on(4, 1), on(4, 8), 5),
    season(on(5, 25), on(6, 28), 5),
    season(on(9, 5), on(10, 11), 5),
  ];
}

/**
 * The days of the four statutory holidays that move: the first day of the lunar year, 清明, 端午 (5th of the 5th month)
 * and 中秋 (15th of the 8th), month and day in Beijing, 2027 to 2050.
 *
 * From GB/T 33661-2017 (the lunar month begins on the day of the new moon, Beijing time), written 2026-11-24; the test
 * beside it recomputes the new moons and the sun's longitude. A runtime's own Chinese calendar must not replace this
 * table: ICU 78 starts the year of 2027 one day late (new moon 23:56 on 6 February) and that of 2030 one day early.
 */
export interface LunarDates {
  readonly springFestival: string;
  readonly qingming: string;
  readonly dragonBoat: string;
  readonly midAutumn: string;
}

const ROWS: readonly (readonly [number, string, string, string, string])[] = [
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2028, '01-26', '04-04', '05-28', '10-03'],
  [2029, '02-13', '04-04', '06-16', '09-22'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
  [2031, '01-23', '04-05', '06-24', '10-01'],
  [2032, '02-11', '04-04', '06-12', '09-19'],
  [2033, '01-31', '04-04', '06-01', '09-08'],
  [2034, '02-19', '04-05', '06-20', '09-27'],
  [2035, '02-08', '04-05', '06-10', '09-16'],
  [2036, '01-28', '04-04', '05-30', '10-04'],
  [2037, '02-15', '04-04', '06-18', '09-24'],
  [2038, '02-04', '04-05', '06-07', '09-13'],
  [2039, '01-24', '04-05', '05-27', '10-02'],
  [2040, '02-12', '04-04', '06-14', '09-20'],
  [2041, '02-01', '04-04', '06-03', '09-10'],
  [2042, '01-22', '04-04', '06-22', '09-28'],
  [2043, '02-10', '04-05', '06-11', '09-17'],
  [2044, '01-30', '04-04', '05-31', '10-05'],
  [2045, '02-17', '04-04', '06-19', '09-25'],
  [2046, '02-06', '04-04', '06-08', '09-15'],
  [2047, '01-26', '04-05', '05-29', '10-04'],
  [2048, '02-14', '04-04', '06-15', '09-22'],
  [2049, '02-02', '04-04', '06-04', '09-11'],
  [2050, '01-23', '04-04', '06-23', '09-30'],
];

export const LUNAR_DATES: ReadonlyMap<number, LunarDates> = new Map(
  ROWS.map(([year, springFestival, qingming, dragonBoat, midAutumn]) => [
    year,
    { springFestival, qingming, dragonBoat, midAutumn },
  ]),
);

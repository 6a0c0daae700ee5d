/** The table is checked three ways: by the new moons, by the sun's longitude, and against ICU where ICU is right. */
import { describe, expect, test } from 'vitest';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { LUNAR_DATES } from './lunar-dates.ts';

const rows = [...LUNAR_DATES].map(([year, dates]) => ({
  year,
  springFestival: `${year}-${dates.springFestival}`,
  qingming: `${year}-${dates.qingming}`,
  dragonBoat: `${year}-${dates.dragonBoat}`,
  midAutumn: `${year}-${dates.midAutumn}`,
}));

test('covers 2027 to 2050 without a gap', () => {
  expect(rows.map((row) => row.year)).toEqual(Array.from({ length: 24 }, (_, index) => 2027 + index));
});

describe.each(rows)('$year', ({ year, springFestival, qingming, dragonBoat, midAutumn }) => {
  test('each lunar month begins on the day of its new moon in Beijing', () => {
    const firstDays = [toEpochDay(springFestival), toEpochDay(dragonBoat) - 4, toEpochDay(midAutumn) - 14];
    for (const day of firstDays) expect(newMoonNear(day)).toBe(fromEpochDay(day));
  });

  test('清明 is the day on which the sun reaches 15°', () => {
    const dayStart = toEpochDay(qingming) - 8 / 24;
    expect(sunLongitude(dayStart)).toBeLessThan(15);
    expect(sunLongitude(dayStart + 1)).toBeGreaterThan(15);
  });

  test('ICU agrees, but where its new moon falls on the wrong side of midnight', () => {
    const lateInIcu: Record<number, number> = { 2027: 1, 2030: -1 };
    const inIcu = fromEpochDay(toEpochDay(springFestival) + (lateInIcu[year] ?? 0));
    expect(icuLunarDay(inIcu)).toBe('1/1');
    expect(icuLunarDay(dragonBoat)).toBe('5/5');
    expect(icuLunarDay(midAutumn)).toBe('8/15');
  });
});

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

function icuLunarDay(date: string): string {
  const parts = chinese.formatToParts(new Date(`${date}T00:00:00Z`));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value;
  return `${part('month')}/${part('day')}`;
}

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const JULIAN_DAY_1970 = 2_440_587.5;
/** Dynamical time runs ahead of civil time by about 70 to 90 seconds in these years. */
const DELTA_T_DAYS = 80 / 86_400;

/** Apparent longitude in degrees, to about 0.01 (Meeus, Astronomical Algorithms, ch. 25). */
function sunLongitude(utcDay: number): number {
  const t = (utcDay + JULIAN_DAY_1970 + DELTA_T_DAYS - 2_451_545) / 36_525;
  const m = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  const longitude =
    280.46646 +
    36_000.76983 * t +
    0.0003032 * t * t +
    centre -
    0.00569 -
    0.00478 * sin(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

/** The day in Beijing of the new moon nearest to a day, to well under a minute (Meeus, ch. 49). */
function newMoonNear(day: number): string {
  const k = Math.round((day + JULIAN_DAY_1970 - 2_451_550.09766) / 29.530588861);
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const n = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const periodic =
    -0.4072 * sin(n) +
    0.17241 * e * sin(m) +
    0.01608 * sin(2 * n) +
    0.01039 * sin(2 * f) +
    0.00739 * e * sin(n - m) -
    0.00514 * e * sin(n + m) +
    0.00208 * e * e * sin(2 * m) -
    0.00111 * sin(n - 2 * f) -
    0.00057 * sin(n + 2 * f) +
    0.00056 * e * sin(2 * n + m) -
    0.00042 * sin(3 * n) +
    0.00042 * e * sin(m + 2 * f) +
    0.00038 * e * sin(m - 2 * f) -
    0.00024 * e * sin(2 * n - m) -
    0.00017 * sin(node) -
    0.00007 * sin(n + 2 * m) +
    0.00004 * sin(2 * n - 2 * f) +
    0.00004 * sin(3 * m) +
    0.00003 * sin(n + m - 2 * f) +
    0.00003 * sin(2 * n + 2 * f) -
    0.00003 * sin(n + m + 2 * f) +
    0.00003 * sin(n - m + 2 * f);
  const planetary =
    0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * t * t) +
    0.000165 * sin(251.88 + 0.016321 * k) +
    0.000164 * sin(251.83 + 26.651886 * k) +
    0.000126 * sin(349.42 + 36.412478 * k) +
    0.00011 * sin(84.66 + 18.206239 * k);
  const dynamical = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t + periodic + planetary;
  return fromEpochDay(Math.floor(dynamical - DELTA_T_DAYS - JULIAN_DAY_1970 + 8 / 24));
}

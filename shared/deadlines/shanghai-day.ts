/**
 * The calendar of Shanghai over the clock of a machine. Since 1991-09-15 Shanghai is eight hours ahead of UTC all year;
 * instants are those of a running clock, so nothing earlier is asked for.
 */
import type { CalendarDate } from './calendar-date.ts';
import { fromEpochDay } from './epoch-day.ts';

const DAY_MS = 86_400_000;
const AHEAD_MS = 8 * 3_600_000;

/** The day in Shanghai at an instant given in ms since 1970. The edge calls it once with its clock. */
export function shanghaiDay(epochMs: number): CalendarDate {
  return fromEpochDay(Math.floor((epochMs + AHEAD_MS) / DAY_MS));
}

/** How many ms after this instant the next day begins in Shanghai: more than 0, at most a day. */
export function msToShanghaiMidnight(epochMs: number): number {
  return DAY_MS - ((((epochMs + AHEAD_MS) % DAY_MS) + DAY_MS) % DAY_MS);
}

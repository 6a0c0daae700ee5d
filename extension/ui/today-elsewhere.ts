/** Whether it is another day where the reader is than in China, as for half of each day in America. */
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';

const CHINA_MINUTES_BEHIND = -480;
const MINUTE_MS = 60_000;

/** `minutesBehind` is how far the reader's zone is behind UTC just now, as `Date` says it. */
export function isTodayElsewhere(now: number, minutesBehind: number): boolean {
  const theirs = now + (CHINA_MINUTES_BEHIND - minutesBehind) * MINUTE_MS;
  return shanghaiDay(theirs) !== shanghaiDay(now);
}

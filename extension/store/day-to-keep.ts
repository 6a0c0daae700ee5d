/**
 * The day that is written down to stay, such as the one on which a filing was entered: while this computer's clock is known to be
 * wrong, the team server's. A count is right again once the clock is set; what was written down is not.
 */
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import type { SyncState } from './sync-state.ts';

/** An answer of longer ago proves nothing: the clock may have been set since. */
const KNOWN_FOR_MS = 3_600_000;

export function dayToKeep(now: number, { answeredAt, clockAhead }: SyncState): CalendarDate {
  const isKnown = answeredAt !== null && now >= answeredAt && now - answeredAt < KNOWN_FOR_MS;
  return shanghaiDay(isKnown ? now - (clockAhead ?? 0) : now);
}

/** Whether the day on which a fact was decided and the day on which it changed are of one change or of two. */
import type { CalendarDate } from './calendar-date.ts';
import { toEpochDay } from './epoch-day.ts';

/**
 * In days. What was decided must be registered within 30, and an office may take its time; a change a season later came
 * about otherwise, and a clock too many can be dismissed where one too few costs a licence.
 */
const LONGEST = 90;

/** In days: an approval takes its time, and what was planned half a year before is the same change. */
export const LONGEST_PLAN = 183;

/** The same, whichever came first: a plan may be made before it is decided or after. */
export const areNear = (one: CalendarDate, other: CalendarDate): boolean =>
  isOneChange(one, other) || isOneChange(other, one);

export function isOneChange(decidedOn: CalendarDate, changedOn: CalendarDate): boolean {
  const days = toEpochDay(changedOn) - toEpochDay(decidedOn);
  return days >= 0 && days <= LONGEST;
}

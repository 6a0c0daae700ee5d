/**
 * Counting working days so that the answer errs early, never late.
 *
 * The starting day is day 0; the nth working day from it is the answer. On published days there is nothing to err about.
 * On an unsettled day the two directions need opposite readings: counted backwards, a day that may become rest counts as
 * rest, so the limit moves further back; counted forwards, it counts as working, so the limit comes sooner. (The design
 * says *counted as rest* for both; forwards that would err late, which is the one thing the count must not do.)
 */
import type { EpochDay } from './epoch-day.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The `count`th working day before `anchor`; the anchor itself for 0. */
export function workdaysBefore(calendar: WorkingCalendar, anchor: EpochDay, count: number): EpochDay {
  let day = anchor;
  for (let left = count; left > 0;) {
    day -= 1;
    if (calendar.kindOf(day) === 'working') left -= 1;
  }
  return day;
}

/** The `count`th working day after `anchor`; the anchor itself for 0. */
export function workdaysAfter(calendar: WorkingCalendar, anchor: EpochDay, count: number): EpochDay {
  let day = anchor;
  for (let left = count; left > 0;) {
    day += 1;
    if (mayBeWorking(calendar, day)) left -= 1;
  }
  return day;
}

/** The last day on or before `day` that is certainly a working day. */
export function lastWorkdayUpTo(calendar: WorkingCalendar, day: EpochDay): EpochDay {
  let candidate = day;
  while (calendar.kindOf(candidate) !== 'working') candidate -= 1;
  return candidate;
}

/** The first day of the span (ends included) on which an office may be open; null when all of it is rest. */
export function firstPossibleWorkday(
  calendar: WorkingCalendar,
  from: EpochDay,
  to: EpochDay,
): EpochDay | null {
  for (let day = from; day <= to; day += 1) if (mayBeWorking(calendar, day)) return day;
  return null;
}

/** Whether it is not certainly rest. */
export function mayBeWorking(calendar: WorkingCalendar, day: EpochDay): boolean {
  const kind = calendar.kindOf(day);
  return kind === 'working' || kind === 'unsettled';
}

/**
 * The first day on or after `day` to which a limit that rolls may run. An unsettled day counts as working, so that it
 * errs early: if the day becomes rest, the limit runs on.
 */
export function firstWorkdayFrom(calendar: WorkingCalendar, day: EpochDay): EpochDay {
  let candidate = day;
  while (!mayBeWorking(calendar, candidate)) candidate += 1;
  return candidate;
}

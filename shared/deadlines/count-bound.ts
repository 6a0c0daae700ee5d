/** One bound of a window as a day: pure counting, no law and no rest days beyond the unit's own. */
import type { CountedBound } from '../catalogue/bound.ts';
import { addMonths, type EpochDay } from './epoch-day.ts';
import type { DaySpan } from './statutory-holidays.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { workdaysAfter, workdaysBefore } from './working-days.ts';

export interface BoundDay {
  readonly on: EpochDay;
  /** The days whose kind was asked, anchor excluded; null for units that ask no calendar. */
  readonly asked: DaySpan | null;
}

/** The anchor is day 0. Days are calendar days; months end on the corresponding day, else the month's last. */
export function countBound(bound: CountedBound, anchor: EpochDay, calendar: WorkingCalendar): BoundDay {
  const backwards = bound.direction === 'before';
  const signed = backwards ? -bound.count : bound.count;
  if (bound.unit === 'day') return { on: anchor + signed, asked: null };
  if (bound.unit === 'month') return { on: addMonths(anchor, signed), asked: null };

  const on = (backwards ? workdaysBefore : workdaysAfter)(calendar, anchor, bound.count);
  if (on === anchor) return { on, asked: null };
  return { on, asked: backwards ? [on, anchor - 1] : [anchor + 1, on] };
}

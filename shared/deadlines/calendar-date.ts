/** Calendar days in Asia/Shanghai, written YYYY-MM-DD. Never an instant: a deadline has no hour and no zone. */
import { fromEpochDay, toEpochDay } from './epoch-day.ts';

export type CalendarDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: `2026-02-30` has the shape of one and is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  return SHAPE.test(text) && fromEpochDay(toEpochDay(text)) === text;
}

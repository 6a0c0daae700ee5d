/** A day of the calendar, for the schemas that hold one. Apart from `calendar-date.ts`, which pages load without zod. */
import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';

export const calendarDate = z.string().refine(isCalendarDate, { error: 'not a day of the calendar' });

/** One year of the State Council's calendar as vendored in `holidays/<year>.json` by `scripts/update-holidays.ts`. */
import { z } from 'zod';
import { calendarDate } from './calendar-date-schema.ts';

export const holidayYear = z.strictObject({
  year: z.number().int(),
  source: z.strictObject({ data: z.string(), checked: calendarDate, notice: z.string().optional() }),
  /** Days off by a notice, weekends among them included. Each lies in `year`, whichever year's notice named it. */
  off: z.array(calendarDate),
  /** Weekend days that are working days instead (调休). */
  worked: z.array(calendarDate),
});

export type HolidayYear = z.infer<typeof holidayYear>;

/** One end of a window, as schemas. Apart from `bound.ts`, which pages load without zod. */
import { z } from 'zod';
import { EVENTS } from '../entity/filing-event.ts';
import { isCalendarDay } from './calendar-day.ts';
import { MOST_COUNTED } from './most-counted.ts';

/** What a bound is counted from: the printed expiry, the day of issue (a company's founding) or an event that the team dates. */
export const anchor = z.enum(['expiry', 'issued', ...EVENTS]);

/** `{count: 30, unit: 'day', direction: 'before', anchor: 'expiry'}` is the 30th day before expiry; the anchor is day 0. */
export const countedBound = z.strictObject({
  count: z.number().int().nonnegative().max(MOST_COUNTED),
  unit: z.enum(['day', 'workday', 'month']),
  direction: z.enum(['before', 'after']),
  anchor,
});

const calendarDay = z.string().refine(isCalendarDay, { error: 'not MM-DD, DD (01 to 28) or YYYY-MM-DD' });

export const calendarBound = z.strictObject({
  on: calendarDay,
  /** The source itself says that a day of rest moves the limit to the next working day. */
  rolls: z.literal('later').optional(),
});

export const bound = z.union([countedBound, calendarBound]);

/**
 * From when to when something may or must be done. `opens` absent: any time before. `closes` absent: no limit.
 * 届满30日前 is `closes` 30 before; 届满前30日内 is `opens` 30 before and `closes` 0 before. Never one number for both.
 */
export const ruleWindow = z.strictObject({ opens: bound.optional(), closes: bound.optional() });

export type Anchor = z.infer<typeof anchor>;
export type CountedBound = z.infer<typeof countedBound>;
export type CalendarBound = z.infer<typeof calendarBound>;
export type Bound = z.infer<typeof bound>;
export type RuleWindow = z.infer<typeof ruleWindow>;

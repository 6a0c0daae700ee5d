/** Where a number of the law comes from, and how far to trust it. Every number in the catalogue stands beside one of these. */
import { z } from 'zod';
import { calendarDate } from '../deadlines/calendar-date-schema.ts';

export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** `checked` is the day somebody last read it. */
export const source = z.strictObject({
  document: bilingual,
  /** As cited: 第二十四条第一款. Empty where the document has no articles. */
  article: z.string(),
  address: z.string().min(1),
  checked: calendarDate,
  /** The few words of the text that carry the number, as printed. */
  quote: z.string().optional(),
  /**
   * How near the reader came to the text, where not all the way. `quoted`: the article's words stand on somebody else's
   * page · `reading`: they can be read otherwise · `earlier`: an earlier wording was read, not the one in force ·
   * `memory`: nobody has read them yet; only an `unverified` number may say so. Absent: the wording itself was read.
   */
  seen: z.enum(['quoted', 'reading', 'earlier', 'memory']).optional(),
});

/**
 * `law`: the article's words were read or quoted · `practice`: only authorities' or agencies' pages say so ·
 * `team`: set by the team itself · `unverified`: shown as *ask the authority*, never counted down.
 */
export const confidence = z.enum(['law', 'practice', 'team', 'unverified']);

/** What stands beside every number. */
export const sourced = { source, confidence };

export type Bilingual = z.infer<typeof bilingual>;
export type Source = z.infer<typeof source>;
export type Confidence = z.infer<typeof confidence>;

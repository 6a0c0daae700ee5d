/** A government site where matters are filed. Data only, one file per site in `sites/`. */
import { z } from 'zod';
import { calendarDate } from '../deadlines/calendar-date-schema.ts';

export const portal = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  names: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** Whole host names, no wildcards: each is a permission that the person grants at installation. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
  /** Why the extension asks for these hosts; the README prints it. */
  reason: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  source: z.strictObject({ address: z.string(), checked: calendarDate }),
});

export type Portal = z.infer<typeof portal>;

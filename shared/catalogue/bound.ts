/** One end of a window: counted from a day, or a day of the calendar. */
import type { Bound, CountedBound } from './bound-schema.ts';

export type { Anchor, Bound, CalendarBound, CountedBound, RuleWindow } from './bound-schema.ts';

export function isCounted(bound: Bound): bound is CountedBound {
  return 'count' in bound;
}

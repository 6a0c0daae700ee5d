/** One filing, what is known of it, and the day on which it is counted. */
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Counting } from './counting.ts';

export interface FilingContext {
  readonly filing: Filing;
  readonly type: FilingType;
  readonly matters: readonly Matter[];
  readonly counting: Counting;
  /** First days of cycles that a regional rule speaks for in this rule's place. */
  readonly replacedCycles?: ReadonlySet<CalendarDate>;
}

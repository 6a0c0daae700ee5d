/**
 * One day's counting over many filings. Windows depend on rule, day and calendar only, and thousands of certificates end
 * on the same few days, so each window is counted once and shared; nothing in it is ever changed.
 */
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import { toEpochDay, type EpochDay } from './epoch-day.ts';
import type { WindowFace } from './window-face.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface Counting {
  readonly today: CalendarDate;
  readonly todayDay: EpochDay;
  readonly calendar: WorkingCalendar;
  /** The window of `rule` kept under `key`; undefined when it was not counted yet. */
  recall(rule: Rule, key: string): WindowFace | undefined;
  keep(rule: Rule, key: string, face: WindowFace): void;
}

export function startCounting(today: CalendarDate, calendar: WorkingCalendar): Counting {
  const known = new Map<Rule, Map<string, WindowFace>>();
  return {
    today,
    todayDay: toEpochDay(today),
    calendar,
    recall: (rule, key) => known.get(rule)?.get(key),
    keep(rule, key, face) {
      const ofRule = known.get(rule);
      if (ofRule === undefined) known.set(rule, new Map([[key, face]]));
      else ofRule.set(key, face);
    },
  };
}

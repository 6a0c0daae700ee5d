/**
 * One day's counting over many filings. What a rule makes of a day depends on rule, day and calendar only, and thousands
 * of certificates end on the same few days, so it is counted once and shared; nothing in it is ever changed.
 */
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import { toEpochDay, type EpochDay } from './epoch-day.ts';
import type { Outcome } from './counted-obligation.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The day alone where nothing else decides, else all that does, as text. */
export type OutcomeKey = EpochDay | string;

export interface Counting {
  readonly today: CalendarDate;
  readonly todayDay: EpochDay;
  readonly calendar: WorkingCalendar;
  /** What `rule` makes under `key`; undefined when it was not counted yet. */
  recall(rule: Rule, key: OutcomeKey): Outcome | undefined;
  keep(key: OutcomeKey, outcome: Outcome): void;
}

export function startCounting(today: CalendarDate, calendar: WorkingCalendar): Counting {
  const known = new Map<Rule, Map<OutcomeKey, Outcome>>();
  return {
    today,
    todayDay: toEpochDay(today),
    calendar,
    recall: (rule, key) => known.get(rule)?.get(key),
    keep(key, outcome) {
      const ofRule = known.get(outcome.rule);
      if (ofRule === undefined) known.set(outcome.rule, new Map([[key, outcome]]));
      else ofRule.set(key, outcome);
    },
  };
}

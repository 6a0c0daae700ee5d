/**
 * By what the law itself says of the same thing: what was handed in by then is in time, though a practice would have had it
 * sooner.
 */
import { isCounted } from '../catalogue/bound.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import { countBound } from './count-bound.ts';
import { conflictsOf } from './decide-conflicts.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import type { FilingContext } from './filing-context.ts';
import { anchorOfRule } from './occasion.ts';
import { isInForce, ruleApplies } from './rule-applies.ts';

/** The earliest of the law's limits that count from the same day; null for what is law itself, and where no law speaks. */
export function lawfulLimit(
  rule: Rule,
  countFrom: CalendarDate | null,
  { type, filing, counting }: FilingContext,
): CalendarDate | null {
  const rivals = conflictsOf(type).get(rule.id);
  if (rule.confidence !== 'practice' || countFrom === null || rivals === undefined) return null;
  const limits = type.rules.flatMap((other): number[] => {
    const { closes } = other.window;
    const speaks =
      other.confidence === 'law' &&
      rivals.has(other.id) &&
      other.about === rule.about &&
      other.cycle === undefined &&
      anchorOfRule(other) === anchorOfRule(rule) &&
      isInForce(other, countFrom) &&
      ruleApplies(other, type, filing).applies === 'yes';
    if (!speaks || closes === undefined || !isCounted(closes)) return [];
    return [countBound(closes, toEpochDay(countFrom), counting.calendar).on];
  });
  return limits.length === 0 ? null : fromEpochDay(Math.min(...limits));
}

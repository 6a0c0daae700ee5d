/**
 * A change for which no text names days: the day on which a fact was decided, or came about without a decision. What was
 * decided comes about once and is one change; each fact is another, though they share a day.
 */
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { FilingEvent } from '../entity/filing-event.ts';
import type { CalendarDate } from './calendar-date.ts';
import { toEpochDay } from './epoch-day.ts';
import { occasionsOf, type Occasion } from './occasion.ts';
import { areNear, LONGEST_PLAN } from './one-change.ts';

/** Oldest first, and one of each day: a day is all that a matter knows it by. */
export function occasionsWithoutTerm(rule: Rule, type: FilingType, filing: Filing): readonly Occasion[] {
  const decided = occasionsOf(rule, 'factDecided', type, filing);
  const changed = occasionsOf({ ...rule, undecided: true }, 'factChanged', type, filing);
  if (decided.length === 0 || changed.length === 0) return decided.length === 0 ? changed : decided;
  const byDay = Map.groupBy([...decided, ...changed], ({ anchorOn }) => anchorOn);
  return [...byDay.values()]
    .map(([one, other]) =>
      one === undefined || other === undefined ? (one ?? other) : withFactsOf(one, other),
    )
    .filter((one): one is Occasion => one !== undefined)
    .sort((a, b) => (a.anchorOn < b.anchorOn ? -1 : 1));
}

const withFactsOf = (one: Occasion, { facts }: Occasion): Occasion => ({
  ...one,
  facts: [...new Set([...one.facts, ...facts])].sort(),
});

/** The plans, each with what was decided or came about on its very day: it is due by then, and one of each day. */
export function withToldThatDay(
  planned: readonly Occasion[],
  told: readonly Occasion[],
): readonly Occasion[] {
  return planned.map((plan) => {
    const same = told.find(({ anchorOn }) => anchorOn === plan.anchorOn);
    return same === undefined ? plan : withFactsOf(plan, same);
  });
}

/**
 * Whether a plan is of what was told on a day: one that lies near it, or, of the same fact by name, one that carries a decision
 * out within half a year, where nothing else of the fact was decided or came about meanwhile.
 */
export function isPlanOf(
  plan: Occasion,
  { anchorOn, facts }: Pick<Occasion, 'anchorOn' | 'facts'>,
  { events }: Pick<Filing, 'events'>,
): boolean {
  if (areNear(plan.anchorOn, anchorOn)) return true;
  const length = daysFrom(anchorOn, plan.anchorOn);
  if (length < 0 || length > LONGEST_PLAN) return false;
  const shared = facts.filter((fact) => plan.facts.some((other) => isSameFact(other, fact)));
  const own = events.filter(
    ({ fact, on }) => fact !== undefined && on >= anchorOn && shared.some((each) => isSameFact(each, fact)),
  );
  // What came about nearer to the plan than to the decision is what was planned.
  const isAnother = ({ kind, on }: FilingEvent): boolean =>
    kind === 'factDecided'
      ? on > anchorOn && on < plan.anchorOn
      : kind === 'factChanged' && daysFrom(anchorOn, on) < daysFrom(on, plan.anchorOn);
  return own.some(({ kind, on }) => kind === 'factDecided' && on === anchorOn) && !own.some(isAnother);
}

const daysFrom = (one: CalendarDate, other: CalendarDate): number => toEpochDay(other) - toEpochDay(one);

/**
 * What of it no plan near it speaks for, fact by fact; null where nothing is left. Where one of the two names no fact it may
 * be the other.
 */
export function leftByPlans(one: Occasion, planned: readonly Occasion[], filing: Filing): Occasion | null {
  const near = planned.filter((plan) => isPlanOf(plan, one, filing));
  if (near.length === 0) return one;
  if (one.facts.length === 0 || near.some(({ facts }) => facts.length === 0)) return null;
  const facts = one.facts.filter((fact) =>
    near.every((plan) => !plan.facts.some((other) => isSameFact(other, fact))),
  );
  return facts.length === 0 ? null : { ...one, facts };
}

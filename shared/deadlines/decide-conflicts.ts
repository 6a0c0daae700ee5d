/**
 * Rules that say different things about the same matter each make their own obligation; the stricter one decides badge
 * and order, and both say so. A number that nobody could verify yields to any that is counted.
 */
import type { FilingType } from '../catalogue/filing-type.ts';
import { teamRuleId } from '../catalogue/apply-overrides.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { CountedObligation } from './counted-obligation.ts';
import { toEpochDay } from './epoch-day.ts';
import type { Obligation } from './obligation.ts';
import { LONGEST_PLAN } from './one-change.ts';
import { openQuestion } from './rule-applies.ts';
import { factsOf } from './told-facts.ts';

const CONFLICTS = new WeakMap<FilingType, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * By rule id, the ids of the rules about the same thing: whichever of two names the other, both know, and two that name
 * a third are about one thing as well.
 */
export function conflictsOf(type: FilingType): ReadonlyMap<string, ReadonlySet<string>> {
  let conflicts = CONFLICTS.get(type);
  if (conflicts === undefined) {
    const pairs = type.rules.flatMap(({ id, conflictsWith = [] }) =>
      conflictsWith.flatMap((other): [string, string][] => [
        [id, other],
        [other, id],
      ]),
    );
    const named = Map.groupBy(pairs, ([id]) => id);
    conflicts = new Map(
      [...named.keys()].map((id) => {
        const reached = new Set([id]);
        // What is added while the set is walked is walked too.
        for (const each of reached) for (const [, other] of named.get(each) ?? []) reached.add(other);
        reached.delete(id);
        return [id, reached];
      }),
    );
    CONFLICTS.set(type, conflicts);
  }
  return conflicts;
}

const ANSWERED = new WeakMap<FilingType, Map<string, readonly string[]>>();

/**
 * Ids of the rules whose matters answer this one: itself, those about the same thing, those that it stands in for or that
 * stand in for it, and the team's numbers for each, which may have been taken back since.
 */
export function answeredBy(type: FilingType, rule: Rule): readonly string[] {
  let known = ANSWERED.get(type);
  if (known === undefined) ANSWERED.set(type, (known = new Map()));
  let ids = known.get(rule.id);
  if (ids === undefined) {
    const standIns = type.rules.flatMap(({ id, replaces = [] }) => (replaces.includes(rule.id) ? [id] : []));
    const all = [rule.id, ...(conflictsOf(type).get(rule.id) ?? []), ...(rule.replaces ?? []), ...standIns];
    ids = all.flatMap((id) => [id, teamRuleId(id)]);
    known.set(rule.id, ids);
  }
  return ids;
}

/**
 * Writes into the obligations of one filing which of them decides, and over which. Of several ways of which nobody has said
 * which one it is, one that is over yields to none: it may have been the only one.
 */
export function decideConflicts(all: readonly CountedObligation[], type: FilingType): void {
  const conflicts = conflictsOf(type);
  if (conflicts.size === 0 || all.length < 2) return;
  for (let index = 0; index < all.length; index += 1) {
    const obligation = all[index];
    const rivalIds = obligation === undefined ? undefined : conflicts.get(obligation.rule.id);
    if (obligation === undefined || rivalIds === undefined) continue;
    if (isOver(obligation) && openQuestion(obligation.rule, type, obligation.filing) !== null) continue;
    let decisive = obligation;
    for (const rival of all)
      if (isStricter(rival, decisive, type) && rivalIds.has(rival.rule.id) && areRivals(rival, obligation))
        decisive = rival;
    if (decisive === obligation) continue;
    obligation.yieldsTo = decisive.rule.id;
    decisive.stricterThan = [...decisive.stricterThan, obligation.rule.id];
  }
}

/**
 * Whether they are about the same thing this time: last year's report says nothing about this year's, the change of an
 * address nothing about that of a name, and what is done presses nobody.
 */
function areRivals(rival: Obligation, obligation: Obligation): boolean {
  if (rival.phase === 'done' && obligation.phase !== 'done') return false;
  if (rival.rule.cycle !== undefined && obligation.rule.cycle !== undefined)
    return rival.anchorOn === obligation.anchorOn;
  if ((rival.rule.cycle === undefined) !== (obligation.rule.cycle === undefined))
    return isOneRound(rival.anchorOn, obligation.anchorOn);
  const theirs = factsOf(rival);
  const ours = factsOf(obligation);
  if (theirs.length > 0 && ours.length > 0 && !isOneSeason(rival.anchorOn, obligation.anchorOn)) return false;
  return theirs.length === 0 || ours.length === 0 || theirs.some((fact) => ours.includes(fact));
}

/** A round that an authority announces is known by its year, what it renews by the day of its expiry. */
export function isOneRound(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one === null || other === null || one.slice(0, 4) === other.slice(0, 4);
}

function isOneSeason(one: CalendarDate | null, other: CalendarDate | null): boolean {
  if (one === null || other === null) return true;
  return Math.abs(toEpochDay(one) - toEpochDay(other)) <= LONGEST_PLAN;
}

/** What is over can no longer be kept. */
const isOver = ({ phase }: Obligation): boolean => phase === 'missed' || phase === 'lapsed';

/**
 * Earlier to act by; an uncounted one is never stricter, and a limit that is over hides none that can still be kept. Of
 * equals the first in the order of the rules decides.
 */
function isStricter(a: Obligation, b: Obligation, { rules }: FilingType): boolean {
  if (a.fileBy === null) return false;
  if (b.fileBy === null) return true;
  if (isOver(a) !== isOver(b)) return isOver(b);
  if (a.fileBy < b.fileBy) return true;
  if (a.fileBy !== b.fileBy || a.rule.id === b.rule.id) return false;
  return rules.find(({ id }) => id === a.rule.id || id === b.rule.id)?.id === a.rule.id;
}

/**
 * What a regional rule stands in for: the days on which it speaks itself, and the cycles in which it is in force though
 * nothing is owed in them. Every other day, and every other year, is left to the national rule.
 */
import { isCounted } from '../catalogue/bound.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cyclesAround, cyclesBefore, dayInCycle } from './cycles.ts';
import type { FilingContext } from './filing-context.ts';
import { heldAllAlong, knownSince } from './left-open.ts';
import type { Obligation } from './obligation.ts';
import { isInForce, ruleApplies } from './rule-applies.ts';

/** By the id of a national rule, the anchor days (`-` for none) for which a regional one stands in. */
export type Replaced = ReadonlyMap<string, ReadonlySet<string>>;

/** `replaced` with what `rule` stands in for, too; itself where that is nothing, as for most filings. */
export function withReplacedBy(
  replaced: Replaced,
  rule: Rule,
  made: readonly Obligation[],
  context: FilingContext,
): Replaced {
  const days = spokenFor(rule, made, context);
  if (days.length === 0) return replaced;
  const more = new Map(replaced);
  for (const id of rule.replaces ?? []) more.set(id, new Set([...(replaced.get(id) ?? []), ...days]));
  return more;
}

function spokenFor(rule: Rule, made: readonly Obligation[], context: FilingContext): string[] {
  const { filing, type, counting } = context;
  const bound = rule.window.closes ?? rule.window.opens;
  if (rule.cycle === undefined || bound === undefined) return made.map(({ anchorOn }) => anchorOn ?? '-');
  if (ruleApplies(rule, type, filing).applies !== 'yes') return [];
  const lastDay = (from: CalendarDate): CalendarDate =>
    isCounted(bound) ? from : dayInCycle(bound.on, from);
  const held = heldAllAlong(rule, context);
  return [
    ...cyclesBefore(rule.cycle, held, counting.today, knownSince(context)),
    ...cyclesAround(rule.cycle, held, counting.today),
  ]
    .map(({ from }) => from)
    .filter((from) => isInForce(rule, lastDay(from)));
}

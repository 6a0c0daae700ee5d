/** The days of a duty that recurs on days of the calendar: of the cycle that runs, the next, and those that were left open. */
import { isCounted } from '../catalogue/bound.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cyclesAround, cyclesBefore, dayInCycle } from './cycles.ts';
import type { FilingContext } from './filing-context.ts';
import { isAskedOfHolder } from './held-in-cycle.ts';
import { heldAllAlong, isLeftOpen, knownSince } from './left-open.ts';
import { coveredUpTo, type Occasion } from './occasion.ts';
import { isInForce } from './rule-applies.ts';

const NO_CYCLES: ReadonlySet<CalendarDate> = new Set();
const NONE: readonly string[] = [];

/** The cycles of a duty on days of the calendar, or the one day that a rule names. */
export function calendarOccasions(rule: Rule, context: FilingContext): Occasion[] {
  const { filing, counting, replacedCycles = NO_CYCLES } = context;
  const bound = rule.window.closes ?? rule.window.opens;
  if (bound === undefined || isCounted(bound)) return [];
  const covered = coveredUpTo(filing, counting.today);
  if (rule.cycle === undefined)
    return bound.on > covered ? [{ anchorOn: bound.on, countFrom: bound.on, facts: NONE }] : [];
  const occasions: Occasion[] = [];
  const held = heldAllAlong(rule, context);
  const left = cyclesBefore(rule.cycle, held, counting.today, knownSince(context)).filter(({ from }) =>
    isLeftOpen(rule, from, dayInCycle(bound.on, from), context),
  );
  for (const { from } of [...left.toReversed(), ...cyclesAround(rule.cycle, held, counting.today)]) {
    const lastDay = dayInCycle(bound.on, from);
    if (!isAskedOfHolder(rule.cycle, from, context)) continue;
    if (lastDay > covered && isInForce(rule, lastDay) && !replacedCycles.has(from))
      occasions.push({ anchorOn: from, countFrom: null, facts: NONE });
  }
  return occasions;
}

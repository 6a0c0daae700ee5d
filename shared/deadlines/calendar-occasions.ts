/** The days of a duty that recurs on days of the calendar: of the cycle that runs, the next, and those that were left open. */
import { isCounted } from '../catalogue/bound.ts';
import type { Rule } from '../catalogue/rule.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cyclesAround, cyclesBefore, dayInCycle, lastDayBefore } from './cycles.ts';
import { answeredBy } from './decide-conflicts.ts';
import type { FilingContext } from './filing-context.ts';
import { coveredUpTo, type Occasion } from './occasion.ts';
import { isGivenUp, isRenewed } from './renewed.ts';
import { isInForce } from './rule-applies.ts';

const NO_CYCLES: ReadonlySet<CalendarDate> = new Set();
const NONE: readonly string[] = [];

/** The cycles of a duty on days of the calendar, or the one day that a rule names. */
export function calendarOccasions(rule: Rule, context: FilingContext): Occasion[] {
  const { filing, counting, replacedCycles = NO_CYCLES } = context;
  const bound = rule.window.closes ?? rule.window.opens;
  if (bound === undefined || isCounted(bound)) return [];
  const covered = coveredUpTo(filing);
  if (rule.cycle === undefined)
    return bound.on > covered ? [{ anchorOn: bound.on, countFrom: bound.on, facts: NONE }] : [];
  const occasions: Occasion[] = [];
  const held = heldAllAlong(context);
  const left = cyclesBefore(rule.cycle, held, counting.today).filter(({ from }) =>
    isLeftOpen(rule, from, dayInCycle(bound.on, from), context),
  );
  for (const { from } of [...left.toReversed(), ...cyclesAround(rule.cycle, held, counting.today)]) {
    const lastDay = dayInCycle(bound.on, from);
    if (rule.cycle.ofHolders === true && !isHeldBefore(from, context)) continue;
    if (lastDay > covered && isInForce(rule, lastDay) && !replacedCycles.has(from))
      occasions.push({ anchorOn: from, countFrom: null, facts: NONE });
  }
  return occasions;
}

/** A renewed certificate is issued anew; the filing, and what it owes, is older. */
function heldAllAlong({ filing, type, matters }: FilingContext): Filing {
  if (filing.issuedOn === null || matters.length === 0) return filing;
  const renewed = matters.some(
    ({ ruleId, grantedOn }) =>
      grantedOn !== null && type.rules.some(({ id, about }) => id === ruleId && about === 'renewal'),
  );
  return renewed ? { ...filing, issuedOn: null } : filing;
}

/**
 * What a cycle that is over left open: a matter that was begun and not granted, or a duty that was answered in the cycles
 * before it and not in this one. Of a filing that is new here nobody knows, and nobody is told that it missed anything.
 */
function isLeftOpen(
  rule: Rule,
  from: CalendarDate,
  lastDay: CalendarDate,
  { filing, type, matters, counting }: FilingContext,
): boolean {
  const covered = coveredUpTo(filing);
  if (lastDay <= covered) return false;
  const ids = new Set(answeredBy(type, rule));
  const own = matters.filter(({ ruleId, anchorOn }) => anchorOn !== null && ids.has(ruleId));
  const answered = own.filter(({ grantedOn }) => grantedOn !== null && grantedOn <= counting.today);
  if (answered.some(({ anchorOn }) => anchorOn === from)) return false;
  const followed = covered !== '' || answered.some(({ anchorOn }) => (anchorOn ?? '') < from);
  return followed || own.some(({ anchorOn }) => anchorOn === from);
}

/** What ends before the cycle begins is not owed in it once it has lapsed or was given up; until then it may be renewed. */
function isHeldBefore(from: CalendarDate, { filing, type, matters, counting }: FilingContext): boolean {
  const expiresOn = printedExpiry(filing);
  if (expiresOn === null || expiresOn >= lastDayBefore(from)) return true;
  if (isRenewed(type, matters, expiresOn, counting.today)) return true;
  return counting.today <= expiresOn && !isGivenUp(type, matters, expiresOn, counting.today);
}

/** Whose report a cycle asks for: of a licence that had lapsed long before it nothing is asked any more. */
import { kindOf } from '../catalogue/cascades.ts';
import type { RuleCycle } from '../catalogue/rule.ts';
import { printedExpiry } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cycleBefore, lastDayBefore } from './cycles.ts';
import type { FilingContext } from './filing-context.ts';
import { isGivenUp, isRenewed } from './renewed.ts';

/**
 * A report tells of the cycle before the one in which it is handed in. Where the law asks whoever still held the licence at
 * its end (`ofHolders`), that day counts; elsewhere it is enough to have held it in a part of it. What ends before is not
 * owed once it has lapsed or was given up; until then it may be renewed.
 * @param from first day of the cycle in which it is handed in
 */
export function isAskedOfHolder(cycle: RuleCycle, from: CalendarDate, context: FilingContext): boolean {
  const { filing, type, matters, counting } = context;
  const expiresOn = printedExpiry(filing);
  if (expiresOn === null || (cycle.ofHolders !== true && kindOf(type, filing) !== 'licence')) return true;
  if (expiresOn >= (cycle.ofHolders === true ? lastDayBefore(from) : cycleBefore(cycle, from))) return true;
  if (isRenewed(type, matters, expiresOn, counting.today)) return true;
  return counting.today <= expiresOn && !isGivenUp(type, matters, expiresOn, counting.today);
}

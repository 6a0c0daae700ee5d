/** Whether a filing goes on after the day that is printed on it: renewed, on the way to it, or given up. */
import { isFiledUnder } from '../catalogue/apply-overrides.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Matter } from '../entity/matter.ts';
import { standsInFor } from './answers-day.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isOneRound } from './decide-conflicts.ts';

/**
 * Renewed, or on the way: an application handed in before the end and not answered yet keeps the permit alive (行政许可法
 * art. 50 ¶2). Whether it was in time by its own limit is said on the renewal itself.
 */
export function isRenewed(
  type: FilingType,
  matters: readonly Matter[],
  expiresOn: CalendarDate,
  today: CalendarDate,
): boolean {
  return matters.some(
    ({ ruleId, anchorOn, submittedOn, firstSubmittedOn, grantedOn, refusedOn, withdrawnOn }) =>
      (grantedOn === null
        ? submittedOn !== null &&
          (firstSubmittedOn ?? submittedOn) <= expiresOn &&
          refusedOn === null &&
          withdrawnOn === null
        : grantedOn <= today) &&
      type.rules.some(
        (rule) =>
          isFiledUnder(rule, ruleId) &&
          rule.about === 'renewal' &&
          (isOfEnd(anchorOn, expiresOn) ||
            (rule.cycle !== undefined && anchorOn !== null && isOneRound(anchorOn, expiresOn))),
      ),
  );
}

/** Reported as not to go on after its expiry. */
export function isGivenUp(
  type: FilingType,
  matters: readonly Matter[],
  expiresOn: CalendarDate,
  today: CalendarDate,
): boolean {
  return matters.some(
    ({ ruleId, anchorOn, grantedOn }) =>
      isOfEnd(anchorOn, expiresOn) &&
      grantedOn !== null &&
      grantedOn <= today &&
      type.rules.some(
        (rule) => isFiledUnder(rule, ruleId) && rule.about === 'cancellation' && rule.filingStays === true,
      ),
  );
}

/** Filed for this end, or for one that was mistyped and put right since. */
const isOfEnd = (anchorOn: CalendarDate | null, expiresOn: CalendarDate): boolean =>
  anchorOn !== null && (anchorOn === expiresOn || standsInFor(anchorOn, expiresOn, [expiresOn]));

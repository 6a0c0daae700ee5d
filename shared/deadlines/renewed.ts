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
  return renewalsOf(type, matters, expiresOn).some((matter) =>
    matter.grantedOn === null
      ? handedInOn(matter) <= expiresOn && answeredNoOn(matter) === null
      : matter.grantedOn <= today,
  );
}

/** Handed in for the renewal of what ends on a day, or granted, under any rule that is about it. */
export function renewalsOf(
  type: FilingType,
  matters: readonly Matter[],
  expiresOn: CalendarDate,
): readonly Matter[] {
  return matters.filter(
    ({ ruleId, anchorOn, submittedOn, grantedOn }) =>
      (submittedOn !== null || grantedOn !== null) &&
      type.rules.some(
        (rule) =>
          isFiledUnder(rule, ruleId) &&
          rule.about === 'renewal' &&
          (isOfEnd(anchorOn, expiresOn) ||
            (rule.cycle !== undefined && anchorOn !== null && isOneRound(anchorOn, expiresOn))),
      ),
  );
}

/** Whether it was in time this day says, whatever was handed in again since. Empty where nobody said when. */
export const handedInOn = ({ submittedOn, firstSubmittedOn }: Matter): CalendarDate =>
  firstSubmittedOn ?? submittedOn ?? '';

/** The day on which it was refused, or taken back. */
export const answeredNoOn = ({ refusedOn, withdrawnOn }: Matter): CalendarDate | null =>
  refusedOn ?? withdrawnOn;

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

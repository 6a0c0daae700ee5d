/**
 * What an authority knew of a company when it issued a certificate. A first certificate and a renewed one say how the company
 * was when it was applied for; one that is issued anew for a change says that change and nothing besides.
 */
import { ruleFiledUnder } from '../catalogue/apply-overrides.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { FilingEvent } from '../entity/filing-event.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import { toEpochDay } from './epoch-day.ts';
import { areNear, isOneChange } from './one-change.ts';
import { handedInOn } from './renewed.ts';

/** A matter that a certificate is issued on, and what it is about. */
export interface Application {
  readonly matter: Matter;
  readonly about: Rule['about'];
}

const ISSUES: ReadonlySet<Rule['about']> = new Set(['first', 'renewal', 'change']);

export function applicationsOf(
  type: FilingType | undefined,
  matters: readonly Matter[],
): readonly Application[] {
  if (type === undefined || matters.length === 0) return NONE;
  return matters.flatMap((matter) => {
    const rule = ruleFiledUnder(type, matter.ruleId);
    return rule !== undefined && ISSUES.has(rule.about) ? [{ matter, about: rule.about }] : [];
  });
}

const NONE: readonly Application[] = [];

/** Whether it was told the old fact, so that the change has to be reported. */
export function toldTheOldFact(
  { issuedOn, enteredOn }: Filing,
  { on }: FilingEvent,
  applications: readonly Application[],
): boolean {
  if (issuedOn === null || issuedOn <= on) return true;
  const brought = applications.filter((each) => isIssuedOn(each, issuedOn));
  const whole = brought.filter(({ about }) => about !== 'change');
  if (whole.some(({ matter }) => handedInOn(matter) > on)) return false;
  const onItsWay = applications.some(
    ({ matter }) =>
      matter.submittedOn !== null &&
      handedInOn(matter) <= on &&
      matter.grantedOn !== null &&
      matter.grantedOn > on,
  );
  if (onItsWay) return true;
  // Nobody recorded when the new certificate was asked for: it may have been under way before the change.
  if (brought.length === 0) return enteredOn !== null && enteredOn <= on && isOneChange(on, issuedOn);
  return (
    whole.length === 0 &&
    // What lies further back was told, or missed, before.
    brought.some(({ matter: { anchorOn } }) => anchorOn !== null && areNear(anchorOn, on))
  );
}

/** In days: a certificate that was issued so near to a grant is the one that was granted. */
const ISSUED_WITHIN = 60;

/** Whether it is what the certificate of this day was issued on: what was issued before it was asked for is another. */
export function isIssuedOn({ matter }: Application, issuedOn: CalendarDate): boolean {
  return (
    matter.grantedOn !== null &&
    Math.abs(toEpochDay(matter.grantedOn) - toEpochDay(issuedOn)) <= ISSUED_WITHIN &&
    handedInOn(matter) <= issuedOn
  );
}

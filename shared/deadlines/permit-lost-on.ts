/**
 * When a permit is lost that was printed to end on a day. What was asked to be renewed in time goes on until the authority
 * says no (行政许可法 art. 50 ¶2), and is lost that day: before it nobody could have acted. What was asked for too late, or
 * never, is lost on its own day.
 */
import { isCounted } from '../catalogue/bound.ts';
import { ruleFiledUnder } from '../catalogue/apply-overrides.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import { countBound } from './count-bound.ts';
import { answeredBy } from './decide-conflicts.ts';
import { toEpochDay } from './epoch-day.ts';
import { answeredNoOn, handedInOn, renewalsOf } from './renewed.ts';
import { ruleApplies } from './rule-applies.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface EndOfPermit {
  readonly filing: Filing;
  readonly type: FilingType;
  readonly matters: readonly Matter[];
  /** Over already. */
  readonly expiresOn: CalendarDate;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

/** Null where it goes on: renewed, or asked for in time and not answered yet. */
export function permitLostOn(end: EndOfPermit): CalendarDate | null {
  const { type, matters, expiresOn, today } = end;
  const asked = renewalsOf(type, matters, expiresOn);
  if (asked.some(({ grantedOn }) => grantedOn !== null && grantedOn <= today)) return null;
  let lostOn = expiresOn;
  for (const matter of asked.filter((each) => wasInTime(each, end))) {
    const answeredOn = answeredNoOn(matter);
    if (answeredOn === null || answeredOn > today) return null;
    if (answeredOn > lostOn) lostOn = answeredOn;
  }
  return lostOn;
}

/** By the law's own limit; a practice that lets one be later keeps nothing alive. A round has its days from the authority. */
function wasInTime(matter: Matter, { filing, type, expiresOn, calendar }: EndOfPermit): boolean {
  const on = handedInOn(matter);
  if (on === '' || on > expiresOn) return false;
  if (ruleFiledUnder(type, matter.ruleId)?.cycle !== undefined) return true;
  return type.rules.every((rule) => {
    const { closes } = rule.window;
    const isLimit =
      rule.about === 'renewal' &&
      rule.confidence === 'law' &&
      closes !== undefined &&
      isCounted(closes) &&
      closes.anchor === 'expiry' &&
      answeredBy(type, rule).includes(matter.ruleId) &&
      ruleApplies(rule, type, filing).applies !== 'no';
    return !isLimit || toEpochDay(on) <= countBound(closes, toEpochDay(expiresOn), calendar).on;
  });
}

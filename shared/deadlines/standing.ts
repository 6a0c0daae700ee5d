/**
 * Where the work on one obligation stands, read from its matters as of today. Days that are still to come are not facts
 * yet: a submission dated tomorrow has not happened.
 */
import type { Rule } from '../catalogue/filing-type.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';

export type Standing =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'granted'; readonly on: CalendarDate }
  | { readonly kind: 'sentBack'; readonly on: CalendarDate; readonly dueOn: CalendarDate | null }
  | { readonly kind: 'submitted'; readonly on: CalendarDate; readonly inTime: boolean };

const UNTOUCHED: Standing = { kind: 'untouched' };

/**
 * Of several matters on the same rule and anchor the one that got furthest speaks: a grant, else whatever happened last.
 * A submission after a return is the correction handed in; it is in time by the day that the portal's notice set.
 */
export function standingOf(
  matters: readonly Matter[],
  rule: Rule,
  anchorOn: CalendarDate | null,
  dueOn: CalendarDate | null,
  today: CalendarDate,
): Standing {
  let latest = UNTOUCHED;
  let latestOn = '';
  for (const matter of matters) {
    if (matter.ruleId !== rule.id || matter.anchorOn !== anchorOn) continue;
    const standing = standingOfOne(matter, dueOn, today);
    if (standing.kind === 'untouched') continue;
    if (latest.kind === 'granted' && standing.kind !== 'granted') continue;
    if (standing.on > latestOn || (standing.kind === 'granted' && latest.kind !== 'granted')) {
      latest = standing;
      latestOn = standing.on;
    }
  }
  return latest;
}

function standingOfOne(matter: Matter, dueOn: CalendarDate | null, today: CalendarDate): Standing {
  const happened = (day: CalendarDate | null): day is CalendarDate => day !== null && day <= today;
  const { submittedOn, sentBackOn, correctionDueOn, grantedOn } = matter;
  if (happened(grantedOn)) return { kind: 'granted', on: grantedOn };
  if (happened(sentBackOn) && !(happened(submittedOn) && submittedOn > sentBackOn)) {
    return { kind: 'sentBack', on: sentBackOn, dueOn: correctionDueOn };
  }
  if (!happened(submittedOn)) return UNTOUCHED;
  const limit = happened(sentBackOn) && correctionDueOn !== null ? correctionDueOn : dueOn;
  return { kind: 'submitted', on: submittedOn, inTime: limit === null || submittedOn <= limit };
}

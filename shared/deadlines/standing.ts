/** What its matters say of an obligation: nothing yet, handed in, sent back, granted, refused or withdrawn. */
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Reason } from './obligation.ts';

export type Standing =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'granted'; readonly on: CalendarDate }
  | { readonly kind: 'sentBack'; readonly on: CalendarDate; readonly dueOn: CalendarDate | null }
  | {
      readonly kind: 'submitted';
      readonly on: CalendarDate;
      readonly inTime: boolean;
      /** Handed in first, before it was sent back. */
      readonly firstOn: CalendarDate | null;
      readonly acceptedOn: CalendarDate | null;
    }
  /** The authority said no, or the company took it back: what must be done is undone again. */
  | { readonly kind: 'refused' | 'withdrawn'; readonly on: CalendarDate };

const UNTOUCHED: Standing = { kind: 'untouched' };

/**
 * Of several matters on the same rule and anchor the one that got furthest speaks: a grant, else one that still waits, else
 * whatever happened last. Of two on one day it is the same on every device, in whatever order they were read.
 * `ruleIds`: the rule and those that say something else about the same thing, for one matter answers them all.
 * A submission after a return is the correction handed in; it is in time by the day that the portal's notice set, and where
 * it set none, by the day on which the application was handed in first.
 */
export function standingOf(
  matters: readonly Matter[],
  ruleIds: readonly string[],
  anchorOn: CalendarDate | null,
  dueOn: CalendarDate | null,
  today: CalendarDate,
): Standing {
  let furthest = UNTOUCHED;
  for (const matter of matters) {
    if (!ruleIds.includes(matter.ruleId) || matter.anchorOn !== anchorOn) continue;
    const standing = standingOfOne(matter, dueOn, today);
    if (outranks(standing, furthest)) furthest = standing;
  }
  return furthest;
}

/** What still waits, for the authority or for the correction that it wants, is not over because another matter is. */
const RANK: Readonly<Record<Standing['kind'], number>> = {
  untouched: 0,
  withdrawn: 1,
  refused: 1,
  submitted: 2,
  sentBack: 2,
  granted: 3,
};

function outranks(one: Standing, other: Standing): boolean {
  if (one.kind === 'untouched' || other.kind === 'untouched') return RANK[one.kind] > RANK[other.kind];
  if (RANK[one.kind] !== RANK[other.kind]) return RANK[one.kind] > RANK[other.kind];
  const areSubmitted = one.kind === 'submitted' && other.kind === 'submitted';
  // What was handed in in time is not late because it was handed in again.
  if (areSubmitted && one.inTime !== other.inTime) return one.inTime;
  if (one.on !== other.on) return one.on > other.on;
  if (areSubmitted) return (one.acceptedOn ?? '') > (other.acceptedOn ?? '');
  if (one.kind === 'sentBack' && other.kind === 'sentBack') return isSooner(one.dueOn, other.dueOn);
  return one.kind !== other.kind && (one.kind === 'sentBack' || one.kind === 'refused');
}

/** Of two limits for one correction the earlier; none is no limit. */
const isSooner = (one: CalendarDate | null, other: CalendarDate | null): boolean =>
  one !== null && (other === null || one < other);

/** The links that a standing adds to the chain. */
export function reasonsOfStanding(standing: Standing): Reason[] {
  if (standing.kind === 'untouched') return [];
  if (standing.kind !== 'submitted') return [standing];
  const { kind, on, inTime, firstOn, acceptedOn } = standing;
  const submitted: Reason = { kind, on, inTime, ...(firstOn !== null && { firstOn }) };
  return acceptedOn === null ? [submitted] : [submitted, { kind: 'accepted', on: acceptedOn }];
}

function standingOfOne(matter: Matter, dueOn: CalendarDate | null, today: CalendarDate): Standing {
  const { submittedOn, sentBackOn, correctionDueOn, grantedOn, refusedOn, withdrawnOn, acceptedOn } = matter;
  const { firstSubmittedOn } = matter;
  const happened = (day: CalendarDate | null): day is CalendarDate => day !== null && day <= today;
  /** Handed in again on a later day than the portal's answer: the answer is no longer the last word. */
  const answered = (day: CalendarDate | null): day is CalendarDate =>
    happened(day) && !(happened(submittedOn) && submittedOn > day);

  if (happened(grantedOn)) return { kind: 'granted', on: grantedOn };
  if (answered(withdrawnOn)) return { kind: 'withdrawn', on: withdrawnOn };
  if (answered(refusedOn)) return { kind: 'refused', on: refusedOn };
  if (answered(sentBackOn)) return { kind: 'sentBack', on: sentBackOn, dueOn: correctionDueOn };
  if (!happened(submittedOn)) return UNTOUCHED;
  const [limit, judged] =
    correctionDueOn === null ? [dueOn, firstSubmittedOn ?? submittedOn] : [correctionDueOn, submittedOn];
  return {
    kind: 'submitted',
    on: submittedOn,
    inTime: limit === null || judged <= limit,
    firstOn: firstSubmittedOn,
    acceptedOn: happened(acceptedOn) && acceptedOn >= submittedOn ? acceptedOn : null,
  };
}

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
 * Of several matters on the same rule and anchor the one that got furthest speaks: a grant, else whatever happened last.
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
  let latest = UNTOUCHED;
  let latestOn = '';
  for (const matter of matters) {
    if (!ruleIds.includes(matter.ruleId) || matter.anchorOn !== anchorOn) continue;
    const standing = standingOfOne(matter, dueOn, today);
    if (standing.kind === 'untouched') continue;
    if (latest.kind === 'granted' && standing.kind !== 'granted') continue;
    if (latest.kind === 'submitted' && isEnded(standing)) continue;
    if (standing.on > latestOn || outranks(standing, latest)) {
      latest = standing;
      latestOn = standing.on;
    }
  }
  return latest;
}

const isEnded = ({ kind }: Standing): boolean => kind === 'refused' || kind === 'withdrawn';

/** A grant always; and what still waits for its answer, whenever another matter was refused or withdrawn. */
function outranks(standing: Standing, latest: Standing): boolean {
  if (standing.kind === 'granted') return latest.kind !== 'granted';
  return standing.kind === 'submitted' && isEnded(latest);
}

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

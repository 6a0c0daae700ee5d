/** How a matter goes on: which states may follow, which days are possible, and what a step writes. */
import type { CalendarDate } from '../deadlines/calendar-date.ts';
import { MATTER_STATES, matterDayField, matterWordsField, type Matter, type MatterState } from './matter.ts';

/** Where a matter stands: the state that it reached last, none before anything was done. */
export type MatterStanding = MatterState | 'none';

const NEXT: Readonly<Record<MatterStanding, readonly MatterState[]>> = {
  none: ['prepared', 'submitted', 'granted'],
  prepared: ['submitted', 'granted', 'withdrawn'],
  submitted: ['accepted', 'sentBack', 'granted', 'refused', 'withdrawn'],
  accepted: ['sentBack', 'granted', 'refused', 'withdrawn'],
  sentBack: ['submitted', 'granted', 'refused', 'withdrawn'],
  granted: [],
  // It begins again, as another matter.
  refused: ['prepared', 'submitted', 'granted'],
  withdrawn: ['prepared', 'submitted', 'granted'],
};

/** The state reached on the latest day; of several on one day the furthest, except that a correction handed in follows its return. */
export function standingOfMatter(matter: Matter | undefined): MatterStanding {
  if (matter === undefined) return 'none';
  let standing: MatterStanding = 'none';
  let on = '';
  for (const state of MATTER_STATES) {
    const day = matter[matterDayField(state)];
    if (day !== null && day >= on) [standing, on] = [state, day];
  }
  return standing;
}

export function nextStates(standing: MatterStanding): readonly MatterState[] {
  return NEXT[standing];
}

/** Whether a step after this standing opens a new matter: what was refused or withdrawn stays as it ended. */
function startsAnew(standing: MatterStanding): boolean {
  return standing === 'none' || standing === 'refused' || standing === 'withdrawn' || standing === 'granted';
}

export type StepDayProblem =
  | { readonly kind: 'notYet' }
  /** The matter was already further on that day. */
  | { readonly kind: 'beforeEarlierStep'; readonly state: MatterState; readonly on: CalendarDate };

/** A step is entered once it has happened, and not before the step that it follows. */
export function checkStepDay(
  matter: Matter | undefined,
  on: CalendarDate,
  today: CalendarDate,
): StepDayProblem | null {
  if (on > today) return { kind: 'notYet' };
  const standing = standingOfMatter(matter);
  if (matter === undefined || startsAnew(standing) || standing === 'none') return null;
  const reached = matter[matterDayField(standing)];
  return reached !== null && on < reached
    ? { kind: 'beforeEarlierStep', state: standing, on: reached }
    : null;
}

/**
 * The fields that a step empties. Handed in again on the very day of the return, the return (and an earlier acceptance)
 * would go on being the last word: days have no hours.
 */
export function emptiedBy(matter: Matter | undefined, state: MatterState, on: CalendarDate): string[] {
  if (matter === undefined) return [];
  // The limit of an earlier return says nothing of this one; a notice that sets one is written over it.
  if (state === 'sentBack' && matter.sentBackOn !== on) return ['correctionDueOn'];
  if (state !== 'submitted') return [];
  return (['accepted', 'sentBack'] as const).map(matterDayField).filter((field) => matter[field] === on);
}

/** The day of the first submission, which a correction handed in must not write over; null where there is none to keep. */
export function firstSubmission(matter: Matter | undefined, state: MatterState): CalendarDate | null {
  if (matter === undefined || state !== 'submitted' || matter.sentBackOn === null) return null;
  return matter.firstSubmittedOn ?? matter.submittedOn;
}

/** What taking back a step empties, and what stands there again. */
export function takenBack(
  matter: Matter,
  state: MatterState,
): { readonly set: Readonly<Record<string, string>>; readonly unset: readonly string[] } {
  const own = [matterDayField(state), matterWordsField(state)];
  if (state === 'sentBack') return { set: {}, unset: [...own, 'correctionDueOn'] };
  if (state !== 'submitted' || matter.firstSubmittedOn === null) return { set: {}, unset: own };
  return {
    set: { submittedOn: matter.firstSubmittedOn },
    unset: [matterWordsField(state), 'firstSubmittedOn'],
  };
}

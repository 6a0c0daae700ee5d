/**
 * The phase of an obligation whose anchor is dated, decided in the order of the design's table: the first line that
 * holds is the answer. (Without that date it is `undated` from the start, see `obligations.ts`.)
 */
import type { EpochDay } from './epoch-day.ts';
import type { Phase } from './obligation.ts';
import type { Standing } from './standing.ts';

/** Calendar days before the day to act by: from here on it is amber, and from here on red. */
export const NEAR_DAYS = 45;
export const URGENT_DAYS = 7;

export interface PhaseInput {
  /** The rule's number is one that nobody could verify: what was handed in still shows, but nothing is counted. */
  readonly unverified: boolean;
  readonly standing: Standing;
  readonly today: EpochDay;
  readonly opensOn: EpochDay | null;
  readonly dueOn: EpochDay | null;
  readonly fileBy: EpochDay | null;
  readonly daysLeft: number | null;
  /** The expiry that ends this obligation; null for the clock of an event, which runs on after the certificate. */
  readonly lapsesAfter: EpochDay | null;
}

export function phaseOf(input: PhaseInput): Phase {
  const { standing, today, opensOn, dueOn, fileBy, daysLeft, lapsesAfter } = input;
  if (standing.kind === 'granted') return 'done';
  if (standing.kind === 'submitted' && standing.inTime) return 'submitted';
  if (standing.kind === 'sentBack') return 'correction';
  if (input.unverified) return 'undated';
  if (lapsesAfter !== null && today > lapsesAfter) return 'lapsed';
  if (dueOn !== null && today > dueOn) return 'missed';
  if ((daysLeft !== null && daysLeft <= URGENT_DAYS) || (fileBy !== null && today > fileBy)) return 'urgent';
  const near = daysLeft !== null && daysLeft <= NEAR_DAYS;
  if (opensOn === null ? near : today >= opensOn) return 'open';
  return near ? 'approaching' : 'scheduled';
}

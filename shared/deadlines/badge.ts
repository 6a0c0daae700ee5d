/** What the toolbar shows: one pure function from obligations to text, colour and the facts of the sentence. */
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { mostPressing } from './most-pressing.ts';
import type { Obligation, Phase } from './obligation.ts';
import { URGENT_DAYS } from './phase-of.ts';

export interface Badge {
  /** `45`, `7天`, `今天`, `-3`, `99+`, `!`, `停` or empty. */
  readonly text: string;
  /** The phase whose colour it wears; null when there is nothing to count. */
  readonly phase: Phase | null;
  /** The obligation it speaks of; the tooltip's sentence is made of it. */
  readonly obligation: Obligation | null;
}

const EMPTY: Badge = { text: '', phase: null, obligation: null };

/**
 * The badge of the most pressing obligation that asks for something. What is submitted, done, or has no end asks for
 * nothing; a missing date does, unless nothing can be done about it yet. `停`, the silent server, is not about
 * obligations: the extension lays it over this.
 */
export function badgeOf(obligations: readonly Obligation[]): Badge {
  const first = mostPressing(obligations.filter(asksForSomething));
  return first === undefined ? EMPTY : { text: textOf(first), phase: first.phase, obligation: first };
}

/** What the badge of a portal's own tab is about: only filings whose type is filed there. */
export function ofPortal(obligations: readonly Obligation[], portalId: string): Obligation[] {
  return obligations.filter(({ typeId }) => {
    const portals = findFilingType(typeId)?.portals ?? 'none';
    return portals !== 'none' && portals.includes(portalId);
  });
}

/** Whether anybody should do something about it now. */
function asksForSomething(obligation: Obligation): boolean {
  const { phase, daysLeft } = obligation;
  if (phase === 'done' || phase === 'submitted') return false;
  if (phase === 'undated') return asksNow(obligation);
  return daysLeft !== null || phase === 'correction';
}

/**
 * An announcement that is not due yet cannot be looked up, and a number that nobody could verify needs no question while
 * a counted rule about the same thing decides.
 */
function asksNow({ reasons, yieldsTo }: Obligation): boolean {
  if (reasons.some((reason) => reason.kind === 'notAnnounced' && !reason.watch)) return false;
  return yieldsTo === null || !reasons.some(({ kind }) => kind === 'unverified');
}

/**
 * At most four narrow characters, all that browsers show. The last days carry the unit, so that `7天` cannot be taken
 * for a number of filings; farther off the bare number keeps the badge quiet.
 */
function textOf({ daysLeft }: Obligation): string {
  if (daysLeft === null) return '!';
  if (daysLeft === 0) return '今天';
  if (daysLeft > 99) return '99+';
  if (daysLeft > URGENT_DAYS) return String(daysLeft);
  if (daysLeft > 0) return `${daysLeft}天`;
  return daysLeft < -99 ? '-99+' : String(daysLeft);
}

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

/**
 * Whether anybody should do something about it now. Of two rules about one thing the one that decides speaks alone, here as in
 * the popup; and an announcement that is not due yet cannot be looked up.
 */
function asksForSomething({ phase, daysLeft, reasons, yieldsTo }: Obligation): boolean {
  if (phase === 'done' || phase === 'submitted' || yieldsTo !== null) return false;
  if (phase === 'undated') return !reasons.some((reason) => reason.kind === 'notAnnounced' && !reason.watch);
  return daysLeft !== null || phase === 'correction';
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

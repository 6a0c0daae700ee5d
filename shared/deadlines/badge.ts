/** What the toolbar shows: one pure function from obligations to text, colour and the facts of the sentence. */
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { inMostPressingOrder } from './most-pressing.ts';
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
 * nothing; a missing date does. `停`, the silent server, is not about obligations: the extension lays it over this.
 */
export function badgeOf(obligations: readonly Obligation[]): Badge {
  const first = inMostPressingOrder(obligations.filter(asksForSomething))[0];
  return first === undefined ? EMPTY : { text: textOf(first), phase: first.phase, obligation: first };
}

/** The badge of a portal's own tab: only filings whose type is filed there. */
export function badgeForPortal(obligations: readonly Obligation[], portalId: string): Badge {
  return badgeOf(
    obligations.filter(({ typeId }) => findFilingType(typeId)?.portals.includes(portalId) ?? false),
  );
}

function asksForSomething({ phase, daysLeft }: Obligation): boolean {
  if (phase === 'done' || phase === 'submitted') return false;
  return daysLeft !== null || phase === 'undated' || phase === 'correction';
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

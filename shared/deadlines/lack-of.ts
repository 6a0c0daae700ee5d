/** What keeps an obligation from being counted, for those that count nothing. */
import type { Obligation } from './obligation.ts';

/**
 * `date`: the day it hangs on · `details`: which rule applies · `announced`: the authority's days of this year · `ask`: a
 * number that somebody verified · `promptly`: any number at all · `approval`: the authority's consent.
 */
export type Lack = 'date' | 'details' | 'announced' | 'ask' | 'promptly' | 'approval';

/** Null where something is counted, or nothing is missing. */
export function lackOf({ phase, reasons }: Pick<Obligation, 'phase' | 'reasons'>): Lack | null {
  if (phase !== 'undated') return null;
  for (const { kind } of reasons) {
    if (kind === 'attributeMissing' || kind === 'issuedOnMissing' || kind === 'factMissing') return 'details';
    if (kind === 'notAnnounced') return 'announced';
    if (kind === 'unverified') return 'ask';
    if (kind === 'approvalFirst') return 'approval';
    if (kind === 'noTerm') return 'promptly';
  }
  return 'date';
}

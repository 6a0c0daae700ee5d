/** The day that is missing once something was done: without it the next time would never count. */
import type { Anchor } from '../catalogue/bound.ts';
import { toEpochDay } from './epoch-day.ts';
import type { FilingContext } from './filing-context.ts';
import { anchorOfRule, isLastOfItsKind } from './occasion.ts';
import type { Obligation } from './obligation.ts';

/** In days after the end: 20 working days and ten more are what 行政许可法 art. 42 gives an authority. */
const DECIDED_BY = 60;

/** Of a renewal the new certificate's end, of a test that recurs the day of the one that was made; null where none is missing. */
export function askedAnew(obligation: Obligation, context: FilingContext): Anchor | null {
  const { rule, phase } = obligation;
  const anchor = anchorOfRule(rule);
  if (anchor === null) return null;
  if (isLastOfItsKind(anchor)) return phase === 'done' && rule.oncePerTest !== true ? anchor : null;
  return outlived(obligation, context) ? 'expiry' : null;
}

/** Renewed, or handed in and not ticked since, and the old expiry is over. */
function outlived({ rule, phase, expiresOn, anchorOn }: Obligation, { counting }: FilingContext): boolean {
  return (
    rule.about === 'renewal' &&
    expiresOn !== null &&
    expiresOn === anchorOn &&
    ((phase === 'done' && counting.today > expiresOn) ||
      (phase === 'submitted' && counting.todayDay > toEpochDay(expiresOn) + DECIDED_BY))
  );
}

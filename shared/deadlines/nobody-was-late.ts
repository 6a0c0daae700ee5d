/** What is over, and yet nobody here can say that it was missed. */
import type { FilingContext } from './filing-context.ts';
import type { Obligation } from './obligation.ts';
import { isOneChange } from './one-change.ts';

/**
 * Whether it can no longer be told in time: where it is in doubt that it had to be, that is asked. Where no text sets a last day,
 * a season stands for it.
 */
export function isPastKeeping({ phase, dueOn, anchorOn }: Obligation, { counting }: FilingContext): boolean {
  if (phase === 'missed') return true;
  return phase === 'open' && dueOn === null && anchorOn !== null && !isOneChange(anchorOn, counting.today);
}

/**
 * The day of the last test is asked for, so that the next one counts. What that test brought was due before the filing was
 * entered, like the cycles that were over by then.
 */
export function fellDueElsewhere({ rule, phase, dueOn }: Obligation, { filing }: FilingContext): boolean {
  const { enteredOn } = filing;
  return (
    phase === 'missed' &&
    rule.oncePerTest === true &&
    enteredOn !== null &&
    dueOn !== null &&
    dueOn < enteredOn
  );
}

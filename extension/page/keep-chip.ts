/**
 * Keeps the chip true on a page that stays open: over midnight, after a filing was renewed. It is drawn anew only where it
 * says something else, so the page sees no more than that.
 */
import type { ChipCountdown } from '../messages.ts';

export interface KeptChip {
  /** Asks, and shows what is answered; where nobody answers, what stands there stays. */
  readonly refresh: () => Promise<void>;
  readonly close: () => void;
}

/** `show` draws the chip and returns the function that takes it away. */
export function keepChip(
  ask: () => Promise<ChipCountdown | null>,
  show: (countdown: ChipCountdown) => () => void,
): KeptChip {
  let shown: { readonly countdown: ChipCountdown; readonly remove: () => void } | null = null;
  let asked = 0;
  let isClosed = false;
  return {
    async refresh() {
      asked += 1;
      const mine = asked;
      const countdown = await ask().catch(() => undefined);
      if (countdown === undefined || isClosed || mine !== asked) return;
      if (countdown?.text === shown?.countdown.text && countdown?.phase === shown?.countdown.phase) return;
      shown?.remove();
      shown = countdown === null ? null : { countdown, remove: show(countdown) };
    },
    close() {
      isClosed = true;
      shown?.remove();
      shown = null;
    },
  };
}

/**
 * Keeps the chip true on a page that stays open: over midnight, after a filing was renewed. It is drawn anew only where it
 * says something else, so the page sees no more than that.
 */
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { ChipCountdown } from '../messages.ts';

export interface KeptChip {
  /** Asks, and shows what is answered; where nobody answers, what stands there stays. */
  readonly refresh: () => Promise<void>;
  /** Asks where the day is another than it was when somebody answered last; looked at often, it costs next to nothing. */
  readonly keepUp: () => Promise<void>;
  readonly close: () => void;
}

/** `show` draws the chip and returns the function that takes it away; `today` is the day in Shanghai. */
export function keepChip(
  ask: () => Promise<ChipCountdown | null>,
  show: (countdown: ChipCountdown) => () => void,
  today: () => CalendarDate,
): KeptChip {
  let shown: { readonly countdown: ChipCountdown; readonly remove: () => void } | null = null;
  let asked = 0;
  let isClosed = false;
  let answeredOn: CalendarDate | null = null;
  const refresh = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const day = today();
    const countdown = await ask().catch(() => undefined);
    if (countdown === undefined || isClosed || mine !== asked) return;
    answeredOn = day;
    if (countdown?.text === shown?.countdown.text && countdown?.phase === shown?.countdown.phase) return;
    shown?.remove();
    shown = countdown === null ? null : { countdown, remove: show(countdown) };
  };
  return {
    refresh,
    async keepUp() {
      if (answeredOn !== today()) await refresh();
    },
    close() {
      isClosed = true;
      shown?.remove();
      shown = null;
    },
  };
}

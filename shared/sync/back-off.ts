/** How long to wait after failures in a row, so that a server that comes back is not met by everybody at once. */

const FIRST_MS = 1_000;
const LONGEST_MS = 300_000;

/** Milliseconds: doubles from 1 s to 5 min, spread over its upper half. `random` is between 0 and 1. */
export function backOffMs(failures: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(whole * (0.5 + random / 2));
}

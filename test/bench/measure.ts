/** Timing for benchmarks: the middle of several rounds, so that one hiccup of the machine decides nothing. */

/** Wall-clock seconds of one call. */
export function seconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

export function median(rounds: number, measure: () => number): number {
  const times = Array.from({ length: rounds }, measure).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

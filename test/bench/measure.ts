/** Timing for benchmarks: the middle of several rounds, so that one hiccup of the machine decides nothing. */
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Wall-clock seconds of one call. What earlier rounds left behind is collected first, or this one would pay for it. */
export function seconds(work: () => unknown): number {
  collect();
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

/** Seconds that this thread computed during one call: what the clock says on an idle machine. */
export function computedSeconds(work: () => unknown): number {
  collect();
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

export function median(rounds: number, measure: () => number): number {
  const times = Array.from({ length: rounds }, measure).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? Number.NaN;
}

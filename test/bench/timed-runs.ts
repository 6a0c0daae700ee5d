/**
 * Runs a thing warmed up and many times and holds the median against a budget. Judged is the time that this thread
 * computed: on an idle machine that is what the clock says, on a busy one the clock counts the others' work as well. The
 * clock is printed beside it.
 */

export interface TimedRun {
  /** What one run does, in words. */
  readonly title: string;
  /** For the median run, in milliseconds; null where the figure is printed for comparison. */
  readonly budget: number | null;
  readonly run: () => void | Promise<void>;
}

const WARM_UP = 30;
const RUNS = 51;

/** Prints a line for each; sets the exit status to 1 when a budget is overrun. */
export async function timeRuns(runs: readonly TimedRun[]): Promise<void> {
  for (const timed of runs) {
    const { computed, clock } = await time(timed);
    const at = (times: readonly number[], share: number): string =>
      (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
    const isOver = timed.budget !== null && Number(at(computed, 0.5)) > timed.budget;
    const held = timed.budget === null ? '' : `; budget ${timed.budget} ms${isOver ? ' OVERRUN' : ''}`;
    if (isOver) process.exitCode = 1;
    console.log(
      `${timed.title}: median ${at(computed, 0.5)} ms, 90 % ${at(computed, 0.9)} ms; by the clock median ${at(clock, 0.5)} ms, best ${at(clock, 0)} ms${held}`,
    );
  }
}

async function time({ run }: TimedRun): Promise<{ computed: readonly number[]; clock: readonly number[] }> {
  for (let round = 0; round < WARM_UP; round += 1) await run();
  const computed: number[] = [];
  const clock: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const before = process.threadCpuUsage();
    const start = performance.now();
    await run();
    clock.push(performance.now() - start);
    const { user, system } = process.threadCpuUsage(before);
    computed.push((user + system) / 1000);
  }
  return { computed: computed.sort((a, b) => a - b), clock: clock.sort((a, b) => a - b) };
}

/**
 * `pnpm bench <name>`: times `test/bench/<name>.ts`, warmed up and by the median, against the budget it states.
 * Held against the budget is the time that this thread computed: on an idle machine that is what the clock says, on a
 * busy one the clock counts the others' work as well. The clock is printed beside it.
 * Exit status 1 when the budget is overrun, 2 when there is no such bench.
 */
import { existsSync, readdirSync } from 'node:fs';

export interface Bench {
  /** What one run does, in words. */
  readonly title: string;
  /** For the median run, in milliseconds. */
  readonly budget: number;
  readonly run: () => void | Promise<void>;
}

const FOLDER = new URL('../test/bench/', import.meta.url);
const WARM_UP = 30;
const RUNS = 51;

interface Times {
  readonly computed: readonly number[];
  readonly clock: readonly number[];
}

async function time({ run }: Bench): Promise<Times> {
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
  return {
    computed: computed.sort((one, other) => one - other),
    clock: clock.sort((one, other) => one - other),
  };
}

async function main(name: string | undefined): Promise<number> {
  const file = new URL(`${name}.ts`, FOLDER);
  if (name === undefined || !/^[a-z-]+$/u.test(name) || !existsSync(file)) {
    const known = readdirSync(FOLDER).map((entry) => entry.replace(/\.ts$/u, ''));
    console.error(
      `Say what to time, one of: ${known.join(', ')}. Example: pnpm bench ${known[0] ?? 'forms'}`,
    );
    return 2;
  }
  const { benches } = (await import(`../test/bench/${name}.ts`)) as { benches: readonly Bench[] };
  let status = 0;
  for (const bench of benches) {
    const { computed, clock } = await time(bench);
    const at = (times: readonly number[], share: number): string =>
      (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
    const over = Number(at(computed, 0.5)) > bench.budget;
    if (over) status = 1;
    console.log(
      `${bench.title}: median ${at(computed, 0.5)} ms, 90 % ${at(computed, 0.9)} ms; by the clock median ${at(clock, 0.5)} ms, best ${at(clock, 0)} ms; budget ${bench.budget} ms${over ? ' OVERRUN' : ''}`,
    );
  }
  return status;
}

process.exitCode = await main(process.argv[2]);

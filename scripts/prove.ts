/**
 * `pnpm prove NAME [how many] [seed]`: the tests of sync that go on for as long as they are told. What fails prints its seed;
 * the same seed tells the same story again.
 */
import { spawnSync } from 'node:child_process';
import { PROJECT_ROOT, packageProgram } from './project-root.ts';

interface Proof {
  readonly files: string;
  readonly counts: string;
  /** How many when nothing is said. */
  readonly usual: number;
  readonly environment: (count: number, seed: string | undefined) => Record<string, string>;
}

const PROOFS: Readonly<Record<string, Proof>> = {
  model: {
    files: 'test/faults/model',
    counts: 'stories for each promise',
    usual: 100_000,
    environment: (count, seed) => ({
      SHOUXIAN_MODEL_RUNS: String(count),
      ...(seed !== undefined && { SHOUXIAN_MODEL_SEED: seed }),
    }),
  },
  kill: {
    files: 'test/faults/kill.test.ts',
    counts: 'rounds',
    usual: 1_000,
    environment: (count) => ({ SHOUXIAN_KILL_ROUNDS: String(count) }),
  },
  fuzz: {
    files: 'test/faults/fuzz.test.ts',
    counts: 'requests',
    usual: 1_000_000,
    environment: (count, seed) => ({
      SHOUXIAN_FUZZ_REQUESTS: String(count),
      ...(seed !== undefined && { SHOUXIAN_FUZZ_SEED: seed }),
    }),
  },
};

const [name = '', count, seed] = process.argv.slice(2);
const proof = PROOFS[name];
const wanted = Number(count ?? proof?.usual);
const seedIsNone = seed !== undefined && !Number.isSafeInteger(Number(seed));
if (proof === undefined || !Number.isSafeInteger(wanted) || wanted < 1 || seedIsNone) {
  console.error(
    `Say what to prove, and how often: pnpm prove ${Object.keys(PROOFS).join('|')} [number] [seed]; both are whole numbers.`,
  );
  process.exitCode = 2;
} else {
  console.log(`${name}: ${wanted} ${proof.counts}`);
  const [program, ...first] = packageProgram('vitest');
  const words = [...first, 'run', '--config', 'test/vitest.config.ts', '--project', 'faults', proof.files];
  const { status } = spawnSync(program, words, {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...proof.environment(wanted, seed) },
  });
  process.exitCode = status ?? 1;
}

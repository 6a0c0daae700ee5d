import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** What a page does in its own time is waited for this long, in ms: a machine that does other work besides is slow. */
const PATIENT = { poll: { timeout: 15_000 } };

/**
 * One runner for everything. `browser` mostly waits for widgets: six files at a time. `e2e` waits for servers and workers
 * besides: four. `start` keeps the machine busy by itself: one file after another.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // No test measures time: a property of forty runs takes long on a machine that does other work besides.
    testTimeout: 30_000,
    // Vitest leaves one core to itself, and so of two a single one to the tests.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure functions leave nothing behind: a process for each file would take longer than its tests.
      { extends: true, test: { name: 'shared', include: ['shared/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'server', include: ['server/**/*.test.ts'] } },
      { extends: true, test: { name: 'extension', include: ['extension/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'repository',
          include: ['test/{repository,golden}/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          expect: PATIENT,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-once.ts'],
          // The files of a worker take turns with one browser: starting it costs what a short file does.
          isolate: false,
          maxWorkers: 6,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          expect: PATIENT,
          include: ['test/start/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          expect: PATIENT,
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: 4,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});

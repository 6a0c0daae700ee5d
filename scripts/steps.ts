/**
 * Steps of a check run: each shows its own output and adds to one count. All steps run, whatever failed before, save
 * those that need a failed one; nothing a step does can keep the last line from being right.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Count } from './count-tests.ts';
import { packageProgram } from './project-root.ts';
import { runProgram } from './run-program.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Count>;
  /** Names of steps without which this one proves nothing. */
  readonly needs?: readonly string[];
}

/** A step that one command answers: exit code 0 passes. */
export function commandStep(
  name: string,
  command: () => readonly string[],
  needs: readonly string[] = [],
): Step {
  const run = async () => {
    const { ok } = await runProgram(command(), { output: 'show' });
    return ok ? { passed: 1, failures: [] } : failedWith('see its output above');
  };
  return { name, needs, run };
}

/** A step that runs Vitest projects and counts their tests. `environment` is read when the step starts. */
export function testStep(
  name: string,
  projects: readonly string[],
  needs: readonly string[] = [],
  environment: () => Readonly<Record<string, string>> = () => ({}),
): Step {
  const run = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shouxian-tests-'));
    const reportFile = join(folder, 'report.json');
    try {
      const command = [
        ...packageProgram('vitest'),
        'run',
        '--config=test/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
        ...projects.map((project) => `--project=${project}`),
      ];
      const { ok } = await runProgram(command, { output: 'show', environment: environment() });
      return countTests(await readFile(reportFile, 'utf8').catch(() => undefined), ok);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return { name, needs, run };
}

/** Runs the steps in order, prints what failed and, as the very last line, `N passed, N failed`; sets the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  let passed = 0;
  let failed = 0;
  const failedSteps = new Map<string, readonly string[]>();
  let interrupted = false;
  // The terminal sends Ctrl-C to the running step too; staying alive lets the last line say that steps are missing.
  process.once('SIGINT', () => (interrupted = true));
  process.once('SIGTERM', () => (interrupted = true));
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const obstacle = interrupted ? 'the run was interrupted' : missingNeed(step, failedSteps);
    const count = obstacle === undefined ? await runStep(step) : notRun(obstacle);
    passed += count.passed;
    failed += count.failures.length;
    if (count.failures.length > 0) failedSteps.set(step.name, count.failures);
  }
  if (passed + failed === 0) failed = 1;
  // Said again at the end: whoever keeps only the last lines of a run must still learn what failed.
  for (const [name, failures] of failedSteps) console.log(`\nFailed: ${[name, ...failures].join('\n  ')}`);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed`);
}

function missingNeed(step: Step, failedSteps: ReadonlyMap<string, unknown>): string | undefined {
  const missing = step.needs?.find((name) => failedSteps.has(name));
  return missing === undefined ? undefined : `it needs the step "${missing}"`;
}

function notRun(reason: string): Count {
  console.log(`Not run: ${reason}.`);
  return failedWith(`not run: ${reason}`);
}

async function runStep(step: Step): Promise<Count> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return failedWith(String(error));
  }
}

function failedWith(reason: string): Count {
  return { passed: 0, failures: [reason] };
}

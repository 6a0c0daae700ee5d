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
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
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
  const total = { passed: 0, failed: 0 };
  const failedSteps: string[] = [];
  let interrupted = false;
  // The terminal sends Ctrl-C to the running step too; staying alive lets the last line say that steps are missing.
  process.once('SIGINT', () => (interrupted = true));
  process.once('SIGTERM', () => (interrupted = true));
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const obstacle = interrupted ? 'the run was interrupted' : missingNeed(step, failedSteps);
    const count = obstacle === undefined ? await runStep(step) : notRun(obstacle);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) failedSteps.push(step.name);
  }
  if (total.passed + total.failed === 0) total.failed = 1;
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

function missingNeed(step: Step, failedSteps: readonly string[]): string | undefined {
  const missing = step.needs?.find((name) => failedSteps.includes(name));
  return missing === undefined ? undefined : `it needs the step "${missing}"`;
}

function notRun(reason: string): Count {
  console.log(`Not run: ${reason}.`);
  return { passed: 0, failed: 1 };
}

async function runStep(step: Step): Promise<Count> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

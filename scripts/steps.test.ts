import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the steps in a process of their own, as `pnpm test` does, and answers its exit code and what stood on stdout. */
function run(steps: string): { code: number | null; lines: string[] } {
  const module = new URL('steps.ts', import.meta.url).href;
  const code = `import { runSteps, commandStep } from '${module}'; await runSteps([${steps}]);`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  return { code: result.status, lines: result.stdout.trim().split('\n') };
}

const PASSES = `{ name: 'passes', run: async () => ({ passed: 3, failures: [] }) }`;

describe('runSteps', () => {
  it('ends with the one line', () => {
    const { code, lines } = run(`${PASSES}, ${PASSES}`);
    expect([code, lines.at(-1)]).toEqual([0, '6 passed, 0 failed']);
  });

  it.each([
    ['fails', `{ name: 'x', run: async () => ({ passed: 1, failures: ['a', 'b'] }) }`, '4 passed, 2 failed'],
    ['throws', `{ name: 'x', run: () => { throw new Error('x'); } }`, '3 passed, 1 failed'],
    ['rejects', `{ name: 'x', run: () => Promise.reject(new Error('x')) }`, '3 passed, 1 failed'],
    ['is a program that is not there', `commandStep('x', () => ['/no/such/program'])`, '3 passed, 1 failed'],
    ['is killed', `commandStep('x', () => ['sh', '-c', 'kill -9 $$'])`, '3 passed, 1 failed'],
  ])('goes on after a step that %s', (_, step, last) => {
    const { code, lines } = run(`${step}, ${PASSES}`);
    expect([code, lines.at(-1)]).toEqual([1, last]);
  });

  it('names each failure again at the end', () => {
    const step = `{ name: 'browser', run: async () => ({ passed: 1, failures: ['one: why', 'two'] }) }`;
    const { lines } = run(`${step}, ${PASSES}`);
    expect(lines.slice(-5)).toEqual(['Failed: browser', '  one: why', '  two', '', '4 passed, 2 failed']);
  });

  it('does not run what needs a failed step, and counts it as failed', () => {
    const failing = `{ name: 'build', run: async () => ({ passed: 0, failures: ['a'] }) }`;
    const needing = `{ name: 'end to end', needs: ['build'], run: async () => ({ passed: 9, failures: [] }) }`;
    const { code, lines } = run(`${failing}, ${needing}`);
    expect([code, lines.at(-1)]).toEqual([1, '0 passed, 2 failed']);
  });

  it('fails when nothing ran', () => {
    const { code, lines } = run('');
    expect([code, lines.at(-1)]).toEqual([1, '0 passed, 1 failed']);
  });
});

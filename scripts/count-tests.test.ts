import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (...files: ReturnType<typeof file>[]) => JSON.stringify({ testResults: files });

const numbers = (text: string | undefined, ok: boolean) => {
  const { passed, failures } = countTests(text, ok);
  return { passed, failed: failures.length };
};

describe('countTests', () => {
  it('counts every test', () => {
    const text = report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'));
    expect(numbers(text, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(numbers(report(file('passed', 'passed'), file('failed')), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a failed hook beside passed tests as a failure', () => {
    expect(numbers(report(file('failed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('does not count a skipped test as passed', () => {
    expect(numbers(report(file('passed', 'passed', 'pending')), true)).toEqual({ passed: 1, failed: 0 });
  });

  it.each([
    ['nothing was written', undefined, true],
    ['the report is cut off', '{"testResults":[', true],
    ['the report is something else', '{"success":true}', true],
    ['no test ran', report(), true],
    ['Vitest failed although every test passed', report(file('passed', 'passed')), false],
  ])('fails when %s', (_, text, ok) => {
    expect(numbers(text, ok).failed).toBe(1);
  });

  it('names what failed, and says why in one line', () => {
    const text = JSON.stringify({
      testResults: [
        {
          name: 'guards.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'failed', fullName: 'the run ends', failureMessages: ['Error: expected 1\n    at x'] },
            { status: 'passed', fullName: 'the run begins', failureMessages: [] },
          ],
        },
        { name: 'tags.test.ts', status: 'failed', message: 'no browser\n    at y', assertionResults: [] },
      ],
    });
    expect(countTests(text, false).failures).toEqual([
      'guards.test.ts: the run ends: Error: expected 1',
      'tags.test.ts: no browser',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (...files: ReturnType<typeof file>[]) => JSON.stringify({ testResults: files });

describe('countTests', () => {
  it('counts every test', () => {
    const text = report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'));
    expect(countTests(text, false)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countTests(report(file('passed', 'passed'), file('failed')), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a failed hook beside passed tests as a failure', () => {
    expect(countTests(report(file('failed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('does not count a skipped test as passed', () => {
    expect(countTests(report(file('passed', 'passed', 'pending')), true)).toEqual({ passed: 1, failed: 0 });
  });

  it.each([
    ['nothing was written', undefined, true],
    ['the report is cut off', '{"testResults":[', true],
    ['the report is something else', '{"success":true}', true],
    ['no test ran', report(), true],
    ['Vitest failed although every test passed', report(file('passed', 'passed')), false],
  ])('fails when %s', (_, text, ok) => {
    expect(countTests(text, ok).failed).toBe(1);
  });
});

import { expect, test } from 'vitest';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { GoingRun } from './broken-run.ts';
import { step } from './plan-step.fixture.ts';

const filled = (fieldId: string, outcome: ReceiptEntry['outcome'] = 'filled'): ReceiptEntry => ({
  fieldId,
  outcome,
  reason: null,
  shown: '值',
  before: '',
});

test('a run that breaks off says of every field whether the page had taken it', () => {
  const run = new GoingRun(
    '登记表',
    ['a', 'b', 'c'].map((id) => step(id)),
  );
  run.answered(filled('b'));
  run.answered(filled('a', 'failed'));
  run.answered(filled('a'));
  expect(run.entries.map(({ fieldId }) => fieldId)).toEqual(['b', 'a']);
  const { title, entries } = run.brokenOff();
  expect(title).toBe('登记表');
  expect(entries.map(({ fieldId, outcome, reason }) => [fieldId, reason ?? outcome])).toEqual([
    ['a', 'filled'],
    ['b', 'filled'],
    ['c', 'stopped'],
  ]);
});

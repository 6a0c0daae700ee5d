import { describe, expect, it } from 'vitest';
import type { FillPlan, PlanRefusal, PlanStep } from 'shared/forms/fill-plan.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { unfilledFields } from './unfilled-fields.ts';
import { step } from './plan-step.fixture.ts';

const refusal: PlanRefusal = {
  fieldId: 'refused',
  label: '许可证号',
  key: null,
  candidates: [],
  reason: 'notOurs',
  limit: null,
  before: '',
  evidence: [],
};
const plan = (steps: readonly PlanStep[]): FillPlan => ({ steps, refusals: [refusal], otherCompany: null });
const entry = (fieldId: string, rest: Partial<ReceiptEntry> = {}): ReceiptEntry => ({
  fieldId,
  outcome: 'filled',
  reason: null,
  shown: '值',
  before: '',
  ...rest,
});

describe('the fields that a run did not touch', () => {
  it('are told with what kept each of them out', () => {
    const steps = [
      step('filled'),
      step('plain'),
      step('held', { unticked: 'occupied', ticked: false }),
      step('secret', { sensitive: true, unticked: 'sensitive', ticked: false }),
    ];
    expect(unfilledFields(plan(steps), [entry('filled')])).toEqual([
      { step: steps[1], why: 'notTicked' },
      { step: steps[2], why: 'notReplaced' },
      { step: steps[3], why: 'notConfirmed' },
      { refusal },
    ]);
  });

  it('leave out what was tried and failed: the receipt tells of that itself', () => {
    const failed = entry('failed', { outcome: 'failed', reason: 'notKept' });
    expect(unfilledFields(plan([step('failed')]), [failed])).toEqual([{ refusal }]);
  });
});

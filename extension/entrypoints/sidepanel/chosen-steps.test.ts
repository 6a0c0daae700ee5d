import { describe, expect, it } from 'vitest';
import type { PlanStep } from 'shared/forms/fill-plan.ts';
import { chooseSteps, isTicked, type Choice } from './chosen-steps.ts';
import { step } from './plan-step.fixture.ts';

const plain = step('plain');
const secret = step('secret', { sensitive: true, ticked: false, unticked: 'sensitive' });
const other = step('other', { sensitive: true, ticked: false, unticked: 'sensitive' });
const choice = (rest: Partial<Choice> = {}): Choice => ({
  ticks: new Map(),
  seen: new Set(['plain', 'secret', 'other']),
  confirmed: new Set(),
  ...rest,
});
const ids = (chosen: readonly PlanStep[]) => chosen.map(({ fieldId }) => fieldId);

describe('a tick', () => {
  it('stands by itself only on what can be seen', () => {
    expect(isTicked(plain, choice())).toBe(true);
    expect(isTicked(plain, choice({ seen: new Set() }))).toBe(false);
  });

  it('never stands by itself on a sensitive fact, whatever the plan says', () => {
    expect(isTicked({ ...secret, ticked: true }, choice())).toBe(false);
    expect(isTicked(secret, choice({ ticks: new Map([['secret', true]]) }))).toBe(true);
  });
});

describe('a sensitive fact', () => {
  const ticks = new Map([['secret', true]]);

  it('stays out of the run until the second word is given', () => {
    const chosen = chooseSteps([plain, secret], choice({ ticks }));
    expect(ids(chosen.steps)).toEqual(['plain']);
    expect(ids(chosen.sensitive)).toEqual(['secret']);
    expect(chosen.isConfirmed).toBe(false);
  });

  it('is in it afterwards, in the order of the plan', () => {
    const chosen = chooseSteps([secret, plain], choice({ ticks, confirmed: new Set(['secret']) }));
    expect(ids(chosen.steps)).toEqual(['secret', 'plain']);
  });

  it('ticked later asks for the word anew', () => {
    const both = new Map([...ticks, ['other', true]]);
    const chosen = chooseSteps(
      [plain, secret, other],
      choice({ ticks: both, confirmed: new Set(['secret']) }),
    );
    expect(chosen.isConfirmed).toBe(false);
    expect(ids(chosen.steps)).toEqual(['plain']);
  });
});

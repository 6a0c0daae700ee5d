import { expect, test } from 'vitest';
import { readMatter } from 'shared/entity/matter.ts';
import { readMatterStep, type MatterStepInput } from './read-matter-step.ts';

const submitted = readMatter('m', { submittedOn: '2026-11-10' });
const read = (change: Partial<MatterStepInput>) =>
  readMatterStep({
    state: 'granted',
    matter: submitted,
    today: '2026-11-25',
    day: '2026-11-20',
    due: '',
    newExpiry: '',
    oldExpiry: '2027-01-31',
    ...change,
  });

test('a step has a day, and may bring a limit or a new expiry', () => {
  expect(read({})).toEqual({ ok: true, step: { on: '2026-11-20', due: null, expiry: null } });
  expect(read({ newExpiry: '2030年1月31日' })).toMatchObject({ step: { expiry: '2030-01-31' } });
  expect(read({ state: 'sentBack', due: '20261201' })).toMatchObject({ step: { due: '2026-12-01' } });
});

test.each([
  [{ day: '2026-02-30' }, 'unreadable'],
  [{ newExpiry: 'later' }, 'unreadable'],
  [{ day: '2026-11-26' }, 'notYet'],
  [{ day: '2026-11-09' }, 'beforeEarlierStep'],
  [{ state: 'sentBack', due: '2026-11-19' }, 'dueBeforeReturn'],
  [{ newExpiry: '2027-01-31' }, 'newExpiryNotLater'],
] as const)('%o is refused: %s', (change, kind) => {
  expect(read(change)).toMatchObject({ ok: false, problem: { kind } });
});

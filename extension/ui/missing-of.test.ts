import { expect, test } from 'vitest';
import type { Reason } from 'shared/deadlines/obligation.ts';
import { missingOf } from './missing-of.ts';

const needs = () => ({
  events: ['serviceStarted'] as const,
  endings: ['serviceEnded'] as const,
  recordable: [
    { kind: 'lastTest', facts: [], other: 'none', withFirstDay: false, repeats: true, rules: [] },
  ] as const,
});
const missing = (reason: Reason, phase: 'undated' | 'urgent' = 'undated') =>
  missingOf({ phase, reasons: [reason] }, needs);

test('the form of the filing opens at the field that is missing', () => {
  expect(missing({ kind: 'anchorMissing', anchor: 'expiry' })).toEqual({
    in: 'form',
    field: 'expiryKind',
    is: 'date',
  });
  expect(missing({ kind: 'attributeMissing', attribute: 'level' })).toEqual({
    in: 'form',
    field: 'attribute.level',
    is: 'details',
  });
  expect(missing({ kind: 'anchorMissing', anchor: 'serviceEnded' })).toEqual({
    in: 'form',
    field: 'event.serviceEnded',
    is: 'date',
  });
});

test('what comes again is recorded as something that happened', () => {
  expect(missing({ kind: 'anchorMissing', anchor: 'lastTest' })).toEqual({
    in: 'event',
    event: 'lastTest',
    is: 'date',
  });
});

test('what changed is said where it was recorded', () => {
  expect(missing({ kind: 'factMissing', on: '2026-03-02' })).toEqual({
    in: 'change',
    on: '2026-03-02',
    is: 'details',
  });
});

test('what nobody has decided is decided in the form, unless a date is missing as well', () => {
  const decision = { in: 'form', field: 'attribute.branch', is: 'decision' };
  expect(missingOf({ phase: 'open', reasons: [] }, needs, 'branch')).toEqual(decision);
  const undated = { phase: 'undated', reasons: [{ kind: 'anchorMissing', anchor: 'expiry' }] } as const;
  expect(missingOf(undated, needs, 'branch')).toMatchObject({ field: 'expiryKind' });
});

test('nothing is offered where nobody can enter anything', () => {
  const announced = { kind: 'notAnnounced', period: '2027', usual: null, lastAnnounced: null } as const;
  expect(missing({ ...announced, watch: false })).toBeNull();
  expect(missing({ ...announced, watch: true })).toEqual({ in: 'event', event: 'announced', is: 'date' });
  expect(missing({ kind: 'anchorMissing', anchor: 'permitLost' })).toBeNull();
  expect(missing({ kind: 'anchorMissing', anchor: 'expiry' }, 'urgent')).toBeNull();
});

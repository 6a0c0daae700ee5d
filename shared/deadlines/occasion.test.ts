/** Which days a rule counts from, where the filing's class, number or past decides. */
import { describe, expect, test } from 'vitest';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { obligationsOf } from './obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const rulesOf = (typeId: string, fields: Record<string, string>, today: string): string[] => {
  const type = findFilingType(typeId);
  if (type === undefined) throw new Error(`no type ${typeId}`);
  const filing = readFiling('f', { entityId: 'e', typeId, ...fields });
  return obligationsOf({ filing, type, matters: [], today, calendar }).map(
    ({ rule, reasons }) => `${rule.id} ${reasons[0]?.kind ?? ''}`,
  );
};

describe('a plan that names no fact', () => {
  const planned = { expiry: 'longTerm', 'event.plannedOn': '2026-10-08' };

  test('may be the beginning, or a change, of what has no number yet', () => {
    expect(rulesOf('medical-device', planned, '2026-09-28')).toContain('first anchor');
    expect(rulesOf('medical-device', planned, '2026-09-28')).toContain('change-approval anchor');
  });
  test('is a change of what has its number', () => {
    const held = { ...planned, number: '1' };
    expect(rulesOf('medical-device', held, '2026-09-28')).toContain('change-approval anchor');
    expect(rulesOf('medical-device', held, '2026-09-28')).not.toContain('first anchor');
  });
  test('is no sale for a class that does not sell', () => {
    const dormant = { ...planned, number: '1', 'attribute.form': 'company' };
    expect(rulesOf('business-licence', dormant, '2026-09-28')).toContain('move anchor');
  });
});

describe('a change for which the law names no days', () => {
  const changed = { expiry: 'longTerm', number: '1', 'event.factChanged.legalRep.name': '2026-09-18' };

  test('is owed promptly, by the class that owes it', () => {
    expect(rulesOf('medical-device', changed, '2026-09-28')).toContain('change-other noTerm');
    const classII = { ...changed, 'attribute.class': 'II' };
    expect(rulesOf('medical-device', classII, '2026-09-28')).not.toContain('change-other noTerm');
  });
  test('never waits for an approval that only its begin needs', () => {
    const unnamed = { expiry: 'longTerm', 'event.factChanged': '2026-09-18' };
    expect(rulesOf('medical-device', unnamed, '2026-09-28')).not.toContain('first approvalFirst');
    expect(rulesOf('medical-device', unnamed, '2026-09-28')).toContain('change-approval approvalFirst');
  });
});

describe('the day of issue', () => {
  const capital = (fields: Record<string, string>) =>
    rulesOf('business-licence', { expiry: 'longTerm', ...fields }, '2026-11-23').filter(
      (each) => each.startsWith('capital') || each.endsWith('issuedOnMissing'),
    );

  test('decides between the two rules on capital', () => {
    expect(capital({ issuedOn: '2024-06-30' })).toEqual(['capital-adjustment closes']);
    expect(capital({ issuedOn: '2024-07-01' })).toEqual(['capital-five-years anchor']);
  });
  test('is asked for once where nobody entered it', () => {
    expect(capital({})).toHaveLength(1);
  });
});

describe('a single day of the calendar', () => {
  const owners = (fields: Record<string, string>) =>
    rulesOf(
      'business-licence',
      { expiry: 'longTerm', issuedOn: '2024-10-31', ...fields },
      '2026-11-23',
    ).filter((each) => each.startsWith('beneficial'));

  test('is owed until somebody says it was done', () => {
    expect(owners({})).toEqual(['beneficial-owners-first closes']);
    expect(owners({ 'event.coveredUpTo': '2025-10-31' })).toEqual(['beneficial-owners-first closes']);
    expect(owners({ 'event.coveredUpTo': '2025-11-01' })).toEqual([]);
  });
  test('is never owed by companies founded later', () => {
    expect(owners({ issuedOn: '2024-11-01' })).toEqual([]);
  });
});

test('a part of an address that changed reaches who was told the whole, and no other place', () => {
  const moved = (fact: string) =>
    rulesOf(
      'icp-licence',
      { expiry: 'longTerm', number: '1', [`event.factChanged.${fact}`]: '2026-09-18' },
      '2026-09-28',
    );
  expect(moved('address.registered.detail')).toContain('change-address noTerm');
  const premises = (fact: string) =>
    rulesOf(
      'food',
      { expiry: 'longTerm', number: '1', [`event.plannedOn.${fact}`]: '2026-10-18' },
      '2026-09-28',
    );
  expect(premises('address.office.district')).toContain('move anchor');
  expect(premises('address.registered.district')).not.toContain('move anchor');
});

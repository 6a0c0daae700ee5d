/** Rules beside each other: of a place and of the country, of a year's notice and of every year, of two that answer one duty. */
import { describe, expect, test } from 'vitest';
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { badgeOf } from './badge.ts';
import { obligationsOf } from './obligations.ts';
import { openQuestion } from './rule-applies.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const typeOf = (id: string): FilingType => {
  const type = findFilingType(id);
  if (type === undefined) throw new Error(`no type ${id}`);
  return type;
};

const obligations = (
  typeId: string,
  fields: Record<string, string>,
  today: string,
  matters: readonly Record<string, string>[] = [],
) =>
  obligationsOf({
    filing: readFiling('f', { entityId: 'e', typeId, number: '1', ...fields }),
    type: typeOf(typeId),
    matters: matters.map((matter, index) => readMatter(`m${index}`, { filingId: 'f', ...matter })),
    today,
    calendar,
  });

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);

const annual = (typeId: string, fields: Record<string, string>, today: string) =>
  obligations(typeId, fields, today)
    .filter(({ rule }) => rule.about === 'annual')
    .map(({ rule, anchorOn }) => `${rule.id} ${anchorOn ?? '-'}`)
    .sort();

describe('the notice of one year and one place', () => {
  const yantai = { issuedOn: '2024-05-10', region: '山东省烟台市' };

  test('speaks for that year’s round and leaves the others to the rule of every year', () => {
    expect(annual('publication-trade', yantai, '2026-01-05')).toEqual([
      'annual-verification-yantai 2027-01-01',
      'annual-verification-yantai-2026 2026-01-01',
      'annual-verification-yantai-2026-paper 2026-01-01',
    ]);
    expect(annual('publication-trade', yantai, '2027-01-05')).toEqual([
      'annual-verification-yantai 2027-01-01',
    ]);
  });

  test('does not hide the round that runs the year before', () => {
    expect(annual('publication-trade', yantai, '2025-11-05')).toContain('annual-verification 2025-01-01');
    const chongqing = { issuedOn: '2022-05-10', region: '重庆市' };
    expect(annual('icp-licence', chongqing, '2024-03-05')).toEqual([
      'annual-report 2024-01-01',
      'annual-report-chongqing-2025 2025-01-01',
      'annual-report-cure 2024-01-01',
      'annual-report-cure 2025-01-01',
    ]);
  });

  test('says nothing elsewhere', () => {
    expect(annual('publication-trade', { ...yantai, region: '山东省济南市' }, '2026-01-05')).toEqual([
      'annual-verification 2026-01-01',
    ]);
  });
});

describe('a duty that recurs and its cure', () => {
  const held = { issuedOn: '2024-05-10', expiry: '2029-05-10' };

  test('yield to each other within one year only', () => {
    const found = obligations('icp-licence', held, '2026-03-02').filter(
      ({ rule }) => rule.about === 'annual',
    );
    expect(found.map(({ id, yieldsTo }) => [id, yieldsTo]).sort(byText)).toEqual([
      ['f/annual-report-cure/2026-01-01', 'annual-report'],
      ['f/annual-report-cure/2027-01-01', 'annual-report'],
      ['f/annual-report/2026-01-01', null],
      ['f/annual-report/2027-01-01', null],
    ]);
  });

  test('are answered by one report, in April by the cure alone', () => {
    const phases = (submittedOn: string) =>
      Object.fromEntries(
        obligations('icp-licence', held, '2026-04-20', [
          { ruleId: 'annual-report', anchorOn: '2026-01-01', submittedOn },
        ]).map(({ id, phase }) => [id, phase]),
      );
    expect(phases('2026-03-20')).toMatchObject({
      'f/annual-report/2026-01-01': 'submitted',
      'f/annual-report-cure/2026-01-01': 'submitted',
    });
    expect(phases('2026-04-10')).toMatchObject({
      'f/annual-report/2026-01-01': 'missed',
      'f/annual-report-cure/2026-01-01': 'submitted',
    });
  });
});

describe('two clocks of one change', () => {
  const decided = { 'event.factDecided.entity.shareholders': '2026-09-04' };
  const yields = (fields: Record<string, string>, matters: readonly Record<string, string>[] = []) =>
    obligations('icp-licence', fields, '2026-09-05', matters).flatMap(({ rule, yieldsTo }) =>
      rule.id === 'change-decided' ? [yieldsTo] : [],
    );

  test('the earlier decides: 90 days before 15 December come before 30 days after the decision', () => {
    expect(yields({ ...decided, 'event.plannedOn.entity.shareholders': '2026-12-15' })).toEqual([
      'change-planned',
    ]);
  });
  test('of another fact, or already done, it decides nothing', () => {
    expect(yields({ ...decided, 'event.plannedOn.entity.scope': '2026-12-15' })).toEqual([null]);
    const granted = { ruleId: 'change-planned', anchorOn: '2026-12-15', grantedOn: '2026-09-01' };
    expect(yields({ ...decided, 'event.plannedOn.entity.shareholders': '2026-12-15' }, [granted])).toEqual([
      null,
    ]);
  });
});

describe('renew, or report the end, by the same day', () => {
  const fields = { expiry: '2026-12-15', issuedOn: '2026-01-01' };
  const phases = (matter: Record<string, string>) =>
    obligations('icp-licence', fields, '2026-10-20', [{ anchorOn: '2026-12-15', ...matter }])
      .filter(({ rule }) => rule.about !== 'annual')
      .map(({ rule, phase }) => [rule.id, phase])
      .sort(byText);

  test('by the same day it is the renewal that presses; the end yields to it', () => {
    const all = obligations('icp-licence', fields, '2026-09-01').filter(
      ({ rule }) => rule.about !== 'annual',
    );
    expect(all.map(({ rule, yieldsTo }) => [rule.id, yieldsTo])).toContainEqual([
      'not-continuing',
      'renewal',
    ]);
    expect(all.map(({ rule, yieldsTo }) => [rule.id, yieldsTo])).toContainEqual(['renewal', null]);
  });
  test('a renewal handed in answers both', () => {
    expect(phases({ ruleId: 'renewal', submittedOn: '2026-09-01' })).toEqual([
      ['not-continuing', 'submitted'],
      ['renewal', 'submitted'],
    ]);
  });
  test('a renewal granted ends nothing: the annual report is still owed', () => {
    const all = obligations('icp-licence', fields, '2026-10-20', [
      { ruleId: 'renewal', anchorOn: '2026-12-15', grantedOn: '2026-10-10' },
    ]);
    expect(all.map(({ rule, phase }) => [rule.id, phase])).toContainEqual(['annual-report', 'scheduled']);
  });
  test('the end reported, nothing more is owed of it, and once it is over nothing at all', () => {
    const reported = (expiry: string, today: string) =>
      obligations('icp-licence', { ...fields, expiry }, today, [
        { ruleId: 'not-continuing', anchorOn: expiry, grantedOn: '2026-10-10' },
      ]).map(({ rule, phase, dueOn }) => [rule.id, phase, dueOn]);
    expect(reported('2026-12-15', '2026-10-20').map(([id, phase]) => [id, phase])).toEqual([
      ['renewal', 'done'],
      ['not-continuing', 'done'],
    ]);
    expect(reported('2026-12-15', '2026-12-16').map(([id]) => id)).toEqual(['not-continuing']);
    // Until then the licence is held, and whoever holds it on 31 December reports on the year.
    expect(reported('2027-05-15', '2027-01-20')).toContainEqual(['annual-report', 'open', '2027-03-31']);
  });
});

describe('two branches of one expiry', () => {
  const renewals = (attributes: Record<string, string>) =>
    obligations('data-export', { expiry: '2026-12-15', ...attributes }, '2026-09-01')
      .filter(({ rule }) => rule.about === 'renewal')
      .map(({ rule, opensOn, dueOn }) => [rule.id, opensOn, dueOn])
      .sort(byText);
  const extension = ['extension', '2026-09-16', '2026-12-15'];
  const reassessment = ['reassessment', null, '2026-09-16'];

  test('stand side by side until somebody says which, and meet on one day', () => {
    expect(renewals({})).toEqual([extension, reassessment]);
  });
  test('are one once somebody has said', () => {
    expect(renewals({ 'attribute.branch': 'extension' })).toEqual([extension]);
    expect(renewals({ 'attribute.branch': 'reassessment' })).toEqual([reassessment]);
  });

  const said = (branch: string, today = '2026-09-17') =>
    obligations('data-export', { expiry: '2026-12-15', 'attribute.branch': branch }, today).filter(
      ({ rule }) => rule.about === 'renewal',
    );
  test('the one that is over hides behind none while nobody has said which', () => {
    const faces = said('undecided').map(({ rule, phase, yieldsTo }) => [rule.id, phase, yieldsTo]);
    expect(faces.sort(byText)).toEqual([
      ['extension', 'open', null],
      ['reassessment', 'missed', null],
    ]);
    expect(badgeOf(said('undecided'))).toMatchObject({ text: '-1' });
    expect(badgeOf(said('extension'))).toMatchObject({ text: '89' });
  });
  test('are asked about where what was said is none of them', () => {
    const asked = { phase: 'undated', reasons: [{ kind: 'attributeMissing', attribute: 'branch' }] };
    expect(said('other-way')).toMatchObject([asked]);
    expect(badgeOf(said('other-way')).text).toBe('!');
  });
  test('say that nobody has decided, and nothing once somebody has', () => {
    const type = typeOf('data-export');
    const question = (branch?: string) =>
      said(branch ?? '').map(({ rule }) =>
        openQuestion(rule, type, readFiling('f', branch === undefined ? {} : { 'attribute.branch': branch })),
      );
    expect(question()).toEqual(['branch', 'branch']);
    expect(question('undecided')).toEqual(['branch', 'branch']);
    expect(question('extension')).toEqual([null]);
  });
});

describe('a plan that names no fact', () => {
  test('is any planned change, where a launch is the only other thing that is planned', () => {
    const found = obligations('icp-filing', { 'event.plannedOn': '2026-12-01' }, '2026-09-01');
    expect(found.flatMap(({ rule }) => (rule.about === 'change' ? [rule.id] : [])).sort()).toEqual([
      'change',
      'change-service',
    ]);
  });
});

/** What culture, broadcasting, franchise and auction types must not do; the days themselves are in the hand-worked cases. */
import { describe, expect, test } from 'vitest';
import type { Obligation } from '../deadlines/obligation.ts';
import { allObligations } from '../deadlines/obligations.ts';
import { workingCalendar as calendar } from '../deadlines/working-calendar.ts';
import { readFiling } from '../entity/filing.ts';
import { findFilingType } from './find-filing-type.ts';

const TODAY = '2026-11-02';

const made = (typeId: string, fields: Record<string, string>, today = TODAY): Obligation[] =>
  allObligations({
    filings: [readFiling('f', { entityId: 'e', typeId, expiry: '2028-12-15', number: '0', ...fields })],
    matters: [],
    today,
    calendar,
  });

const ruleIds = (obligations: readonly Obligation[]): string[] =>
  obligations.map(({ rule }) => rule.id).sort();

const about = (kind: string, obligations: readonly Obligation[]): Obligation[] =>
  obligations.filter(({ rule }) => rule.about === kind);

test('one new legal representative is on each type’s own clock, or on none that counts', () => {
  const changed = { 'event.factChanged.legalRep.name': '2026-11-02' };
  const clocks = (typeId: string) =>
    about('change', made(typeId, changed))
      .map(({ rule, dueOn, reasons }) => `${rule.id}: ${dueOn ?? reasons.at(-1)?.kind ?? ''}`)
      .sort();
  expect(clocks('online-culture')).toEqual(['change: unverified']);
  expect(clocks('performance')).toEqual(['change-practice: 2026-12-02', 'change: noTerm']);
  expect(clocks('broadcast-production')).toEqual(['change: unverified']);
  expect(clocks('online-av')).toEqual(['change: 2026-11-17']);
  expect(clocks('franchise-filing')).toEqual(['change: 2026-12-02']);
  expect(clocks('auction')).toEqual(['change: approvalFirst']);
  expect(clocks('relic-auction')).toEqual(['change: unverified']);
});

test('a name that online-av was never asked to report starts nothing there', () => {
  expect(about('change', made('online-av', { 'event.factChanged.entity.name': '2026-11-02' }))).toEqual([]);
});

test.each([
  ['online-culture', 'annual-check'],
  ['broadcast-production', 'annual-check'],
  ['online-av', 'annual-materials'],
])('a yearly duty of %s that no article knows counts only where the team says so', (typeId, attribute) => {
  expect(about('annual', made(typeId, {}))).toEqual([]);
  expect(about('annual', made(typeId, { [`attribute.${attribute}`]: 'asked' }))).not.toEqual([]);
});

describe('a plan that names no fact', () => {
  const planned = { 'event.plannedOn': '2026-12-01', 'event.coveredUpTo': '2027-12-31' };
  test('is a sale for an auctioneer, a show for an agency, a contract for a franchisor', () => {
    expect(ruleIds(about('change', made('auction', planned)))).toEqual([]);
    expect(ruleIds(about('per-event', made('auction', planned)))).toEqual(['sale-display', 'sale-notice']);
    expect(ruleIds(about('per-event', made('relic-auction', planned)))).toEqual([
      'lots-review',
      'sale-record',
    ]);
    expect(ruleIds(about('per-event', made('performance', planned)))).toEqual(['show']);
    expect(ruleIds(about('per-event', made('franchise-filing', planned)))).toEqual(['disclosure']);
  });
  test('is a listing or another change to be approved for online audio-visual services, and a relay for a station', () => {
    expect(ruleIds(about('change', made('online-av', planned)))).toEqual(['change-approval']);
    const relay = made('online-av', { ...planned, number: '', 'attribute.form': 'relay' });
    expect(ruleIds(relay)).toEqual(['relay-filing']);
  });
});

test('a change that names no fact is no show and no sale', () => {
  const changed = { 'event.factChanged': '2026-11-02', 'event.coveredUpTo': '2027-12-31' };
  for (const typeId of ['performance', 'auction', 'relic-auction', 'franchise-filing'])
    expect(about('per-event', made(typeId, changed))).toEqual([]);
});

describe('first cycles', () => {
  const periods = (typeId: string, fields: Record<string, string>, today: string) =>
    made(typeId, fields, today).flatMap(({ rule, anchorOn }) =>
      rule.cycle === undefined ? [] : [`${rule.id} ${anchorOn ?? ''}`],
    );
  test('an auctioneer approved this month first reports next month', () => {
    const reports = periods('auction', { issuedOn: '2026-06-03' }, '2026-06-05');
    expect(reports).toContain('monthly-report 2026-07-01');
    expect(reports).not.toContain('monthly-report 2026-06-01');
  });
  test('a franchisor that filed this year first reports next year', () => {
    expect(periods('franchise-filing', { issuedOn: '2026-05-04' }, '2026-05-10')).toEqual([
      'annual 2027-01-01',
    ]);
  });
  test('a franchisor that signed in December and filed in January reports at once', () => {
    const december = { issuedOn: '2026-01-12', 'event.firstContractSigned': '2025-12-29' };
    expect(periods('franchise-filing', december, '2026-02-02')).toEqual([
      'annual 2026-01-01',
      'annual 2027-01-01',
    ]);
    const unfiled = { 'event.firstContractSigned': '2026-05-04' };
    expect(periods('franchise-filing', unfiled, '2026-05-10')).toEqual(['annual 2027-01-01']);
  });
  test('an agency that filed in January what it began in December reports on that December', () => {
    const december = {
      'attribute.form': 'filing',
      issuedOn: '2026-01-12',
      'event.serviceStarted': '2025-12-29',
    };
    expect(periods('hr-service', december, '2026-02-02')).toEqual(['annual-report 2026-01-01']);
    expect(
      periods('hr-service', { ...december, 'event.serviceStarted': '2026-01-05' }, '2026-02-02'),
    ).toEqual(['annual-report 2027-01-01']);
  });
  test('a producer whose licence is of a review year is asked for the next review', () => {
    expect(periods('broadcast-production', { issuedOn: '2027-04-01' }, '2027-04-10')).toEqual([
      'review 2029-01-01',
    ]);
    expect(periods('broadcast-production', { issuedOn: '2026-04-01' }, '2027-01-10')).toEqual([
      'review 2027-01-01',
    ]);
  });
  test('a review whose year is over is not asked for, the next one is', () => {
    expect(periods('broadcast-production', {}, '2025-12-31')).toEqual(['review 2025-01-01']);
    expect(periods('broadcast-production', {}, '2026-01-01')).toEqual(['review 2027-01-01']);
  });
});

test('the check of Guangzhou stands in for the national one there and nowhere else', () => {
  const checks = (region: string) => ruleIds(about('annual', made('auction', { region }, '2026-02-01')));
  expect(new Set(checks('广东省广州市'))).toEqual(new Set(['annual-check-guangzhou']));
  expect(new Set(checks('广东省深圳市'))).toEqual(new Set(['annual-check']));
  expect(new Set(checks(''))).toEqual(new Set(['annual-check']));
});

test('of the agencies’ month and the law’s 30 days the stricter decides, and both are shown', () => {
  const renewals = about('renewal', made('auction', { expiry: '2026-07-31' }, '2026-05-04'));
  expect(renewals.map(({ rule, dueOn, yieldsTo }) => [rule.id, dueOn, yieldsTo])).toEqual([
    ['renewal-practice', '2026-06-30', null],
    ['renewal', '2026-07-01', 'renewal-practice'],
  ]);
});

test('a sale before the law of 2025 was in force starts none of its clocks', () => {
  const on = (day: string) => ruleIds(about('per-event', made('relic-auction', { 'event.plannedOn': day })));
  expect(on('2025-02-28')).toEqual([]);
  expect(on('2025-03-01')).toEqual(['lots-review', 'sale-record']);
});

test('a relic auctioneer must stay an auctioneer', () => {
  expect(findFilingType('relic-auction')?.requires).toMatchObject([{ type: 'auction', for: 'holding' }]);
});

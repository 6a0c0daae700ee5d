/** What a new catalogue or calendar changes in the dates shown before, and what it does not. */
import { expect, test } from 'vitest';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { snapshotOf } from './deadline-snapshot.ts';
import type { HolidayYear } from './holiday-year.ts';
import { HOLIDAY_YEARS } from './holidays/all.ts';
import { impactOf } from './impact.ts';
import { allObligations } from './obligations.ts';
import { createWorkingCalendar, workingCalendar } from './working-calendar.ts';

const culture = findFilingType('online-culture') as FilingType;
const renewal = culture.rules.find(({ id }) => id === 'renewal') as FilingType['rules'][number];
const withRenewal = (change: Partial<typeof renewal>): FilingType => ({
  ...culture,
  rules: culture.rules.map((rule) => (rule.id === 'renewal' ? { ...rule, ...change } : rule)),
});

const snapshot = (
  type: FilingType,
  fields: Record<string, string> = { expiry: '2026-12-15' },
  calendar = workingCalendar,
) =>
  snapshotOf({
    obligations: allObligations({
      filings: [readFiling('f', { entityId: 'e', typeId: 'online-culture', ...fields })],
      matters: [],
      today: '2026-09-01',
      calendar,
      findType: () => type,
    }),
    types: [type],
    catalogueVersion: 'test',
    lastPublishedYear: calendar.lastPublishedYear,
  });

test('the same catalogue and calendar change nothing', () => {
  expect(impactOf(snapshot(culture), snapshot(culture))).toEqual([]);
});

test('a changed number says by how many days and both windows', () => {
  const window = { closes: { count: 60, unit: 'day', direction: 'before', anchor: 'expiry' } } as const;
  const [impact, ...more] = impactOf(snapshot(culture), snapshot(withRenewal({ window })));
  expect(more).toEqual([]);
  expect(impact).toMatchObject({
    ruleId: 'renewal',
    before: { dueOn: '2026-11-15', fileBy: '2026-11-13' },
    after: { dueOn: '2026-10-16', fileBy: '2026-10-16' },
    movedDays: -28,
    why: { kind: 'ruleChanged', before: renewal.window, after: window },
  });
});

test('a number that turned out unverified is an impact though no day is left to move to', () => {
  const [impact] = impactOf(snapshot(culture), snapshot(withRenewal({ confidence: 'unverified' })));
  expect(impact).toMatchObject({
    movedDays: null,
    after: { fileBy: null },
    why: { confidenceBefore: 'law', confidenceAfter: 'unverified' },
  });
});

test('rules that came and went are told from events that came and went', () => {
  const without: FilingType = { ...culture, rules: culture.rules.filter(({ id }) => id !== 'renewal') };
  const kept: FilingType = { ...without, rules: without.rules.length > 0 ? without.rules : culture.rules };
  const dated = { expiry: '2026-12-15', 'event.factChanged': '2026-08-20' };
  expect(impactOf(snapshot(kept, dated), snapshot(culture, dated)).map(({ why }) => why.kind)).toEqual([
    'ruleAdded',
  ]);
  expect(impactOf(snapshot(culture, dated), snapshot(kept, dated)).map(({ why }) => why.kind)).toEqual([
    'ruleRemoved',
  ]);
  expect(impactOf(snapshot(culture), snapshot(culture, dated))).toEqual([]);
});

test('another printed expiry is the team’s change, not the catalogue’s', () => {
  expect(impactOf(snapshot(culture), snapshot(culture, { expiry: '2027-12-15' }))).toEqual([]);
});

test('what the team moved at the same time is no published calendar’s doing', () => {
  const fields = { expiry: '2026-10-08' };
  const sentBack = (snap: ReturnType<typeof snapshot>, dueOn: string) => ({
    ...snap,
    entries: snap.entries.map((entry) => ({ ...entry, dueOn, fileBy: dueOn })),
  });
  const newer = { ...snapshot(culture, fields), catalogueVersion: 'newer', lastPublishedYear: 2027 };
  expect(impactOf(snapshot(culture, fields), sentBack(newer, '2026-09-20'))).toEqual([]);
});

test('a published calendar moves provisional dates, and says so', () => {
  const until2025 = createWorkingCalendar(HOLIDAY_YEARS.filter(({ year }: HolidayYear) => year <= 2025));
  const fields = { expiry: '2026-10-08' };
  const type = withRenewal({
    window: { closes: { count: 90, unit: 'workday', direction: 'before', anchor: 'expiry' } },
  });
  const before = snapshot(type, fields, until2025);
  const after = snapshot(type, fields);
  expect(before.entries[0]).toMatchObject({ provisional: true });
  const [impact] = impactOf(before, after);
  expect(impact?.why).toEqual({ kind: 'calendarPublished', lastPublishedYear: 2026 });
  expect(impact?.movedDays).toBeGreaterThan(0);
});

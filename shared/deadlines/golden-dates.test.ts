/** Dates worked out by hand or in the legal notes (A5), with the published calendars of 2025 and 2026. Day 0 is the anchor. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { badgeOf } from './badge.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { allObligations } from './obligations.ts';
import { workdaysAfter, workdaysBefore } from './working-days.ts';
import { workingCalendar } from './working-calendar.ts';

test.each([
  ['2026-12-15', 90, '2026-08-05'],
  ['2026-12-15', 30, '2026-11-03'],
  ['2026-12-15', 15, '2026-11-24'],
  ['2026-06-30', 90, '2026-02-12'],
  ['2026-06-30', 30, '2026-05-18'],
  ['2026-06-30', 15, '2026-06-08'],
  ['2026-10-08', 90, '2026-05-27'],
  ['2026-10-08', 30, '2026-08-20'],
  ['2026-10-08', 15, '2026-09-10'],
  ['2026-03-02', 90, '2025-10-20'],
  ['2026-03-02', 30, '2026-01-13'],
])('%s less %i working days is %s', (expiry, count, expected) => {
  expect(fromEpochDay(workdaysBefore(workingCalendar, toEpochDay(expiry), count))).toBe(expected);
});

test.each([
  ['2026-09-18', 10, '2026-10-09'],
  ['2026-02-13', 10, '2026-03-05'],
  ['2026-04-30', 10, '2026-05-18'],
])('%s and %i working days is %s', (event, count, expected) => {
  expect(fromEpochDay(workdaysAfter(workingCalendar, toEpochDay(event), count))).toBe(expected);
});

const on = (typeId: string, fields: Record<string, string>, today: string, matter?: Record<string, string>) =>
  allObligations({
    filings: [readFiling('f', { entityId: 'e', typeId, ...fields })],
    matters: matter ? [readMatter('m', { filingId: 'f', ...matter })] : [],
    today,
    calendar: workingCalendar,
  });

describe('30日前 and 前30日内 are opposites', () => {
  test('online-culture closes 30 days before; that is a Sunday, so file by Friday', () => {
    const [obligation] = on('online-culture', { expiry: '2026-12-15' }, '2026-09-01');
    expect(obligation).toMatchObject({
      opensOn: null,
      dueOn: '2026-11-15',
      fileBy: '2026-11-13',
      phase: 'scheduled',
    });
    expect(obligation?.reasons.map(({ kind }) => kind)).toEqual(['anchor', 'closes', 'restDay', 'fileBy']);
  });

  test('online-av opens 30 days before and closes at expiry', () => {
    const [obligation] = on('online-av', { expiry: '2026-12-15' }, '2026-09-01');
    expect(obligation).toMatchObject({ opensOn: '2026-11-15', dueOn: '2026-12-15', fileBy: '2026-12-15' });
  });

  test('an algorithm certificate with a date is counted as practice, one without is not', () => {
    const [obligation] = on('algorithm-filing', { expiry: '2026-12-15', number: 'x' }, '2026-09-01');
    expect(obligation).toMatchObject({ opensOn: '2026-11-15', dueOn: '2026-12-15' });
    expect(obligation?.rule.confidence).toBe('practice');
    expect(
      on('algorithm-filing', { expiry: 'none', number: 'x' }, '2026-09-01').every(
        ({ dueOn }) => dueOn === null,
      ),
    ).toBe(true);
  });
});

test('the clocks of an algorithm filing are working days after the event', () => {
  const due = (event: string) =>
    on('algorithm-filing', { expiry: 'none', [`event.${event}`]: '2026-09-18' }, '2026-09-20').find(
      ({ anchorOn }) => anchorOn === '2026-09-18',
    )?.dueOn;
  expect(due('serviceStarted')).toBe('2026-10-09');
  expect(due('factChanged')).toBe('2026-10-09');
  expect(due('serviceEnded')).toBe('2026-10-22');
});

test.each([
  ['online-culture', '2026-09-28', 'scheduled', '46'],
  ['online-culture', '2026-09-29', 'open', '45'],
  ['online-culture', '2026-11-05', 'open', '8'],
  ['online-culture', '2026-11-06', 'urgent', '7天'],
  ['online-culture', '2026-11-13', 'urgent', '今天'],
  ['online-culture', '2026-11-14', 'urgent', '1天'],
  ['online-culture', '2026-11-16', 'missed', '-1'],
  ['online-culture', '2026-12-16', 'lapsed', '-31'],
  ['online-av', '2026-10-31', 'approaching', '45'],
  ['online-av', '2026-11-15', 'open', '30'],
  ['online-av', '2026-12-15', 'urgent', '今天'],
  ['online-av', '2026-12-16', 'lapsed', '-1'],
])('%s on %s is %s and shows %s', (typeId, today, phase, text) => {
  const all = on(typeId, { expiry: '2026-12-15' }, today);
  expect(all[0]?.phase).toBe(phase);
  expect(badgeOf(all).text).toBe(text);
});

test('submitted in time is submitted, sent back counts its own clock, granted is done', () => {
  const at = { ruleId: '', anchorOn: '2026-12-15', submittedOn: '2026-11-02' };
  const [plain] = on('online-culture', { expiry: '2026-12-15' }, '2026-11-03');
  const ruleId = plain?.rule.id ?? '';
  const phase = (more: Record<string, string>) =>
    on('online-culture', { expiry: '2026-12-15' }, '2026-11-20', { ...at, ruleId, ...more })[0]?.phase;
  expect(phase({})).toBe('submitted');
  expect(phase({ sentBackOn: '2026-11-18', correctionDueOn: '2026-12-01' })).toBe('correction');
  expect(phase({ grantedOn: '2026-11-19' })).toBe('done');
});

test('whatever the expiry: never filed later than the law allows, and one day less each day', () => {
  const day = fc.integer({ min: toEpochDay('2026-02-01'), max: toEpochDay('2032-12-31') }).map(fromEpochDay);
  fc.assert(
    fc.property(day, fc.constantFrom('online-culture', 'online-av'), (expiry, typeId) => {
      const today = fromEpochDay(toEpochDay(expiry) - 120);
      const next = fromEpochDay(toEpochDay(expiry) - 119);
      const [first] = on(typeId, { expiry }, today);
      const [second] = on(typeId, { expiry }, next);
      expect((first?.fileBy ?? '9') <= (first?.dueOn ?? '')).toBe(true);
      expect(second?.daysLeft).toBe((first?.daysLeft ?? 0) - 1);
    }),
  );
});

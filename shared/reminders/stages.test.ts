import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromEpochDay, toEpochDay } from '../deadlines/epoch-day.ts';
import { allObligations } from '../deadlines/obligations.ts';
import { workingCalendar as calendar } from '../deadlines/working-calendar.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import { dueReminders, sentAhead } from './stages.ts';

// online-culture, expiry 2026-12-15: file by Friday 2026-11-13.
const filing = readFiling('f', { entityId: 'e', typeId: 'online-culture', expiry: '2026-12-15' });

const remindersOn = (
  today: string,
  sent: ReadonlySet<string> = new Set(),
  matter: Record<string, string> = {},
) =>
  dueReminders({
    obligations: allObligations({
      filings: [filing],
      matters: [readMatter('m', { filingId: 'f', ruleId: 'renewal', anchorOn: '2026-12-15', ...matter })],
      today,
      calendar,
    }),
    today,
    calendar,
    sent,
  });

/** What a device that looks on each of these days sends, with the memory of what it sent. */
function sentOver(days: readonly string[]): [day: string, stage: number | string][] {
  const sent = new Map<string, string>();
  return days.flatMap((today) =>
    remindersOn(today, remembered(sent, today)).map(({ key, stage }): [string, number | string] => {
      sent.set(key, today);
      return [today, stage];
    }),
  );
}

/** Without what a clock that was ahead sent. */
function remembered(sent: Map<string, string>, today: string): ReadonlySet<string> {
  for (const key of sentAhead(sent, today)) sent.delete(key);
  return new Set(sent.keys());
}

const daysBetween = (from: string, to: string) =>
  Array.from({ length: toEpochDay(to) - toEpochDay(from) + 1 }, (_, index) =>
    fromEpochDay(toEpochDay(from) + index),
  );

test('three stages, each on the working day before where it falls on a rest day, then every working day', () => {
  expect(sentOver(daysBetween('2026-08-01', '2026-12-31'))).toEqual([
    ['2026-09-29', 45],
    ['2026-10-14', 30],
    ['2026-11-06', 7],
    ['2026-11-09', 'daily'],
    ['2026-11-10', 'daily'],
    ['2026-11-11', 'daily'],
    ['2026-11-12', 'daily'],
    ['2026-11-13', 'daily'],
    // Past the day to act by: the last legal day is Sunday, then a week in which somebody must still hear of it.
    ['2026-11-16', 'daily'],
    ['2026-11-17', 'daily'],
    ['2026-11-18', 'daily'],
    ['2026-11-19', 'daily'],
    ['2026-11-20', 'daily'],
  ]);
});

test('a stage inside a holiday comes on the last working day before it', () => {
  // Expiry 2026-12-17: file by 11-17, so the 45th day before is Saturday 10-03, in the National Day week.
  const [obligation] = allObligations({
    filings: [{ ...filing, expiry: '2026-12-17' }],
    matters: [],
    today: '2026-09-30',
    calendar,
  });
  expect(obligation?.fileBy).toBe('2026-11-17');
  const on = (today: string) =>
    dueReminders({ obligations: obligation ? [obligation] : [], today, calendar, sent: new Set() });
  expect(on('2026-09-29')).toEqual([]);
  expect(on('2026-09-30').map(({ stage }) => stage)).toEqual([45]);
});

test('a device that slept sends the newest stage once, not the ones it slept through', () => {
  expect(sentOver(['2026-10-20', '2026-10-21', '2026-11-06'])).toEqual([
    ['2026-10-20', 30],
    ['2026-11-06', 7],
  ]);
});

test('what went by while the device slept for weeks is said once, and never of what it had not reminded of', () => {
  expect(sentOver(['2026-10-20', '2026-12-10', '2026-12-11', '2026-12-21'])).toEqual([
    ['2026-10-20', 30],
    ['2026-12-10', 'over'],
  ]);
  // It had heard of it on the Monday after: that was enough.
  expect(sentOver(['2026-11-13', '2026-11-16', '2026-12-10'])).toEqual([
    ['2026-11-13', 'daily'],
    ['2026-11-16', 'daily'],
  ]);
  expect(sentOver(['2026-12-10'])).toEqual([]);
});

test('woken on a rest day it waits for the next working day', () => {
  expect(sentOver(['2026-10-01', '2026-10-08'])).toEqual([['2026-10-08', 45]]);
});

test('what a clock that was ahead sent too early is sent again on its own day', () => {
  // For an hour the computer believed that it was a fortnight later, twice.
  expect(
    sentOver(['2026-10-14', '2026-09-30', '2026-10-14', '2026-11-12', '2026-11-06', '2026-11-12']),
  ).toEqual([
    ['2026-10-14', 30],
    ['2026-09-30', 45],
    ['2026-10-14', 30],
    ['2026-11-12', 'daily'],
    ['2026-11-06', 7],
    ['2026-11-12', 'daily'],
  ]);
});

test('before a holiday whose notice is not out, the days that may be rest are told on too', () => {
  // 届满30日前 of 2027-03-06 is Thursday 4 February; the eve is the 5th, so the 3rd and 4th may be bridged: file by the 2nd.
  const awake = (today: string) => {
    const obligations = allObligations({
      filings: [{ ...filing, expiry: '2027-03-06' }],
      matters: [],
      today,
      calendar,
    });
    expect(obligations[0]).toMatchObject({ fileBy: '2027-02-02', dueOn: '2027-02-04' });
    return dueReminders({ obligations, today, calendar, sent: new Set() }).map(({ stage }) => stage);
  };
  expect(calendar.lastPublishedYear).toBe(2026);
  expect(awake('2027-02-02')).toEqual(['daily']);
  expect(awake('2027-02-03')).toEqual(['daily']);
  expect(awake('2027-02-04')).toEqual(['daily']);
  expect(awake('2027-02-06')).toEqual([]);
});

test('nothing is said of what is submitted, granted or undated', () => {
  expect(remindersOn('2026-11-10', new Set(), { submittedOn: '2026-11-09' })).toEqual([]);
  expect(remindersOn('2026-11-10', new Set(), { grantedOn: '2026-11-09' })).toEqual([]);
  const undated = allObligations({
    filings: [{ ...filing, expiry: 'unknown' }],
    matters: [],
    today: '2026-11-10',
    calendar,
  });
  expect(dueReminders({ obligations: undated, today: '2026-11-10', calendar, sent: new Set() })).toEqual([]);
});

test('a correction runs its own stages although the renewal had its own', () => {
  const matter = { submittedOn: '2026-11-09', sentBackOn: '2026-11-11', correctionDueOn: '2026-12-18' };
  const renewalStages = new Set(
    daysBetween('2026-09-01', '2026-11-06').flatMap((day) => remindersOn(day).map(({ key }) => key)),
  );
  expect(remindersOn('2026-11-18', renewalStages, matter).map(({ stage }) => stage)).toEqual([30]);
});

test('whatever days a device wakes on: never on a rest day, never the same twice, stages only forwards', () => {
  const order = [45, 30, 7, 'daily', 'over'];
  const awake = fc.uniqueArray(fc.integer({ min: toEpochDay('2026-09-01'), max: toEpochDay('2026-12-31') }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(awake, (days) => {
      const seen = sentOver(days.sort((a, b) => a - b).map(fromEpochDay));
      for (const [day] of seen) expect(calendar.kindOf(toEpochDay(day))).toBe('working');
      const stages = seen.map(([, stage]) => order.indexOf(stage));
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
      const staged = seen.map(([, stage]) => stage).filter((stage) => stage !== 'daily');
      expect(new Set(staged).size).toBe(staged.length);
    }),
  );
});

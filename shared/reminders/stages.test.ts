import { expect, test } from 'vitest';
import { allObligations } from '../deadlines/obligations.ts';
import { workingCalendar } from '../deadlines/working-calendar.ts';
import { readFiling } from '../entity/filing.ts';
import { dueReminders } from './stages.ts';

/** File by Friday 2026-11-13; the stages fall on 2026-09-29, 2026-10-14 and 2026-11-06. */
const filing = readFiling('f', { entityId: 'e', typeId: 'online-culture', expiry: '2026-12-15' });
const due = (today: string, sent: ReadonlySet<string> = new Set()) => {
  const obligations = allObligations({ filings: [filing], matters: [], today, calendar: workingCalendar });
  return dueReminders({ obligations, today, calendar: workingCalendar, sent });
};
const stages = (today: string) => due(today).map(({ stage }) => stage);

test.each([
  ['2026-09-28', []],
  ['2026-09-29', [45]],
  ['2026-10-13', [45]],
  ['2026-10-14', [30]],
  ['2026-11-05', [30]],
  ['2026-11-06', [7]],
  ['2026-11-09', ['daily']],
  ['2026-11-16', ['daily']],
  ['2026-12-01', []],
])('on %s the stages due are %j', (today, expected) => {
  expect(stages(today)).toEqual(expected);
});

test('nothing is sent on a rest day, however pressing', () => {
  expect(stages('2026-11-07')).toEqual([]);
  expect(stages('2026-10-01')).toEqual([]);
});

test('a make-up Saturday is a working day', () => {
  expect(stages('2026-10-10')).toEqual([45]);
});

test('what was sent is not sent again; the next stage is', () => {
  const sent = new Set(due('2026-09-29').map(({ key }) => key));
  expect(due('2026-09-30', sent)).toEqual([]);
  expect(due('2026-10-14', sent).map(({ stage }) => stage)).toEqual([30]);
});

test('daily reminders are one a day', () => {
  const [monday] = due('2026-11-09');
  expect(due('2026-11-09', new Set([monday?.key ?? '']))).toEqual([]);
  expect(due('2026-11-10', new Set([monday?.key ?? '']))).toHaveLength(1);
});

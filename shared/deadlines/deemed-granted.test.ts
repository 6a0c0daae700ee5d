/** 行政许可法 art. 50 ¶2: silence on a renewal that was handed in in time. */
import { expect, test } from 'vitest';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import type { Obligation } from './obligation.ts';
import { obligationsOf } from './obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const EXPIRY = '2026-12-15';

function renewal(
  typeId: string,
  ruleId: string,
  matter: Record<string, string>,
  { today = '2026-12-16', ...fields }: Record<string, string> = {},
): Obligation | undefined {
  const type = findFilingType(typeId);
  if (type === undefined) throw new Error(`no type ${typeId}`);
  const filing = readFiling('f', { entityId: 'e', typeId, expiry: EXPIRY, number: '1', ...fields });
  const matters = [readMatter('m', { filingId: 'f', ruleId, anchorOn: EXPIRY, ...matter })];
  return obligationsOf({ filing, type, matters, today, calendar }).find(
    ({ rule, anchorOn }) => rule.id === ruleId && anchorOn === EXPIRY,
  );
}

const deemedOn = (obligation: Obligation | undefined): (string | undefined)[] =>
  (obligation?.reasons ?? [])
    .filter((reason) => reason.kind === 'deemedGranted')
    .map(({ on, source }) => `${on} ${source.article}`);

test('unanswered the day after the end, what was handed in on the last day is deemed granted, and still submitted', () => {
  const made = renewal('online-culture', 'renewal', { submittedOn: '2026-11-15' });
  expect(made?.phase).toBe('submitted');
  expect(deemedOn(made)).toEqual(['2026-12-15 第五十条第二款']);
});

test('an acceptance is no answer', () => {
  const accepted = { submittedOn: '2026-11-02', acceptedOn: '2026-11-04' };
  expect(deemedOn(renewal('medical-device', 'renewal', accepted))).toHaveLength(1);
});

test('on the day of the end the authority may still answer', () => {
  const made = renewal('online-culture', 'renewal', { submittedOn: '2026-11-02' }, { today: EXPIRY });
  expect(deemedOn(made)).toEqual([]);
});

test('handed in a day late, nothing is deemed and the licence has lapsed', () => {
  const made = renewal('online-culture', 'renewal', { submittedOn: '2026-11-16' });
  expect(made?.phase).toBe('lapsed');
  expect(deemedOn(made)).toEqual([]);
});

test.each([
  ['sent back', { sentBackOn: '2026-11-10' }],
  ['refused', { refusedOn: '2026-12-01' }],
  ['withdrawn', { withdrawnOn: '2026-12-01' }],
  ['granted', { grantedOn: '2026-12-01' }],
])('%s is an answer', (_how, answer) => {
  expect(deemedOn(renewal('online-culture', 'renewal', { submittedOn: '2026-11-02', ...answer }))).toEqual(
    [],
  );
});

test('a filing and an approval know no such silence', () => {
  expect(deemedOn(renewal('data-export', 'extension', { submittedOn: '2026-11-02' }))).toEqual([]);
  expect(deemedOn(renewal('algorithm-filing', 'renewal-practice', { submittedOn: '2026-12-01' }))).toEqual(
    [],
  );
  const dormancy = { 'attribute.form': 'dormancy' };
  expect(
    deemedOn(renewal('business-licence', 'dormancy-extension', { submittedOn: '2026-12-01' }, dormancy)),
  ).toEqual([]);
});

test('a practice that takes it later than the law grants nothing by silence', () => {
  expect(deemedOn(renewal('food', 'renewal-late', { submittedOn: '2026-12-01' }))).toEqual([]);
  expect(deemedOn(renewal('food', 'renewal-default', { submittedOn: '2026-11-13' }))).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { FILING_TYPES } from '../catalogue/all.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import { readFiling } from '../entity/filing.ts';
import { allObligations } from './obligations.ts';
import { oddDays } from './odd-day.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const today = '2026-11-25';

const oddOf = (typeId: string, fields: Record<string, string>) => {
  const type = findFilingType(typeId);
  if (type === null || type === undefined) throw new Error(typeId);
  return oddDays(type, readFiling('f', { entityId: 'e', typeId, ...fields }), today).map(({ kind }) => kind);
};

test.each([
  ['icp-licence', '2016-03-01', ['countsNothing']],
  ['icp-licence', '2026-03-01', []],
  ['online-culture', '1899-12-30', ['countsNothing']],
  ['online-culture', '0206-03-01', ['countsNothing']],
  ['online-culture', '2024-03-01', []],
  ['online-culture', '2027-03-01', []],
  ['online-culture', '2029-11-25', []],
  ['online-culture', '2072-03-01', ['beyondTerm']],
  ['business-licence', '2076-03-01', []],
  ['business-licence', '2206-03-01', ['beyondTerm']],
  ['food', '9999-12-31', ['beyondTerm']],
  ['online-culture', 'longTerm', []],
])('of a %s the expiry %s is %j', (typeId, expiry, kinds) => {
  expect(oddOf(typeId, { expiry })).toEqual(kinds);
});

test('a day of issue that is still to come is odd, today’s is not', () => {
  expect(oddOf('icp-filing', { issuedOn: '2062-03-01' })).toEqual(['issuedLater']);
  expect(oddOf('icp-filing', { issuedOn: today })).toEqual([]);
});

test('what expired and is neither counted nor asked about does not exist', () => {
  for (const type of FILING_TYPES)
    for (const expiry of [
      '0206-03-01',
      '1900-01-01',
      '1999-03-01',
      '2011-03-01',
      '2019-03-01',
      '2025-03-01',
    ]) {
      const filing = readFiling('f', { entityId: 'e', typeId: type.id, expiry });
      const hasTerm = type.rules.some(({ window }) => {
        const bound = window.closes ?? window.opens;
        return bound !== undefined && 'anchor' in bound && bound.anchor === 'expiry';
      });
      const said = allObligations({ filings: [filing], matters: [], today, calendar }).some(
        ({ phase, expiresOn }) => phase === 'lapsed' && expiresOn === expiry,
      );
      const asked = oddDays(type, filing, today).some(({ kind }) => kind === 'countsNothing');
      expect([type.id, expiry, said || asked || !hasTerm]).toEqual([type.id, expiry, true]);
    }
});

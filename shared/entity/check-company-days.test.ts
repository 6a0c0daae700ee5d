import { expect, it } from 'vitest';
import { checkCompanyDay } from './check-company-days.ts';

const TODAY = '2026-11-28';

it('a company founded in the future, and a term that ends before it begins', () => {
  const facts = {
    'entity.establishedOn': '2027-01-01',
    'entity.termFrom': '2015-03-02',
    'entity.termTo': '2014-03-01',
  };
  expect(checkCompanyDay(facts, 'entity.establishedOn', TODAY)).toEqual({ kind: 'future' });
  expect(checkCompanyDay(facts, 'entity.termFrom', TODAY)).toEqual({
    kind: 'before',
    other: 'entity.establishedOn',
    on: '2027-01-01',
  });
  expect(checkCompanyDay(facts, 'entity.termTo', TODAY)).toEqual({
    kind: 'before',
    other: 'entity.termFrom',
    on: '2015-03-02',
  });
});

it('nothing where the days agree, where one is a word or missing, and of other facts', () => {
  const facts = {
    'entity.establishedOn': TODAY,
    'entity.termFrom': TODAY,
    'entity.termTo': 'longTerm',
    'entity.name': '2000-01-01',
  };
  expect(checkCompanyDay(facts, 'entity.establishedOn', TODAY)).toBeNull();
  expect(checkCompanyDay(facts, 'entity.termFrom', TODAY)).toBeNull();
  expect(checkCompanyDay(facts, 'entity.termTo', TODAY)).toBeNull();
  expect(checkCompanyDay(facts, 'entity.name', TODAY)).toBeNull();
  expect(checkCompanyDay({ 'entity.termTo': '2020-01-01' }, 'entity.termTo', TODAY)).toBeNull();
});

import { expect, test } from 'vitest';
import { readFiling } from 'shared/entity/filing.ts';
import { filingNamesOf } from './filing-names.ts';

const until = (date: string): string => `until ${date}`;
const names = (...filings: readonly Record<string, string>[]): string[] => [
  ...filingNamesOf(
    filings.map((fields, index) =>
      readFiling(`f${index}`, { entityId: 'a', typeId: 'online-culture', expiry: '2027-03-01', ...fields }),
    ),
    until,
  ).values(),
];

test('one of its type needs no name', () => {
  expect(names({ number: '虚构〔2024〕1号' }, { typeId: 'online-av' }, { entityId: 'b' })).toEqual([
    '',
    '',
    '',
  ]);
});

test('of several of one type each is told by its name, else its number, else its expiry', () => {
  expect(
    names(
      { name: '听潮直播', number: '虚构〔2024〕1号' },
      { number: '虚构〔2024〕2号' },
      {},
      { expiry: 'none' },
    ),
  ).toEqual(['听潮直播', '虚构〔2024〕2号', 'until 2027-03-01', '']);
});

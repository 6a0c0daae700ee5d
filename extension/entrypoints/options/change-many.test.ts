import { expect, it } from 'vitest';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { answerLastCycles, editOf, handOver, takeBack } from './change-many.ts';

const licence = (id: string, more: Record<string, string> = {}) =>
  readFiling(id, {
    entityId: 'c',
    typeId: 'icp-licence',
    number: '虚构B2-00000001',
    expiry: '2029-03-01',
    ...more,
  });
const missed = (filingId: string, about: string, dueOn: string) =>
  ({ filingId, phase: 'missed', dueOn, rule: { about } }) as unknown as Obligation;

it('hands over those that are not theirs already', () => {
  const changes = handOver([licence('a', { owner: '甲' }), licence('b', { owner: '乙' })], ' 乙 ');
  expect(changes.map(editOf)).toEqual([{ record: 'a', kind: 'filing', set: { owner: '乙' } }]);
});

it('answers only for what counts as missed because nobody said that it was done', () => {
  const filings = [
    ...['a', 'b', 'c', 'd'].map((id) => licence(id)),
    licence('e', { undoneOn: '2026-03-31' }),
  ];
  const changes = answerLastCycles(
    filings,
    [
      missed('a', 'annual', '2026-03-31'),
      missed('b', 'renewal', '2026-03-31'),
      missed('d', 'annual', '2026-12-31'),
      missed('e', 'annual', '2026-03-31'),
    ],
    '2026-11-28',
  );
  expect(changes.map(({ record }) => record)).toEqual(['a']);
});

it('answers for a cycle that is over, early in the year as well', () => {
  const cycle = { every: 'year' };
  const [ofThe31st, ofJune] = ['2026-03-31', '2025-06-30'].map((dueOn) => {
    const obligation = missed('a', 'annual', dueOn);
    return { ...obligation, rule: { ...obligation.rule, cycle } } as unknown as Obligation;
  });
  if (ofThe31st === undefined || ofJune === undefined) throw new Error('two were made');
  const changes = answerLastCycles([licence('a')], [ofJune, ofThe31st], '2027-01-20');
  expect(changes.map(({ after }) => after)).toEqual(['2026-03-31']);
});

it('takes back what nobody changed again', () => {
  const changes = handOver([licence('a', { owner: '甲' }), licence('b'), licence('c')], '乙');
  const now = new Map([
    ['a', { owner: '乙' }],
    ['b', { owner: '乙' }],
    ['c', { owner: '丙' }],
  ]);
  expect(takeBack(changes, now).map(editOf)).toEqual([
    { record: 'a', kind: 'filing', set: { owner: '甲' } },
    { record: 'b', kind: 'filing', unset: ['owner'] },
  ]);
});

/** A change of the company that may not be this filing’s to tell: told while it can be, and asked about afterwards. */
import { expect, test } from 'vitest';
import { owed } from './owed.fixture.ts';

const filings = {
  'business-licence': { issuedOn: '2015-03-02', 'event.coveredUpTo': '2026-10-31' },
  'algorithm-filing': { number: '1', issuedOn: '2023-04-01' },
  mlps: { number: '1', issuedOn: '2023-04-01', 'attribute.level': '2' },
};
const changes = (today: string, events: Record<string, string>[], matters: Record<string, string>[] = []) =>
  owed(today, { filings, events, matters }).filter((line) =>
    /^(?:algorithm-filing change|mlps change-level):/u.test(line),
  );

const registered = { event: 'registrationCompleted', on: '2026-11-02' };

test('is counted while it can be told in time', () => {
  expect(changes('2026-11-10', [registered])).toEqual([
    'algorithm-filing change: 2026-11-16, urgent',
    'mlps change-level: -, open',
  ]);
});

test('was missed by nobody: whether it had to be told at all is asked', () => {
  const later = '2027-03-01';
  expect(changes('2026-11-17', [registered])).toContain('algorithm-filing change: -, undated');
  expect(changes(later, [registered])).toEqual([
    'algorithm-filing change: -, undated',
    'mlps change-level: -, undated',
  ]);
  expect(changes(later, [{ ...registered, event: 'factChanged' }])).toEqual(changes(later, [registered]));
});

test('is missed as soon as it has a name, on the same day as well', () => {
  const named = { ...registered, fact: 'entity.name' };
  expect(changes('2026-12-01', [named])).toContain('algorithm-filing change: 2026-11-16, missed');
  expect(changes('2026-12-01', [registered, named])).toContain('algorithm-filing change: 2026-11-16, missed');
});

test('is done by its matter, and recorded of one filing alone it is that one’s own', () => {
  const done = {
    filingId: 'algorithm-filing',
    ruleId: 'change',
    anchorOn: '2026-11-02',
    grantedOn: '2026-12-01',
  };
  expect(changes('2026-12-02', [registered], [done])).toContain('algorithm-filing change: 2026-11-16, done');
  const own = {
    'algorithm-filing': { ...filings['algorithm-filing'], 'event.factChanged#2026-11-02': '2026-11-02' },
  };
  expect(owed('2026-12-02', { filings: own })).toContain('algorithm-filing change: 2026-11-16, missed');
});

test('that came before a filing was entered is asked about while nobody says when that was issued', () => {
  const named = { ...registered, fact: 'entity.name' };
  const algorithm = (fields: Record<string, string>, today = '2026-12-01') =>
    owed(today, {
      filings: { 'algorithm-filing': { number: '1', ...fields } },
      events: [named],
    }).filter((line) => line.includes(' change:'));
  const missed = 'algorithm-filing change: 2026-11-16, missed';
  expect(algorithm({ enteredOn: '2026-11-30' })).toEqual(['algorithm-filing change: -, undated']);
  expect(algorithm({ enteredOn: '2026-11-10' }, '2026-11-12')).toEqual([
    'algorithm-filing change: 2026-11-16, urgent',
  ]);
  expect(algorithm({ enteredOn: '2026-11-30', issuedOn: '2026-11-20' })).toEqual([]);
  for (const told of [{ enteredOn: '2026-11-30', issuedOn: '2023-04-01' }, { enteredOn: '2026-11-02' }, {}])
    expect(algorithm(told)).toEqual([missed]);
});

/** What a certificate that is issued anew tells, and what it does not, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { owed } from './owed.fixture.ts';

const M = (ruleId: string, anchorOn: string, days: Record<string, string>) => ({
  filingId: 'internet-news',
  ruleId,
  anchorOn,
  ...days,
});
const [SUCCEEDED, RENAMED] = [
  { event: 'factChanged', on: '2026-11-02', fact: 'legalRep.name' },
  { event: 'factChanged', on: '2026-11-10', fact: 'site.name' },
];
const changes = (
  issuedOn: string,
  matters: Record<string, string>[],
  events: Record<string, string>[] = [SUCCEEDED, RENAMED],
  today = '2026-11-24',
) =>
  owed(today, {
    filings: { 'internet-news': { number: '1', expiry: '2029-11-30', issuedOn } },
    matters,
    events,
  }).filter((line) => line.includes(' change'));
const [FIRST_DONE, SECOND_MISSED] = [
  'internet-news change: 2026-11-11, done',
  'internet-news change: 2026-11-19, missed',
];

describe('a certificate that is issued anew', () => {
  test.each(['2026-11-05', '2026-11-12'])('for one change (filed %s) tells no other', (submittedOn) => {
    const change = M('change', '2026-11-02', { submittedOn, grantedOn: '2026-11-20' });
    expect(changes('2026-11-20', [change])).toEqual([FIRST_DONE, SECOND_MISSED]);
    expect(changes('2026-01-01', [change])).toEqual([FIRST_DONE, SECOND_MISSED]);
  });

  test('for a renewal tells all that happened before it was asked for', () => {
    const renewal = M('renewal', '2026-11-30', { submittedOn: '2026-11-12', grantedOn: '2026-11-20' });
    const change = M('change', '2026-11-02', { submittedOn: '2026-11-05', grantedOn: '2026-11-20' });
    expect(changes('2026-11-20', [renewal])).toEqual([]);
    expect(changes('2026-11-20', [renewal, change])).toEqual([]);
    expect(changes('2026-11-20', [])).toEqual([]);
  });

  test('by nobody knows what tells nothing that happened soon before, of a filing that was here then', () => {
    const lines = (enteredOn: string, issuedOn = '2026-11-12') =>
      owed('2026-11-24', {
        filings: { 'internet-news': { number: '1', expiry: '2029-11-30', issuedOn, enteredOn } },
        events: [RENAMED],
      }).filter((line) => line.includes(' change'));
    expect(lines('2026-01-05')).toEqual([SECOND_MISSED]);
    expect(lines('2026-11-10')).toEqual([SECOND_MISSED]);
    expect(lines('2026-11-11')).toEqual([]);
    expect(lines('2026-01-05', '2027-02-09')).toEqual([]);
  });

  test('for a change brings back nothing that was told with the one before', () => {
    const change = M('change', '2026-11-10', { submittedOn: '2026-11-12', grantedOn: '2026-11-20' });
    const before = { event: 'factChanged', on: '2025-03-02', fact: 'entity.shareholders' };
    expect(changes('2026-11-20', [change], [before, RENAMED])).toEqual([
      'internet-news change: 2026-11-19, done',
    ]);
  });

  test('leaves a change that it tells the day that a matter was filed for: no later change is done by it', () => {
    const told = M('change', '2026-11-02', { submittedOn: '2026-11-03', grantedOn: '2026-11-06' });
    const renewal = M('renewal', '2026-11-30', { submittedOn: '2026-11-09', grantedOn: '2026-12-20' });
    expect(changes('2026-12-20', [told, renewal], undefined, '2026-12-22')).toEqual([SECOND_MISSED]);
  });
});

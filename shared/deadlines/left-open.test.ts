/** What a cycle that is over leaves owed, where the authority announces its days. */
import { describe, expect, test } from 'vitest';
import { owed } from './owed.fixture.ts';

const of = (
  typeId: string,
  today: string,
  fields: Record<string, string>,
  matters: Record<string, string>[] = [],
) =>
  owed(today, {
    filings: { [typeId]: { number: '1', issuedOn: '2020-01-01', expiry: '2031-01-01', ...fields } },
    matters: matters.map((matter) => ({ filingId: typeId, ...matter })),
  });

describe('a round that an authority announced', () => {
  const dated = { 'event.announced#1': '2026-06-30' };
  const missed = 'publication-trade annual-verification: 2026-06-30, missed';
  const inEarlier = { ruleId: 'annual-verification', anchorOn: '2025-01-01', grantedOn: '2025-05-20' };

  test('stays missed in the next year, where the rounds before it were answered', () => {
    const covered = { ...dated, 'event.coveredUpTo': '2025-12-31' };
    expect(of('publication-trade', '2026-12-31', covered)).toContain(missed);
    expect(of('publication-trade', '2027-01-01', covered)).toContain(missed);
    expect(of('publication-trade', '2027-01-01', dated, [inEarlier])).toContain(missed);
    const late = { ruleId: 'annual-verification', anchorOn: '2026-01-01', grantedOn: '2027-01-20' };
    expect(of('publication-trade', '2027-01-21', covered, [late])).not.toContain(missed);
  });

  test('is nobody’s business in the next year, where nobody says what became of the ones before', () => {
    expect(of('publication-trade', '2027-01-01', dated)).not.toContain(missed);
  });

  test('goes on while a matter in it goes on, though nobody entered its days', () => {
    const begun = { ruleId: 'annual-verification', anchorOn: '2026-01-01', submittedOn: '2026-12-04' };
    const lines = (today: string, matter: Record<string, string>) =>
      of('publication-trade', today, {}, [matter]).filter((line) => line.includes('annual-verification'));
    expect(lines('2026-12-31', begun)).toEqual(['publication-trade annual-verification: -, submitted']);
    expect(lines('2027-01-01', begun)).toEqual([
      'publication-trade annual-verification: -, submitted',
      'publication-trade annual-verification: -, undated',
    ]);
    expect(lines('2027-01-01', { ...begun, grantedOn: '2026-12-20' })).toEqual([
      'publication-trade annual-verification: -, undated',
    ]);
  });
});

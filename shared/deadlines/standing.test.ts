/** Which of several matters speaks for an obligation. */
import { describe, expect, test } from 'vitest';
import { owed } from './owed.fixture.ts';

const culture = (expiry: string, ...matters: Record<string, string>[]) =>
  owed('2026-11-24', {
    filings: { 'online-culture': { number: '1', expiry } },
    matters: matters.map((days) => ({
      filingId: 'online-culture',
      ruleId: 'renewal',
      anchorOn: expiry,
      ...days,
    })),
  });

describe('the correction that is wanted', () => {
  const sentBack = { submittedOn: '2026-11-01', sentBackOn: '2026-11-16', correctionDueOn: '2026-12-08' };

  test.each([
    [{ submittedOn: '2026-11-02', refusedOn: '2026-11-20' }],
    [{ submittedOn: '2026-11-02', refusedOn: '2026-11-16' }],
    [{ submittedOn: '2026-11-02', withdrawnOn: '2026-11-16' }],
    [{ ...sentBack, correctionDueOn: '2026-12-15' }],
    [{ submittedOn: '2026-11-02', sentBackOn: '2026-11-16' }],
  ])('speaks beside %o, in whatever order they are read', (other) => {
    const waits = ['online-culture renewal: 2026-12-08, correction'];
    expect(culture('2027-01-31', sentBack, other)).toEqual(waits);
    expect(culture('2027-01-31', other, sentBack)).toEqual(waits);
  });
});

test('what was handed in in time is not late because it was handed in again', () => {
  const [inTime, late] = [{ submittedOn: '2026-11-10' }, { submittedOn: '2026-11-18' }] as const;
  const submitted = ['online-culture renewal: 2026-11-10, submitted'];
  expect(culture('2026-12-10', inTime, late)).toEqual(submitted);
  expect(culture('2026-12-10', late, inTime)).toEqual(submitted);
});

import { expect, test } from 'vitest';
import { allWillRing } from './alarms.ts';

const NOW = Date.UTC(2026, 8, 25, 12);
const MINUTE = 60_000;
const set = (clock: number) => [
  { name: 'sync', scheduledTime: clock + MINUTE },
  { name: 'day', scheduledTime: clock + 10 * MINUTE },
  { name: 'midnight', scheduledTime: clock + 4 * 60 * MINUTE },
];

test('alarms of a right clock ring, also those that are late', () => {
  expect(allWillRing(set(NOW), NOW)).toBe(true);
  expect(allWillRing(set(NOW - 3_600_000), NOW)).toBe(true);
});

test('one that is lost is missed', () => {
  for (const lost of ['sync', 'day', 'midnight'])
    expect(
      allWillRing(
        set(NOW).filter(({ name }) => name !== lost),
        NOW,
      ),
    ).toBe(false);
});

test.each([
  ['eight hours', 8 * 60 * MINUTE],
  ['five minutes', 5 * MINUTE],
  ['73 years', 73 * 365 * 24 * 60 * MINUTE],
])('those that were set while the clock was %s ahead are set anew', (_, ahead) => {
  expect(allWillRing(set(NOW + ahead), NOW)).toBe(false);
});

import { expect, test } from 'vitest';
import { clockAhead } from './clock-ahead.ts';

const SERVER = 'Wed, 25 Nov 2026 04:00:00 GMT';
const NOW = Date.parse(SERVER);
const HOUR = 3_600_000;

test.each([
  ['agrees', NOW - 300, NOW + 300, null],
  ['is some minutes off', NOW + 20 * 60_000, NOW + 20 * 60_000, null],
  ['agrees with an answer that took long', NOW - 2 * HOUR, NOW + 100, null],
  ['is eight hours ahead', NOW + 8 * HOUR, NOW + 8 * HOUR + 300, 8 * HOUR],
  ['is a year behind', NOW - 8760 * HOUR - 300, NOW - 8760 * HOUR, -8760 * HOUR],
])('a clock that %s', (_, sentAt, answeredAt, ahead) => {
  expect(clockAhead(sentAt, answeredAt, SERVER)).toBe(ahead);
});

test.each([null, '', 'today'])('the date %j tells nothing', (date) => {
  expect(clockAhead(NOW, NOW, date)).toBeNull();
});

import { expect, test } from 'vitest';
import { dayToKeep } from './day-to-keep.ts';
import { NEVER_SYNCED } from './sync-state.ts';

const HOUR = 3_600_000;
/** On the clock of this computer: noon in Shanghai. */
const NOW = Date.parse('2027-12-30T04:00:00Z');
const YEAR = 8760 * HOUR;

test.each([
  ['alone', null, null, '2027-12-30'],
  ['with a right clock', NOW - 60_000, null, '2027-12-30'],
  ['a year ahead', NOW - 60_000, YEAR, '2026-12-30'],
  ['eight hours behind', NOW - 60_000, -8 * HOUR, '2027-12-30'],
  ['thirteen hours behind', NOW - 60_000, -13 * HOUR, '2027-12-31'],
  ['a year ahead two hours ago', NOW - 2 * HOUR, YEAR, '2027-12-30'],
  ['a year ahead until it was set back', NOW + YEAR, YEAR, '2027-12-30'],
])('%s', (_, answeredAt, clockAhead, day) => {
  expect(dayToKeep(NOW, { ...NEVER_SYNCED, answeredAt, clockAhead })).toBe(day);
});

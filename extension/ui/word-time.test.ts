import { expect, test } from 'vitest';
import { timeIn } from './word-time.ts';

const MOMENT = Date.UTC(2026, 10, 5, 20, 8);

test('the year stands in it, and no day can be taken for a month', () => {
  expect(timeIn('zh', MOMENT, 'Asia/Shanghai')).toBe('2026-11-06 04:08');
  expect(timeIn('en', MOMENT, 'Asia/Shanghai')).toBe('6 Nov 2026, 04:08');
});

test('midnight is 00, not 24', () => {
  expect(timeIn('zh', Date.UTC(2026, 10, 25, 16, 0), 'Asia/Shanghai')).toBe('2026-11-26 00:00');
});

test('what is no moment has no words', () => {
  expect([Number.NaN, 1e300, -1e300].map((moment) => timeIn('zh', moment))).toEqual(['', '', '']);
});

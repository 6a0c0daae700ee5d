import { expect, test } from 'vitest';
import { isTodayElsewhere } from './today-elsewhere.ts';

const shanghai = (time: string) => Date.parse(`2026-11-29T${time}:00+08:00`);
const NEW_YORK = 300;
const TOKYO = -540;

test.each([
  ['00:30', -480, false],
  ['23:30', -480, false],
  ['12:59', NEW_YORK, true],
  ['13:00', NEW_YORK, false],
  ['22:59', TOKYO, false],
  ['23:00', TOKYO, true],
  ['07:59', 0, true],
  ['08:00', 0, false],
])('at %s in Shanghai, %i minutes behind UTC: %s', (time, minutesBehind, elsewhere) => {
  expect(isTodayElsewhere(shanghai(time), minutesBehind)).toBe(elsewhere);
});

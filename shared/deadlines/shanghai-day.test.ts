import fc from 'fast-check';
import { expect, it } from 'vitest';
import { msToShanghaiMidnight, shanghaiDay } from './shanghai-day.ts';

const instants = fc.integer({ min: Date.parse('1992-01-01'), max: Date.parse('2099-12-31') });
const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

it('is the day that the zone database says, whatever the hour', () => {
  fc.assert(
    fc.property(instants, (at) => {
      expect(shanghaiDay(at)).toBe(zone.format(at));
    }),
  );
});

it.each([
  ['2026-11-25T15:59:59.999Z', '2026-11-25'],
  ['2026-11-25T16:00:00.000Z', '2026-11-26'],
])('changes at midnight in Shanghai: %s', (instant, day) => {
  expect(shanghaiDay(Date.parse(instant))).toBe(day);
});

it('knows how far the next midnight is', () => {
  expect(msToShanghaiMidnight(Date.parse('2026-11-25T15:59:59.000Z'))).toBe(1000);
  expect(msToShanghaiMidnight(Date.parse('2026-11-25T16:00:00.000Z'))).toBe(86_400_000);
  fc.assert(
    fc.property(instants, (at) => {
      const left = msToShanghaiMidnight(at);
      expect(left).toBeGreaterThan(0);
      expect(shanghaiDay(at + left - 1)).toBe(shanghaiDay(at));
      expect(shanghaiDay(at + left)).not.toBe(shanghaiDay(at));
    }),
  );
});

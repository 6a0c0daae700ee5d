import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addMonths, fromEpochDay, toEpochDay, weekdayOf } from './epoch-day.ts';

const plainDate = (epochDay: number) => Temporal.PlainDate.from('1970-01-01').add({ days: epochDay });
/** 0000-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

test('agrees with Temporal on every day of the calendar that it can be asked for', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = plainDate(day).toString();
      expect(fromEpochDay(day)).toBe(date);
      expect(toEpochDay(date)).toBe(day);
      expect(weekdayOf(day)).toBe(plainDate(day).dayOfWeek % 7);
    }),
    { numRuns: 500 },
  );
});

test('adds months as Temporal does when it constrains', () => {
  const days = fc.integer({ min: 0, max: 60_000 });
  fc.assert(
    fc.property(days, fc.integer({ min: -240, max: 240 }), (day, months) => {
      expect(fromEpochDay(addMonths(day, months))).toBe(plainDate(day).add({ months }).toString());
    }),
    { numRuns: 500 },
  );
});

test('ends a month term on the last day where the corresponding day is missing', () => {
  const monthsBefore = (date: string, months: number) => fromEpochDay(addMonths(toEpochDay(date), -months));
  expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28');
  expect(monthsBefore('2028-08-31', 6)).toBe('2028-02-29');
  expect(monthsBefore('2026-12-15', 6)).toBe('2026-06-15');
});

test('what is counted past the calendar is written as its last day, and before it as its first', () => {
  const last = toEpochDay('9999-12-31');
  expect([last + 1, addMonths(last, 2)].map(fromEpochDay)).toEqual(['9999-12-31', '9999-12-31']);
  expect(fromEpochDay(addMonths(toEpochDay('0000-01-01'), -2))).toBe('0000-01-01');
});

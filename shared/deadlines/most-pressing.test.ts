import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILING_TYPES } from '../catalogue/all.ts';
import { readFiling } from '../entity/filing.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { HOLIDAY_YEARS } from './holidays/all.ts';
import { inMostPressingOrder, isMorePressing, mostPressing } from './most-pressing.ts';
import { allObligations } from './obligations.ts';
import { createWorkingCalendar } from './working-calendar.ts';

const TODAY = '2026-11-25';
const calendar = createWorkingCalendar(HOLIDAY_YEARS);
// Few days and short ids, so that much presses alike and ids begin alike.
const filing = fc.record({
  id: fc.stringMatching(/^[ab]{1,9}$/),
  typeId: fc.constantFrom(...FILING_TYPES.map(({ id }) => id)),
  day: fc.integer({ min: -3, max: 3 }),
});

// Few are compared with each other, many are put in order by numbers.
it.each([
  { least: 0, most: 40, numRuns: 150 },
  { least: 300, most: 400, numRuns: 10 },
])('is the same whatever order $least filings and more come in, and obligations by themselves', (size) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(filing, {
        selector: ({ id }) => id,
        minLength: size.least,
        maxLength: size.most,
      }),
      fc.infiniteStream(fc.nat()),
      (given, dice) => {
        const filings = given.map(({ id, typeId, day }) =>
          readFiling(id, { entityId: 'e', typeId, expiry: fromEpochDay(toEpochDay(TODAY) + day * 30) }),
        );
        const input = { matters: [], today: TODAY, calendar };
        const all = allObligations({ ...input, filings });
        const shuffled = [...filings].sort(() => (dice.next().value % 2 === 0 ? 1 : -1));
        expect(allObligations({ ...input, filings: shuffled })).toEqual(all);
        expect(inMostPressingOrder(all.toReversed())).toEqual(all);
        // However they lie: those of one filing apart, too.
        const apart = all.toSorted(() => (dice.next().value % 2 === 0 ? 1 : -1));
        expect(inMostPressingOrder(apart)).toEqual(all);
        expect(apart.toSorted((a, b) => (isMorePressing(a, b) ? -1 : 1))).toEqual(all);
        expect(mostPressing(apart)).toBe(all[0]);
      },
    ),
    { numRuns: size.numRuns },
  );
});

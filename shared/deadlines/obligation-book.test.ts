/** The book gives what counting everything anew gives, whatever was put, changed and taken away before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILING_TYPES } from '../catalogue/all.ts';
import { readFiling, type Filing } from '../entity/filing.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { createObligationBook } from './obligation-book.ts';
import { allObligations, obligationsOf } from './obligations.ts';
import { orderObligations } from './ordered-obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

const today = '2026-11-25';
const filing = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }),
    typeId: fc.constantFrom(...FILING_TYPES.map(({ id }) => id), 'of-tomorrow'),
    expiry: fc.integer({ min: toEpochDay('2025-01-01'), max: toEpochDay('2030-12-31') }).map(fromEpochDay),
  })
  .map(({ id, ...fields }) => readFiling(`f${id}`, { entityId: 'e', ...fields }));
const step = fc.oneof(
  filing.map((put) => ({ put })),
  fc.integer({ min: 0, max: 30 }).map((id) => ({ remove: `f${id}` })),
  fc.constant({ ask: true }),
);

test('after any steps it is as if counted anew', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const book = createObligationBook({ today, calendar });
      const filings = new Map<string, Filing>();
      for (const each of steps) {
        if ('put' in each) {
          book.put(each.put, []);
          filings.set(each.put.id, each.put);
        } else if ('remove' in each) {
          book.remove(each.remove);
          filings.delete(each.remove);
        } else book.first(5);
      }
      const anew = allObligations({ filings: [...filings.values()], matters: [], today, calendar });
      expect(book.first(1000)).toEqual(anew.slice(0, 1000));
      expect(book.first(3)).toEqual(anew.slice(0, 3));
      for (const [id, known] of filings) {
        const type = FILING_TYPES.find(({ id: typeId }) => typeId === known.typeId);
        expect(book.of(id)).toEqual(
          type === undefined ? [] : obligationsOf({ filing: known, type, matters: [], today, calendar }),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('many pieces split and vanish without losing one', () => {
  const filings = Array.from({ length: 3000 }, (_, index) =>
    readFiling(`f${index}`, {
      entityId: 'e',
      typeId: 'online-culture',
      expiry: fromEpochDay(toEpochDay('2026-06-01') + ((index * 37) % 900)),
    }),
  );
  const all = allObligations({ filings, matters: [], today, calendar });
  const ordered = orderObligations([]);
  for (const obligation of all.toReversed()) ordered.add(obligation);
  expect(ordered.first(all.length)).toEqual(all);
  const kept = all.filter((_, index) => index % 7 === 0);
  for (const obligation of all) if (!kept.includes(obligation)) ordered.remove(obligation);
  expect(ordered.first(all.length)).toEqual(kept);
});

/** What must hold of every rule of every type, whatever the dates. The dates themselves are in test/golden. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILING_TYPES } from '../catalogue/all.ts';
import { isCounted } from '../catalogue/bound.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { EVENTS } from '../entity/filing-event.ts';
import { readFiling } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { countBound } from './count-bound.ts';
import { dayInCycle } from './cycles.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { HOLIDAY_YEARS } from './holidays/all.ts';
import { lunarDatesOf } from './lunar-dates-of.fixture.ts';
import type { Obligation, Phase, Reason } from './obligation.ts';
import { allObligations } from './obligations.ts';
import { settleFileBy } from './settle-file-by.ts';
import { statutoryHolidays } from './statutory-holidays.ts';
import { createWorkingCalendar, workingCalendar, type WorkingCalendar } from './working-calendar.ts';
import { firstWorkdayFrom } from './working-days.ts';

const dayBetween = (from: CalendarDate, to: CalendarDate) =>
  fc.integer({ min: toEpochDay(from), max: toEpochDay(to) }).map(fromEpochDay);
const anyDay = dayBetween('2023-01-01', '2032-12-31');

/** A filing of the type with everything dated that its rules may count from, and any value of each attribute. */
const filingFields = (type: FilingType, day = anyDay) => {
  const attributes = Object.fromEntries(
    (type.attributes ?? []).map(({ id, values }) => [
      `attribute.${id}`,
      fc.constantFrom(...values.map((value) => value.id)),
    ]),
  );
  const events = Object.fromEntries(
    EVENTS.filter((event) => event !== 'coveredUpTo').map((event) => [`event.${event}`, fc.option(day)]),
  );
  const regions = type.rules.flatMap(({ region }) => (region === undefined ? [] : [region]));
  return fc.record({
    expiry: day,
    issuedOn: fc.option(day),
    region: fc.constantFrom('', ...regions),
    ...attributes,
    ...events,
  });
};

const obligations = (
  type: FilingType,
  fields: object,
  today: CalendarDate,
  calendar: WorkingCalendar = workingCalendar,
): Obligation[] =>
  allObligations({
    filings: [readFiling('f', { entityId: 'e', typeId: type.id, ...fields })],
    matters: [],
    today,
    calendar,
  });

describe.each(FILING_TYPES.map((type) => [type.id, type] as const))('%s', (_id, type) => {
  test('nobody is told to act after the last legal day, or on a day of rest', () => {
    fc.assert(
      fc.property(filingFields(type), anyDay, (fields, today) => {
        for (const { fileBy, dueOn, reasons } of obligations(type, fields, today)) {
          if (fileBy === null || dueOn === null) continue;
          expect(fileBy <= dueOn).toBe(true);
          const kind = workingCalendar.kindOf(toEpochDay(fileBy));
          const excused = reasons.some(
            (reason) => reason.kind === 'noWorkdayLeft' || reason.kind === 'restDay',
          );
          expect(kind === 'working' || excused).toBe(true);
        }
      }),
    );
  });

  test('a later expiry never gives an earlier last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (expiry, later) => {
        const dueByRule = (on: CalendarDate) =>
          new Map(
            obligations(type, { expiry: on }, on)
              .filter(({ anchorOn }) => anchorOn === on)
              .map(({ rule, dueOn }) => [rule.id, dueOn]),
          );
        const after = dueByRule(fromEpochDay(toEpochDay(expiry) + later));
        for (const [ruleId, dueOn] of dueByRule(expiry)) {
          const laterDue = after.get(ruleId);
          if (dueOn !== null && laterDue !== undefined && laterDue !== null)
            expect(laterDue >= dueOn).toBe(true);
        }
      }),
    );
  });

  test('every day shown is the end of its chain, and can be counted again from the chain alone', () => {
    fc.assert(
      fc.property(filingFields(type), anyDay, (fields, today) => {
        for (const obligation of obligations(type, fields, today)) {
          const recounted = recount(obligation.reasons);
          const { opensOn, dueOn, fileBy } = obligation;
          expect(recounted).toEqual({ opensOn, dueOn, fileBy });
          const last = obligation.reasons.at(-1);
          if (fileBy !== null) expect(last).toEqual({ kind: 'fileBy', on: fileBy });
        }
      }),
    );
  });

  test('phases only move forward as the days pass', () => {
    fc.assert(
      fc.property(filingFields(type), dayBetween('2024-01-01', '2030-01-01'), (fields, start) => {
        const reached = new Map<string, Phase>();
        for (let day = toEpochDay(start), step = 0; step < 40; step += 1, day += 1 + (step % 11)) {
          for (const { id, phase } of obligations(type, fields, fromEpochDay(day))) {
            const before = reached.get(id);
            if (before !== undefined) expect(ORDER[phase]).toBeGreaterThanOrEqual(ORDER[before]);
            reached.set(id, phase);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([2025, 2026])(
    'the notice for %i moves provisional days only, and none turns out too late',
    (year) => {
      const before = createWorkingCalendar(
        HOLIDAY_YEARS.filter((known) => known.year < year),
        (of) => statutoryHolidays(of, lunarDatesOf(of)),
      );
      const after = createWorkingCalendar(
        HOLIDAY_YEARS.filter((known) => known.year <= year),
        (of) => statutoryHolidays(of, lunarDatesOf(of)),
      );
      fc.assert(
        fc.property(filingFields(type, dayBetween(`${year - 1}-06-01`, `${year + 1}-06-30`)), (fields) => {
          const settled = new Map(
            obligations(type, fields, `${year}-01-01`, after).map((each) => [each.id, each]),
          );
          for (const guess of obligations(type, fields, `${year}-01-01`, before)) {
            const known = settled.get(guess.id);
            if (known === undefined || guess.fileBy === null || known.fileBy === null) continue;
            if (!guess.provisional) {
              const { opensOn, dueOn, fileBy } = guess;
              expect(known).toMatchObject({ opensOn, dueOn, fileBy });
            } else {
              expect(guess.fileBy <= known.fileBy).toBe(true);
              // What is still open in the published calendar may move again, so only the day to act by is compared there.
              if (!known.provisional && guess.dueOn !== null)
                expect(guess.dueOn <= (known.dueOn ?? '')).toBe(true);
            }
          }
        }),
      );
    },
  );
});

/** Untouched obligations only: from far off to lost. */
const ORDER: Readonly<Record<Phase, number>> = {
  undated: 0,
  scheduled: 1,
  approaching: 2,
  open: 3,
  urgent: 4,
  missed: 5,
  lapsed: 6,
  correction: 7,
  submitted: 7,
  done: 7,
};

interface Recounted {
  opensOn: CalendarDate | null;
  dueOn: CalendarDate | null;
  fileBy: CalendarDate | null;
}

/** The days of an obligation from its reasons and the calendar, as a person with both at hand would count them. */
function recount(reasons: readonly Reason[]): Recounted {
  const found: Recounted = { opensOn: null, dueOn: null, fileBy: null };
  let from: CalendarDate | null = null;
  let period: CalendarDate | null = null;
  let startedOn: CalendarDate | null = null;
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'cycle':
        period = reason.period.length === 4 ? `${reason.period}-01-01` : `${reason.period}-01`;
        startedOn = period;
        break;
      case 'anchor':
        from = reason.on;
        break;
      case 'opens':
      case 'closes': {
        const { bound } = reason;
        let on: CalendarDate;
        if (isCounted(bound)) {
          // An opening bound may hang on a day of its own, which is then the day it names.
          if (reason.kind === 'opens' && bound.anchor === 'announcedFrom') on = reason.on;
          else on = fromEpochDay(countBound(bound, toEpochDay(from ?? ''), workingCalendar).on);
          if (reason.kind === 'closes' && bound.direction === 'after') startedOn = from;
        } else {
          on = dayInCycle(bound.on, period ?? '');
          if (bound.rolls === 'later' && workingCalendar.kindOf(toEpochDay(on)) !== 'working')
            on = fromEpochDay(firstWorkdayFrom(workingCalendar, toEpochDay(on)));
        }
        if (reason.kind === 'opens') found.opensOn = on;
        else found.dueOn = on;
        break;
      }
      default:
        break;
    }
  }
  if (found.dueOn !== null) {
    const started = startedOn === null ? null : toEpochDay(startedOn);
    const { fileBy } = settleFileBy(toEpochDay(found.dueOn), started, workingCalendar);
    found.fileBy = fromEpochDay(fileBy);
  }
  return found;
}

/** `pnpm bench deadlines`: a large agency's ledger counted from nothing, and one filing of it changed. */
import { availableParallelism } from 'node:os';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { fromEpochDay, toEpochDay } from 'shared/deadlines/epoch-day.ts';
import { createObligationBook } from 'shared/deadlines/obligation-book.ts';
import { allObligations } from 'shared/deadlines/obligations.ts';
import { HOLIDAY_YEARS } from 'shared/deadlines/holidays/all.ts';
import { createWorkingCalendar } from 'shared/deadlines/working-calendar.ts';
import { readFiling, type Filing } from 'shared/entity/filing.ts';
import { computedSeconds, median, seconds } from './measure.ts';

const FILINGS = 100_000;
const ROUNDS = 7;
/** As many as a popup lists. */
const SHOWN = 50;
const TODAY = '2026-11-25';

/** All types in turn; expiries spread over five years, an event for every fourth, all in a fixed order. */
function ledger(): Filing[] {
  const day = toEpochDay('2025-06-01');
  return Array.from({ length: FILINGS }, (_, index) => {
    const type = FILING_TYPES[index % FILING_TYPES.length];
    const spread = (index * 7919) % 1826;
    const fields: Record<string, string> = {
      entityId: `entity-${index % 500}`,
      typeId: type?.id ?? '',
      number: `${index}`,
      expiry: fromEpochDay(day + spread),
      issuedOn: fromEpochDay(day + spread - 1095),
      'attribute.level': '3',
    };
    if (index % 4 === 0) fields['event.factChanged.entity.name'] = fromEpochDay(day + (spread % 500));
    // Scattered like the random ids of real records, and the same in every run.
    const scattered = (Math.imul(index, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
    return readFiling(`${scattered}-0000-4000-8000-000000000000`, fields);
  });
}

/** The least that could be called counting: every expiry read and its days left, sorted. Shows what the machine can do. */
function floor(filings: readonly Filing[]): number {
  const today = toEpochDay(TODAY);
  return filings.map(({ expiry }) => toEpochDay(expiry) - today).sort((a, b) => a - b).length;
}

export function bench(): void {
  const filings = ledger();
  // A calendar of its own each round: nothing is warm that a starting service worker would not have.
  const count = () =>
    allObligations({ filings, matters: [], today: TODAY, calendar: createWorkingCalendar(HOLIDAY_YEARS) });
  const obligations = count().length;
  const whole = median(ROUNDS, () => seconds(count));
  const computed = median(ROUNDS, () => computedSeconds(count));
  const least = median(ROUNDS, () => seconds(() => floor(filings)));

  const book = createObligationBook({ today: TODAY, calendar: createWorkingCalendar(HOLIDAY_YEARS) });
  for (const filing of filings) book.put(filing, []);
  book.first(SHOWN);
  const changed = filings.filter((_, index) => index % 1000 === 0);
  const one =
    median(ROUNDS, () =>
      seconds(() => {
        for (const filing of changed) {
          book.put(filing, []);
          book.first(SHOWN);
        }
      }),
    ) / changed.length;

  console.log(`${availableParallelism()} cores, one used`);
  console.log(
    `${FILINGS} filings of ${FILING_TYPES.length} types, ${obligations} obligations, in order: ${whole.toFixed(3)} s`,
  );
  console.log(
    `floor (days to each expiry, sorted): ${least.toFixed(3)} s; ratio ${(whole / least).toFixed(1)}`,
  );
  console.log(
    `one filing changed and the most pressing asked again: ${(one * 1e6).toFixed(0)} µs; ${Math.round(whole / one)} times less`,
  );
  console.log(`computed by this thread, whatever else the machine does: ${computed.toFixed(3)} s`);
  console.log(`deadlines: seconds=${whole.toFixed(3)} limit=1.000 ${whole <= 1 ? 'kept' : 'MISSED'}`);
}

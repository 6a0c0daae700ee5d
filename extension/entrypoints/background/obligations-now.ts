/** Everything that counts today, from the stored records. Read afresh each time: the worker keeps nothing. */
import { shanghaiDay, type CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { allObligations } from 'shared/deadlines/obligations.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { readLedger } from '../../store/ledger.ts';

export interface Now {
  readonly today: CalendarDate;
  readonly obligations: readonly Obligation[];
  readonly filingNames: ReadonlyMap<string, string>;
}

export async function obligationsNow(): Promise<Now> {
  const { filings, matters } = await readLedger();
  const today = shanghaiDay(Date.now());
  return {
    today,
    obligations: allObligations({ filings, matters, today, calendar: workingCalendar }),
    filingNames: new Map(filings.map(({ id, name }) => [id, name])),
  };
}

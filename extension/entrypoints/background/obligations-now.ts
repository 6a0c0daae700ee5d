/** Everything that counts today, from the stored records. Read afresh each time: the worker keeps nothing. */
import { shanghaiDay, type CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { teamObligations } from 'shared/deadlines/team-obligations.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { readLedger } from '../../store/ledger.ts';

export interface Now {
  readonly today: CalendarDate;
  readonly obligations: readonly Obligation[];
  readonly filingNames: ReadonlyMap<string, string>;
}

export async function obligationsNow(): Promise<Now> {
  const ledger = await readLedger();
  const today = shanghaiDay(Date.now());
  return {
    today,
    obligations: teamObligations({ ...ledger, today, calendar: workingCalendar }).obligations,
    filingNames: new Map(ledger.filings.map(({ id, name }) => [id, name])),
  };
}

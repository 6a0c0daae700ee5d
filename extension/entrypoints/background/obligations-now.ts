/**
 * Everything that counts today, from the stored records. What was counted is kept while the worker lives and asked for
 * again by the badge, the reminders and the list of moved dates; a new day or any write of records makes it void.
 */
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { teamObligations } from 'shared/deadlines/team-obligations.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { readLedger, type Ledger } from '../../store/ledger.ts';
import { filingNamesOf } from '../../ui/filing-names.ts';
import { wordUntil } from '../../ui/word-date.ts';
import { readRevision } from '../../store/revision.ts';

export interface Now {
  readonly today: CalendarDate;
  /** Of the records that were counted, or of some that were written meanwhile; never of later ones. */
  readonly revision: number;
  readonly ledger: Ledger;
  /** Most pressing first. */
  readonly obligations: readonly Obligation[];
  /** What tells each from the company's others of its type; empty where there is none. */
  readonly filingNames: ReadonlyMap<string, string>;
}

let kept: { readonly today: string; readonly revision: number; readonly now: Promise<Now> } | null = null;

export async function obligationsNow(): Promise<Now> {
  const today = shanghaiDay(Date.now());
  const revision = await readRevision();
  if (kept?.today === today && kept.revision === revision) return kept.now;
  const counted = { today, revision, now: count(today, revision) };
  kept = counted;
  // What failed once is tried again by whoever asks next.
  counted.now.catch(() => {
    if (kept === counted) kept = null;
  });
  return counted.now;
}

async function count(today: CalendarDate, revision: number): Promise<Now> {
  const ledger = await readLedger();
  const { obligations } = teamObligations({ ...ledger, today, calendar: workingCalendar });
  return {
    today,
    revision,
    ledger,
    obligations,
    filingNames: filingNamesOf(ledger.filings, wordUntil),
  };
}

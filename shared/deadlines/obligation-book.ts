/**
 * The obligations of many filings, kept: when one filing changes, only its own are counted again. For a session of one
 * day; a new day is a new book.
 */
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import { startCounting } from './counting.ts';
import { inMostPressingOrder } from './most-pressing.ts';
import type { Obligation } from './obligation.ts';
import { obligationsOfFiling } from './obligations.ts';
import { orderObligations, type OrderedObligations } from './ordered-obligations.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface BookOptions {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly findType?: (typeId: string) => FilingType | undefined;
}

export interface ObligationBook {
  /** Adds or replaces a filing; `matters` are its own. */
  put(filing: Filing, matters: readonly Matter[]): void;
  remove(filingId: string): void;
  /** Most pressing first; empty for a filing that is not in the book. */
  of(filingId: string): readonly Obligation[];
  /** The most pressing of all, at most so many. Put in order on the first question, then kept so. */
  first(count: number): readonly Obligation[];
}

export function createObligationBook(options: BookOptions): ObligationBook {
  const { today, calendar, findType = findFilingType } = options;
  const counting = startCounting(today, calendar);
  const byFiling = new Map<string, readonly Obligation[]>();
  /** Null until somebody asks across filings. */
  let ordered: OrderedObligations | null = null;

  const replace = (filingId: string, made: readonly Obligation[]): void => {
    const before = byFiling.get(filingId) ?? [];
    if (made.length === 0) byFiling.delete(filingId);
    else byFiling.set(filingId, made);
    if (ordered === null) return;
    for (const obligation of before) ordered.remove(obligation);
    for (const obligation of made) ordered.add(obligation);
  };

  return {
    put(filing, matters) {
      const type = findType(filing.typeId);
      const made = type === undefined ? [] : obligationsOfFiling({ filing, type, matters, counting });
      replace(filing.id, inMostPressingOrder(made));
    },
    remove(filingId) {
      replace(filingId, []);
    },
    of: (filingId) => byFiling.get(filingId) ?? [],
    first(count) {
      ordered ??= orderObligations([...byFiling.values()].flat());
      return ordered.first(count);
    },
  };
}

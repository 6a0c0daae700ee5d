/**
 * A day as people type or paste it: 2027-3-1, 2027/03/01, 2027.3.1, 2027年3月1日, 20270301, full-width digits too.
 * A day that does not exist (2026-02-30) is told apart from text that is no date, so that the sentence can say which,
 * and so is a month without a day.
 */
import { isCalendarDate, type CalendarDate } from 'shared/deadlines/calendar-date.ts';

export type TypedDate =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly problem: 'noSuchDay' | 'noDay' | 'notADate' };

const SEPARATED = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** A month alone, as some certificates are printed: which day of it is meant, nobody here can say. */
const MONTH = /^\d{4}\s*(?:[-/.]\s*(?:0?[1-9]|1[0-2])|年\s*(?:0?[1-9]|1[0-2])\s*月)$/;

export function readTypedDate(typed: string): TypedDate {
  const text = typed.normalize('NFKC').trim();
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (!match) return { ok: false, problem: MONTH.test(text) ? 'noDay' : 'notADate' };
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { ok: true, date } : { ok: false, problem: 'noSuchDay' };
}

/**
 * A day as people type or paste it: 2027-3-1, 2027/03/01, 2027.3.1, 2027年3月1日, 20270301, full-width digits and the
 * points of a Chinese keyboard too, a day as it is worded here (`word-date.ts`), and one with the hour at which a day begins
 * or ends behind it, as spreadsheets and portals write it. Another hour is no day: in another zone it may be the next one.
 * A day that does not exist (2026-02-30) is told apart from text that is no date, so that the sentence can say which,
 * and so is a month without a day.
 */
import { isCalendarDate, type CalendarDate } from 'shared/deadlines/calendar-date.ts';

export type TypedDate =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly problem: 'noSuchDay' | 'noDay' | 'notADate' };

const SEPARATED = /^(\d{4})\s*[-–/.。年]\s*(\d{1,2})\s*[-–/.。月]\s*(\d{1,2})\s*[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const ENGLISH = /^(?:[a-z]+,? +)?(\d{1,2}) +([a-z]{3,9}),? +(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Its weekday, and the hour behind that. */
const BEHIND =
  /\s*(?:\((?:周|星期|礼拜)[一二三四五六日天]\)|(?:周|星期|礼拜)[一二三四五六日天])$|(?:\s+|T)(?:0?0:00(?::00(?:\.0+)?)?|23:59(?::59)?|24:00(?::00)?)$|\s*24\s*[时点]$/u;
/** A month alone, as some certificates are printed: which day of it is meant, nobody here can say. */
const MONTH = /^\d{4}\s*(?:[-–/.。]\s*(?:0?[1-9]|1[0-2])|年\s*(?:0?[1-9]|1[0-2])\s*月)$/;

export function readTypedDate(typed: string): TypedDate {
  const text = typed.normalize('NFKC').trim().replace(BEHIND, '').replace(BEHIND, '');
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text) ?? inEnglish(text);
  if (!match) return { ok: false, problem: MONTH.test(text) ? 'noDay' : 'notADate' };
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { ok: true, date } : { ok: false, problem: 'noSuchDay' };
}

/** Fri 29 Jan 2027, 29 September 2027. */
function inEnglish(text: string): readonly string[] | null {
  const [whole = '', day = '', name = '', year = ''] = ENGLISH.exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : [whole, year, String(month), day];
}

/** Calendar days as people write them: `2027-01-29（周五）`, `Fri 29 Jan 2027`. The zone is fixed: days have none. */
import { i18n } from '#i18n';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { uiLanguage } from './language.ts';

/** Every day in a text as `wordDate` words it, in one group. */
export const DAY_IN_TEXT =
  /(\d{4}-\d{2}-\d{2}（周[一二三四五六日]）|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]+ \d{4})/;

export function wordDate(on: CalendarDate): string {
  if (uiLanguage() === 'en') return `${formatted('en-GB', WEEKDAY, on)} ${englishDay(on)}`;
  return `${on}（周${WEEKDAYS[instantOf(on).getUTCDay()]}）`;
}

/** From Sunday. By hand: the first date of a page would wait for a calendar's tables, and each further one for a formatter. */
const WEEKDAYS = '日一二三四五六';
const WEEKDAY = { weekday: 'short' } as const;
const YEARLY = { month: 'long', day: 'numeric' } as const;
const ONCE = { ...YEARLY, year: 'numeric' } as const;
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** 29 Jan 2027. */
function englishDay(on: CalendarDate): string {
  return formatted('en-GB', DAY, on);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what it does. */
function formatted(locale: string, options: Intl.DateTimeFormatOptions, on: CalendarDate): string {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(instantOf(on));
}

function instantOf(on: CalendarDate): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** 至 2027-03-01: what tells two filings of one type apart where neither has a name or a number. */
export function wordUntil(on: CalendarDate): string {
  return i18n.t('filing.until', { date: uiLanguage() === 'en' ? englishDay(on) : on });
}

/** A day of the calendar as a rule names it: `03-31` 3月31日, `06` 6日, `2027-06-30` 2027年6月30日. */
export function wordCalendarDay(day: string): string {
  if (day.length === 2) return i18n.t('date.ofMonth', { day: String(Number(day)) });
  const on = day.length === 5 ? `2000-${day}` : day;
  return formatted(uiLanguage() === 'en' ? 'en-GB' : 'zh-CN', day.length === 5 ? YEARLY : ONCE, on);
}

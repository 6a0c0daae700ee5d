/** Calendar days as people write them: `2027-01-29（周五）`, `Fri 29 Jan 2027`. The zone is fixed: days have none. */
import { i18n } from '#i18n';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { uiLanguage } from './language.ts';

/** Every day in a text as `wordDate` words it, in one group. */
export const DAY_IN_TEXT =
  /(\d{4}-\d{2}-\d{2}（周[一二三四五六日]）|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]+ \d{4})/;

export function wordDate(on: CalendarDate): string {
  if (uiLanguage() === 'en') return `${weekdayOf(on, 'en-GB')} ${englishDay(on)}`;
  return `${on}（${weekdayOf(on, 'zh-CN')}）`;
}

function weekdayOf(on: CalendarDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(instantOf(on));
}

/** 29 Jan 2027. */
function englishDay(on: CalendarDate): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(instantOf(on));
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
  const instant = new Date(`${day.length === 5 ? `2000-${day}` : day}T00:00:00Z`);
  return new Intl.DateTimeFormat(uiLanguage() === 'en' ? 'en-GB' : 'zh-CN', {
    month: 'long',
    day: 'numeric',
    ...(day.length === 5 ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}

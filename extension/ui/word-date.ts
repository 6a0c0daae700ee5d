/** Calendar days as people write them: `2027-01-29 周五`, `Fri 29 Jan 2027`. The zone is fixed: days have none. */
import { i18n } from '#i18n';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { uiLanguage } from './language.ts';

export function wordDate(on: CalendarDate): string {
  const instant = new Date(`${on}T00:00:00Z`);
  if (uiLanguage() === 'en') {
    return new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
      .format(instant)
      .replace(',', '');
  }
  const weekday = new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' }).format(instant);
  return `${on} ${weekday}`;
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

/** Calendar days as people write them: `2027-01-29 周五`, `Fri 29 Jan 2027`. The zone is fixed: days have none. */
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

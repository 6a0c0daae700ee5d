/** The word for the last day: 就是今天. Days are Chinese days; to a reader whose own day is another, the word says so. */
import { i18n } from '#i18n';
import { isTodayElsewhere } from './today-elsewhere.ts';

export function wordToday(): string {
  const now = Date.now();
  const minutesBehind = new Date(now).getTimezoneOffset();
  return i18n.t(isTodayElsewhere(now, minutesBehind) ? 'days.todayInChina' : 'days.today');
}

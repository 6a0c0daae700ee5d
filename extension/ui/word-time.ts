/** A moment as the reader's clock shows it, with the year: `2026-11-26 04:38`, `26 Nov 2026, 04:38`. */
import { uiLanguage } from './language.ts';

export function wordTime(epochMs: number): string {
  return timeIn(uiLanguage(), epochMs);
}

/** Beyond it there is no date in the language. */
const LAST_MOMENT_MS = 8.64e15;

/** `timeZone` is the device's where none is named. */
export function timeIn(language: 'zh' | 'en', epochMs: number, timeZone?: string): string {
  // A server may say anything; a list with one moment missing is better than none.
  if (!(Math.abs(epochMs) <= LAST_MOMENT_MS)) return '';
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    year: 'numeric',
    month: language === 'en' ? 'short' : '2-digit',
    day: language === 'en' ? 'numeric' : '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const parts = new Map(format.formatToParts(new Date(epochMs)).map(({ type, value }) => [type, value]));
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map(
    (type) => parts.get(type) ?? '',
  );
  return language === 'en'
    ? `${day} ${month} ${year}, ${hour}:${minute}`
    : `${year}-${month}-${day} ${hour}:${minute}`;
}

/** The movable holidays of past years too, so that tests can replay what the calendar would have guessed then. */
import { epochDayOf, fromEpochDay } from './epoch-day.ts';
import { LUNAR_DATES, type LunarDates } from './lunar-dates.ts';

/** The table from 2027; before it ICU, which is right of those years (their notices confirm it). */
export function lunarDatesOf(year: number): LunarDates | undefined {
  if (year >= 2027) return LUNAR_DATES.get(year);
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  const found = new Map<string, string>();
  for (let day = epochDayOf(year, 1, 1); day < epochDayOf(year + 1, 1, 1); day += 1) {
    const parts = chinese.formatToParts(day * 86_400_000);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    found.set(`${part('month')}/${part('day')}`, fromEpochDay(day).slice(5));
  }
  // From 2008 to 2026 the sun reaches 15° on 4 April in years that leave 0 or 1 by four, on the 5th in the others.
  return {
    springFestival: found.get('1/1') ?? '',
    qingming: year % 4 <= 1 ? '04-04' : '04-05',
    dragonBoat: found.get('5/5') ?? '',
    midAutumn: found.get('8/15') ?? '',
  };
}

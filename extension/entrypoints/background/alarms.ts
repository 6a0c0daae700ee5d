/** The worker sleeps; alarms wake it. They are cleared by an update and late after sleep, so each only says *look now*. */
import { browser } from 'wxt/browser';
import { msToShanghaiMidnight } from 'shared/deadlines/shanghai-day.ts';

export const SYNC_ALARM = 'sync';
/** Fires often enough that the count is right soon after the machine slept through midnight. */
export const DAY_ALARM = 'day';
/** Fires with the first second of a day in Shanghai, once; whoever hears it sets the next. */
export const MIDNIGHT_ALARM = 'midnight';

const SYNC_MINUTES = 1;
const DAY_MINUTES = 10;
const MINUTE_MS = 60_000;
const A_MOMENT_MS = 500;
/** In minutes, the longest that each is ever set ahead. */
const LONGEST = { [SYNC_ALARM]: SYNC_MINUTES, [DAY_ALARM]: DAY_MINUTES, [MIDNIGHT_ALARM]: 24 * 60 } as const;

export async function scheduleAlarms(): Promise<void> {
  await browser.alarms.create(SYNC_ALARM, { periodInMinutes: SYNC_MINUTES });
  await browser.alarms.create(DAY_ALARM, { periodInMinutes: DAY_MINUTES });
  await scheduleMidnight();
}

export async function scheduleMidnight(): Promise<void> {
  const wait = msToShanghaiMidnight(Date.now()) + A_MOMENT_MS;
  await browser.alarms.create(MIDNIGHT_ALARM, { delayInMinutes: wait / MINUTE_MS });
}

/** Without them nothing would wake the worker again. */
export async function keepAlarms(): Promise<void> {
  if (!allWillRing(await browser.alarms.getAll(), Date.now())) await scheduleAlarms();
}

/**
 * Some browsers lose alarms when the extension is switched off and on. And one that was set while the clock was ahead, as
 * after a start with the hardware's clock in another zone, rings hours or years too late: it holds the instant, not the wait.
 */
export function allWillRing(
  alarms: readonly { readonly name: string; readonly scheduledTime: number }[],
  now: number,
): boolean {
  const rings = new Map(alarms.map(({ name, scheduledTime }) => [name, scheduledTime]));
  return Object.entries(LONGEST).every(([name, minutes]) => {
    const at = rings.get(name);
    return at !== undefined && at - now <= (minutes + 1) * MINUTE_MS;
  });
}

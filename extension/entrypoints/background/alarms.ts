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

export async function scheduleAlarms(): Promise<void> {
  await browser.alarms.create(SYNC_ALARM, { periodInMinutes: SYNC_MINUTES });
  await browser.alarms.create(DAY_ALARM, { periodInMinutes: DAY_MINUTES });
  await scheduleMidnight();
}

export async function scheduleMidnight(): Promise<void> {
  const wait = msToShanghaiMidnight(Date.now()) + A_MOMENT_MS;
  await browser.alarms.create(MIDNIGHT_ALARM, { delayInMinutes: wait / MINUTE_MS });
}

/** Some browsers lose alarms when the extension is switched off and on; then nothing would wake the worker again. */
export async function keepAlarms(): Promise<void> {
  const set = new Set((await browser.alarms.getAll()).map(({ name }) => name));
  if (![SYNC_ALARM, DAY_ALARM, MIDNIGHT_ALARM].every((name) => set.has(name))) await scheduleAlarms();
}

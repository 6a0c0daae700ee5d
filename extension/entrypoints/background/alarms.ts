/** The worker sleeps; alarms wake it. They are cleared by an update and late after sleep, so each only says *look now*. */
import { browser } from 'wxt/browser';

export const SYNC_ALARM = 'sync';
/** Fires often enough that the count is right soon after midnight in Shanghai and after the machine slept through it. */
export const DAY_ALARM = 'day';

const SYNC_MINUTES = 1;
const DAY_MINUTES = 10;

export async function scheduleAlarms(): Promise<void> {
  await browser.alarms.create(SYNC_ALARM, { periodInMinutes: SYNC_MINUTES });
  await browser.alarms.create(DAY_ALARM, { periodInMinutes: DAY_MINUTES });
}

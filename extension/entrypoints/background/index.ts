/** Wires the background: every listener is registered at once, because the worker may be started for any of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { onMessage } from '../../messages.ts';
import { DAY_ALARM, scheduleAlarms, SYNC_ALARM } from './alarms.ts';
import { chipCountdown } from './chip-countdown.ts';
import { noteImpact } from './note-impact.ts';
import { recount, recountTab } from './recount.ts';
import { sendReminders } from './send-reminders.ts';
import { synchronise, synchroniseIfDue } from './synchronise.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void scheduleAlarms().then(wake);
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => void scheduleAlarms().then(wake));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void synchroniseIfDue();
    if (name === DAY_ALARM) void wake();
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== undefined) void recountTab(tabId, tab.url);
  });
  onMessage('recordsChanged', async () => {
    await recount();
    await noteImpact();
    await sendReminders();
    await synchronise();
  });
  onMessage('syncNow', () => synchronise());
  onMessage('chipCountdown', ({ sender }) => chipCountdown(sender.url));
});

/** After a start, a sleep or a midnight: nothing shown before can be trusted. */
async function wake(): Promise<void> {
  await recount();
  await noteImpact();
  await sendReminders();
  await synchronise();
}

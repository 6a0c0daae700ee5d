/** Wires the background: every listener is registered at once, because the worker may be started for any of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { onMessage } from '../../messages.ts';
import {
  DAY_ALARM,
  keepAlarms,
  MIDNIGHT_ALARM,
  scheduleAlarms,
  scheduleMidnight,
  SYNC_ALARM,
} from './alarms.ts';
import { chipCountdown } from './chip-countdown.ts';
import { look, lookAfresh } from './look.ts';
import { mustBeOwnPage } from './own-page.ts';
import { freshGlance, recountTab } from './recount.ts';
import { synchronise, synchroniseIfDue } from './synchronise.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void scheduleAlarms().then(wake);
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => void scheduleAlarms().then(wake));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void look().then(synchroniseIfDue);
    if (name === DAY_ALARM) void look();
    if (name === MIDNIGHT_ALARM) void look().then(scheduleMidnight);
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status !== undefined) void recountTab(tabId, tab.url);
  });
  // A person who comes back to the browser, after a night's sleep of the machine, must not find yesterday's number.
  browser.windows.onFocusChanged.addListener(() => void look());
  browser.tabs.onActivated.addListener(() => void look());
  onMessage('recordsChanged', async ({ sender }) => {
    mustBeOwnPage(sender);
    await lookAfresh();
    await synchronise();
  });
  onMessage('syncNow', ({ sender }) => {
    mustBeOwnPage(sender);
    return synchronise();
  });
  onMessage('glance', ({ sender }) => {
    mustBeOwnPage(sender);
    return freshGlance();
  });
  onMessage('chipCountdown', ({ sender }) => chipCountdown(sender.url));
  void keepAlarms().then(look);
});

/** After an installation, an update or a start of the browser. */
async function wake(): Promise<void> {
  await lookAfresh();
  await synchronise();
}

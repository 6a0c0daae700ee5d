/** This device's own reminders at 45, 30 and 7 days: shown once each, on a working day, however long the machine slept. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { dueReminders } from 'shared/reminders/stages.ts';
import { openDatabase } from '../../store/database.ts';
import { wordObligation } from '../../ui/word-obligation.ts';
import { obligationsNow } from './obligations-now.ts';

export async function sendReminders(): Promise<void> {
  // Two wake-ups at once must not both find the same reminder unsent.
  await navigator.locks.request('shouxian-reminders', async () => {
    const { obligations, today, filingNames } = await obligationsNow();
    const database = await openDatabase();
    const sent = new Set(await database.getAllKeys('reminded'));
    for (const reminder of dueReminders({ obligations, today, calendar: workingCalendar, sent })) {
      await database.put('reminded', today, reminder.key);
      await browser.notifications.create(reminder.key, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: i18n.t('notification.title'),
        message: wordObligation(
          reminder.obligation,
          filingNames.get(reminder.obligation.filingId) ?? '',
          today,
        ),
      });
    }
  });
}

/** This device's own reminders at 45, 30 and 7 days: shown once each, on a working day, however long the machine slept. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { coverIdNumbers } from 'shared/entity/cover-id-numbers.ts';
import { dueReminders, sentAhead } from 'shared/reminders/stages.ts';
import { openDatabase } from '../../store/database.ts';
import { wordObligation } from '../../ui/word-obligation.ts';
import { obligationsNow } from './obligations-now.ts';

/** As many as a desktop shows and a person reads; an agency's hundreds of one morning are told as one number. */
const SHOWN = 5;

export async function sendReminders(): Promise<void> {
  // Two wake-ups at once must not both find the same reminder unsent.
  await navigator.locks.request('shouxian-reminders', async () => {
    const { obligations, today, filingNames } = await obligationsNow();
    const database = await openDatabase();
    const transaction = database.transaction('reminded', 'readwrite');
    const { store } = transaction;
    const [keys, days] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const sent = new Map(keys.map((key, index) => [key, days[index] ?? '']));
    const ahead = sentAhead(sent, today);
    for (const key of ahead) sent.delete(key);
    const due = dueReminders({ obligations, today, calendar: workingCalendar, sent: new Set(sent.keys()) });
    await Promise.all([
      ...ahead.map((key) => store.delete(key)),
      ...due.map(({ key }) => store.put(today, key)),
      transaction.done,
    ]);
    // The obligations come most pressing first, and so do their reminders.
    for (const { obligation } of due.slice(0, SHOWN)) {
      const name = coverIdNumbers(filingNames.get(obligation.filingId) ?? '');
      await notify(obligation.id, wordObligation(obligation, name, today));
    }
    if (due.length > SHOWN) await notify('more', i18n.t('notification.more', due.length - SHOWN));
  });
}

/** What is said of the same thing again takes the place of the number of an earlier day, which a desktop keeps for ever. */
async function notify(key: string, message: string): Promise<void> {
  await browser.notifications.create(key, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('notification.title'),
    message,
  });
}

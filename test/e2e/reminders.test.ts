/**
 * The three notifications of this device, in a real browser on the calendar of 2026: the built extension, its own alarm,
 * its own notifications. Only the clock is another: the tests set it in the extension's worker from outside, through
 * DevTools, which no page can do. Days are counted by hand from a calendar of the State Council's notice.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ringAlarm, setWorkerClock, shanghaiInstant } from './clock.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { addFiling, COMPANY, enterCompany } from './person.ts';

let extension: ExtensionBrowser;
beforeEach(async () => {
  extension = await launchExtension();
});
afterEach(() => extension.close());

/** The words of each notification as it was shown, kept in the worker for the tests to read. */
interface WatchedWorker {
  shown?: { readonly title: string; readonly message: string }[];
}

/** 届满30日前: the last day to file is 30 days before the expiry. */
const EXPIRIES = {
  /** File by Monday 2026-10-12. 45 before: Friday. 30 before: a Saturday. 7 before: in the National Day holiday. */
  acrossHoliday: '2026-11-11',
  /** The last day is Sunday 2026-11-29, so file by Friday 11-27. All three fall on working days. */
  plain: '2026-12-29',
  /** File by Monday 2026-11-09. 45 before: Mid-Autumn Day. 30 before: a Saturday that is worked. 7 before: Monday. */
  madeUp: '2026-12-09',
};

/** Made up; where somebody wrote one into a name, it is nothing for a screen that others see. */
const ID_NUMBER = '11010119900307889X';

const shownSoFar = () => extension.inBackground(() => (globalThis as WatchedWorker).shown ?? []);

test.each([
  ['acrossHoliday', '2026-08-25', '2026-10-07', ['2026-08-28', '2026-09-11', '2026-09-30']],
  ['plain', '2026-10-09', '2026-11-20', ['2026-10-13', '2026-10-28', '2026-11-20']],
  ['madeUp', '2026-09-21', '2026-11-02', ['2026-09-24', '2026-10-10', '2026-11-02']],
] as const)('%s: on the 45th, 30th and 7th day and on no other', async (name, from, to, wanted) => {
  await standAt(from);
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', EXPIRIES[name], undefined, `直播 ${ID_NUMBER}`);
  await everythingDone(page);
  await watchNotifications();

  const notified: string[] = [];
  for (const day of daysFrom(from, to)) {
    await standAt(day);
    if (wanted.some((each) => each === day)) {
      // By the alarm alone: nobody has opened a page.
      await ringAlarm(extension, 'day');
      const more = notified.length + 1;
      await expect.poll(shownSoFar, { timeout: 10_000, interval: 20 }).toHaveLength(more);
    }
    await everythingDone(page);
    for (let more = (await shownSoFar()).length - notified.length; more > 0; more -= 1) notified.push(day);
  }
  expect(notified).toEqual(wanted);
  // The number of an earlier day is not left standing beside the newer one.
  expect(await notifications()).toHaveLength(1);

  const shown = await shownSoFar();
  expect(shown.map((each) => each.title)).toEqual(wanted.map(() => '守线提醒'));
  const messages = shown.map((each) => each.message);
  expect(messages.every((message) => message.includes('网络文化经营许可证'))).toBe(true);
  expect(messages.every((message) => message.includes('直播'))).toBe(true);
  expect(messages.join()).not.toContain(COMPANY);
  expect(messages.join()).not.toContain(ID_NUMBER);
  expect(messages.map((message) => /还有 (\d+) 天/.exec(message)?.[1])).toEqual(
    wanted.map((day) => String(daysFrom(day, FILE_BY[name]).length - 1)),
  );
});

const FILE_BY = { acrossHoliday: '2026-10-12', plain: '2026-11-27', madeUp: '2026-11-09' };

/** Noon in Shanghai on that day, for the worker alone. */
function standAt(day: string): Promise<void> {
  return setWorkerClock(extension, shanghaiInstant(`${day} 12:00:00`));
}

const notifications = () =>
  extension.inBackground(async () => Object.keys(await chrome.notifications.getAll()));

/** The background answers this message when it has recounted and sent what was due. */
function everythingDone(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    chrome.runtime.sendMessage({ id: Date.now(), type: 'recordsChanged', timestamp: Date.now() }),
  );
}

function watchNotifications(): Promise<void> {
  return extension.inBackground(() => {
    const shown: NonNullable<WatchedWorker['shown']> = [];
    (globalThis as WatchedWorker).shown = shown;
    const create = chrome.notifications.create.bind(chrome.notifications);
    chrome.notifications.create = (id, options, answer) => {
      shown.push({ title: options.title, message: options.message });
      create(id, options, answer);
    };
  });
}

function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** The toolbar says the right number whatever happened to the clock, the worker or the extension; two windows agree. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';
import { startPortals, type Portals } from '../portals/serve.ts';
import { ringAlarm, setPageClock, setWorkerClock, shanghaiInstant } from './clock.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { addFiling, click, clickIn, enterCompany, joinByLink, seeText, syncNow } from './person.ts';
import { makeServerProcess } from './server-process.ts';

let portals: Portals;
let extension: ExtensionBrowser;
beforeEach(async () => {
  portals = await startPortals();
  extension = await launchExtension({ args: portals.chromiumArgs });
});
afterEach(async () => {
  await extension?.close();
  await portals?.close();
});

const DAY_MS = 86_400_000;

const textOf = (tabId?: number): Promise<string> =>
  extension.inBackground((id) => chrome.action.getBadgeText(id === null ? {} : { tabId: id }), tabId ?? null);
const titleOf = (): Promise<string> => extension.inBackground(() => chrome.action.getTitle({}));
const polled = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 10_000, interval: 20 });

/** File by Monday 2026-10-12, counted by hand: the certificate ends 2026-11-11, 届满30日前. */
const EXPIRY = '2026-11-11';

/** A company with that filing, entered while the clock stands at this instant; the page stays open. */
async function enterAt(now: number): Promise<Page> {
  await setWorkerClock(extension, now);
  const page = await extension.openPage('options.html#entities');
  await setPageClock(page, now);
  await page.reload();
  await enterCompany(page);
  await addFiling(page, 'online-culture', EXPIRY);
  return page;
}

/** Every number of days that the page ever shows from its first moment on. */
async function watchCounts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluateOnNewDocument(() => {
    const seen = new Set<string>();
    (globalThis as { seen?: Set<string> }).seen = seen;
    new MutationObserver(() => {
      for (const each of document.querySelectorAll('.obligation .count')) seen.add(each.textContent ?? '');
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...((globalThis as { seen?: Set<string> }).seen ?? [])]);
}

test('at midnight in Shanghai the next day is counted, by an alarm set for that moment', async () => {
  const before = shanghaiInstant('2026-09-25 23:59:50');
  const after = shanghaiInstant('2026-09-26 00:00:01');
  const midnight = () => extension.inBackground(() => chrome.alarms.get('midnight'));
  await polled(midnight).toBeDefined();
  // The alarm runs on the browser's own clock: the coming midnight, and not a minute later.
  const rings = (await midnight())?.scheduledTime ?? 0;
  expect(shanghaiDay(rings)).not.toBe(shanghaiDay(Date.now()));
  expect(shanghaiDay(rings - 60_000)).toBe(shanghaiDay(Date.now()));

  await enterAt(before);
  await polled(() => textOf()).toBe('17');
  await setWorkerClock(extension, after);
  await ringAlarm(extension, 'midnight');
  await polled(() => textOf()).toBe('16');
  expect(await titleOf()).toContain('还有 16 天');
});

test('after days of sleep the first window that comes to the front is enough', async () => {
  const asleep = shanghaiInstant('2026-10-01 18:00:00');
  await enterAt(asleep);
  await polled(() => textOf()).toBe('11');
  await setWorkerClock(extension, asleep + 4 * DAY_MS);
  expect(await textOf()).toBe('11');
  // No alarm has rung yet: the person opens a tab.
  const tab = await extension.browser.newPage();
  await tab.bringToFront();
  await polled(() => textOf()).toBe('7天');

  // The alarm that was due during the sleep comes late, and finds the day of now.
  await setWorkerClock(extension, asleep + 14 * DAY_MS);
  await ringAlarm(extension, 'day');
  await polled(() => textOf()).toBe('-3');
  expect(await titleOf()).toContain('最后期限是 2026-10-12');
});

test('a popup never shows the number of another day, open across midnight or opened after a sleep', async () => {
  const before = shanghaiInstant('2026-09-25 23:59:50');
  await enterAt(before);
  await polled(() => textOf()).toBe('17');
  const popup = await extension.browser.newPage();
  const counts = await watchCounts(popup);
  await setPageClock(popup, before);
  await popup.goto((await extensionAddress()) + 'popup.html');
  await seeText(popup, '还有 17 天');

  const after = before + 20_000;
  await setWorkerClock(extension, after);
  await popup.evaluate((now) => {
    Date.now = () => now;
    document.dispatchEvent(new Event('visibilitychange'));
  }, after);
  await seeText(popup, '还有 16 天');

  const later = after + 3 * DAY_MS;
  await setWorkerClock(extension, later);
  await setPageClock(popup, later);
  await popup.reload();
  await seeText(popup, '还有 13 天');
  expect(await counts()).toEqual(['13天']);
});

test('an update of the extension restores badge, tooltip and alarms, and opens nothing', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', shanghaiDay(Date.now() + 66 * DAY_MS));
  await polled(() => textOf()).not.toBe('');
  const [text, title] = [await textOf(), await titleOf()];
  await page.close();
  const folder = await newerVersion();
  await extension.browser.installExtension(folder);
  await polled(() => extension.inBackground(() => chrome.runtime.getManifest().version)).toBe(NEWER);
  await polled(() => textOf()).toBe(text);
  expect(await titleOf()).toBe(title);
  for (const name of ['sync', 'day', 'midnight']) {
    const alarm = await extension.inBackground((wanted) => chrome.alarms.get(wanted), name);
    expect(alarm, name).toBeDefined();
  }
  const pages = (await extension.browser.pages()).map((each) => each.url());
  expect(pages.filter((url) => url.includes('options.html'))).toEqual([]);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const NEWER = '99.0.0';

/** The built extension under a higher version, in a folder of its own. */
async function newerVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-newer-'));
  await cp(EXTENSION_FOLDER, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, version: NEWER }));
  return folder;
}

test('a lapsed licence greys the icon, and a portal’s tab says its own', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await extension.inBackground(() => {
    const icons: string[] = [];
    (globalThis as { icons?: string[] }).icons = icons;
    const setIcon = chrome.action.setIcon.bind(chrome.action);
    chrome.action.setIcon = (details) => {
      icons.push(`${'tabId' in details ? 'tab ' : ''}${details.path['16']}`);
      return setIcon(details);
    };
  });
  const lastIcon = () =>
    extension.inBackground(() =>
      (globalThis as { icons?: string[] }).icons?.filter((icon) => !icon.startsWith('tab')).at(-1),
    );
  await addFiling(page, 'online-culture', shanghaiDay(Date.now() - 3 * DAY_MS));
  await polled(lastIcon).toBe('/icon-grey/16.png');
  expect(await textOf()).toMatch(/^-/);
  // Something more pressing takes the badge; the icon still says that a licence has lapsed.
  await addFiling(page, 'online-culture', shanghaiDay(Date.now() + 34 * DAY_MS));
  await polled(() => textOf()).toMatch(/天$/);
  expect(await lastIcon()).toBe('/icon-grey/16.png');

  await addFiling(page, 'algorithm-filing', shanghaiDay(Date.now() + 200 * DAY_MS));
  const portal = await extension.browser.newPage();
  await portal.goto('https://beian.cac.gov.cn/', { waitUntil: 'load' });
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tabId = tabs.find(({ url }) => url?.includes('beian.cac.gov.cn'))?.id ?? 0;
  await polled(() => textOf(tabId)).toBe('99+');
  // A navigation takes away what was set for the tab; it is set again.
  await portal.reload({ waitUntil: 'load' });
  await polled(() => textOf(tabId)).toBe('99+');
  expect(await textOf()).toMatch(/天$/);

  // Nothing of this portal counts any more: its tab must not go on saying what counted before.
  await page.bringToFront();
  await clickIn(page, '互联网信息服务算法备案', '删除');
  await page.waitForSelector('.notice.warning button');
  await page.evaluate(() => document.querySelector<HTMLElement>('.notice.warning button')?.click());
  await polled(() => textOf(tabId)).toMatch(/天$/);
});

test('two windows and the toolbar are in step with what is typed in either', async () => {
  const one = await extension.openPage('options.html#entities');
  await enterCompany(one);
  const popup = await extension.openPage('popup.html');
  await seeText(popup, '还没有备案或证照');
  const target = await extension.browser.newPage({ type: 'window' });
  await target.goto((await extensionAddress()) + 'options.html#filings');
  await seeText(target, '添加一份');
  await addFiling(one, 'online-culture', shanghaiDay(Date.now() + 66 * DAY_MS));
  await target.waitForSelector('.filing-card');
  await seeText(popup, '网络文化经营许可证');
  await polled(() => textOf()).not.toBe('');

  await click(target, 'button', '删除');
  await target.waitForSelector('.notice.warning button');
  await target.evaluate(() => document.querySelector<HTMLElement>('.notice.warning button')?.click());
  await one.waitForFunction(() => document.querySelector('.filing-card') === null, { polling: 50 });
  await seeText(popup, '还没有备案或证照');
  await polled(() => textOf()).toBe('');
});

test('a server that is silent for more than a day is said over the count, and taken back when it answers', async () => {
  const server = await makeServerProcess();
  try {
    const page = await extension.openPage('options.html#entities');
    await enterCompany(page);
    await addFiling(page, 'online-culture', shanghaiDay(Date.now() + 66 * DAY_MS));
    await joinByLink(page, await server.start(), '林听潮');
    await seeText(page, '同步服务器：');
    await polled(() => textOf()).toMatch(/^\d+$/);
    await server.stop();
    const now = Date.now();
    await setWorkerClock(extension, now + 25 * 3_600_000);
    await syncNow(page);
    // A day and an hour: the count goes on, on the next day.
    expect(await textOf()).toMatch(/^\d+$/);
    await setWorkerClock(extension, now + 27 * 3_600_000);
    await syncNow(page);
    await polled(() => textOf()).toBe('停');
    expect(await titleOf()).toMatch(/没有回应[^]*网络文化经营许可证/);
    await server.start();
    await syncNow(page);
    await polled(() => textOf()).toMatch(/^\d+$/);
  } finally {
    await server.remove();
  }
});

async function extensionAddress(): Promise<string> {
  const page = await extension.openPage('popup.html');
  const address = new URL('./', page.url()).href;
  await page.close();
  return address;
}

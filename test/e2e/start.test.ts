/**
 * The first five minutes, from an empty install to a count and a filled form: by keyboard alone, and with a mouse whose
 * clicks are counted. Only the popup is opened by the test itself: its key belongs to the browser's window, which
 * DevTools does not reach; a person presses the shortcut or the icon.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { badgeOf } from 'shared/deadlines/badge.ts';
import { allObligations } from 'shared/deadlines/obligations.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';
import { COMPANY, LICENCE, seeText } from './person.ts';

let server: ServerProcess;
let extension: ExtensionBrowser;
beforeEach(async () => {
  server = await makeServerProcess();
  extension = await launchExtension();
});
afterEach(async () => {
  await extension?.close();
  await server?.remove();
});

const EXPIRY = shanghaiDay(Date.now() + 66 * 86_400_000);
/** What the engine says of such a licence today; its own dates are held by golden files. */
const WANTED = badgeOf(
  allObligations({
    filings: [readFiling('x', { entityId: 'e', typeId: 'online-culture', expiry: EXPIRY })],
    matters: [],
    today: shanghaiDay(Date.now()),
    calendar: workingCalendar,
  }),
).text;
const badge = () => extension.inBackground(() => chrome.action.getBadgeText({}));

/** The page that the installation opens. */
async function startPage(): Promise<Page> {
  const target = await extension.browser.waitForTarget((each) => each.url().includes('/options.html'));
  const page = await target.asPage();
  await page.bringToFront();
  await seeText(page, '完成前两步，工具栏就开始倒数');
  return page;
}

async function pageAt(path: string): Promise<Page> {
  const target = await extension.browser.waitForTarget((each) =>
    each
      .url()
      .replace(/[?#].*/, '')
      .endsWith(path),
  );
  return target.asPage();
}

async function openPopupOver(page: Page): Promise<Page> {
  await page.bringToFront();
  const extensions = await extension.browser.extensions();
  await extensions.get(EXTENSION_ID)?.triggerAction(page);
  return pageAt('/popup.html');
}

const practiceValues = (page: Page) =>
  page.$$eval('.portal-form input, .portal-form textarea', (fields) =>
    fields.map((field) => (field as HTMLInputElement).value).filter((value) => value !== ''),
  );

/** A person without a mouse: every key is counted. */
class Keyboard {
  keys = 0;

  async press(page: Page, key: 'Tab' | 'Enter' | 'ArrowDown'): Promise<void> {
    this.keys += 1;
    await page.keyboard.down(key);
    // The popup closes under the key that opens the panel.
    await page.keyboard.up(key).catch(() => undefined);
  }

  /** Tabs on until what has the focus is called this. */
  async goTo(page: Page, name: string): Promise<void> {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if ((await this.at(page)).startsWith(name)) return;
      await this.press(page, 'Tab');
    }
    throw new Error(`The keyboard never reached “${name}”; it is at “${await this.at(page)}”.`);
  }

  /** The name of what has the focus, as a screen reader would say it. */
  at(page: Page): Promise<string> {
    return page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      const label = focused?.labels?.[0]?.innerText ?? focused?.innerText ?? '';
      return (focused?.getAttribute('aria-label') ?? label).trim();
    });
  }
}

test('by keyboard alone: from nothing to a badge, a team, and a filled practice form', async () => {
  const link = await server.start();
  const page = await startPage();
  const person = new Keyboard();

  await person.goTo(page, '收到了邀请链接');
  await person.press(page, 'Enter');
  await person.goTo(page, '邀请链接');
  await page.keyboard.sendCharacter(link);
  await person.goTo(page, '您的姓名');
  await page.keyboard.sendCharacter('林听潮');
  await person.press(page, 'Enter');
  await seeText(page, '已加入「');

  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA', { polling: 50 });
  await person.goTo(page, '粘贴营业执照文字');
  await page.keyboard.sendCharacter(LICENCE);
  await seeText(page, '91350100M000100Y43');
  await person.goTo(page, '保存这 10 项');
  await person.press(page, 'Enter');

  // The next step takes the keyboard with it.
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '筛选类型', {
    polling: 50,
  });
  await page.keyboard.sendCharacter('网络文化');
  await person.goTo(page, '证照所印的到期日');
  await page.keyboard.sendCharacter(EXPIRY);
  await person.press(page, 'Enter');
  await seeText(page, '工具栏图标上的就是这个数');
  await expect.poll(badge, { timeout: 10_000, interval: 50 }).toBe(WANTED);
  await seeText(page, WANTED);
  const keysToBadge = person.keys;

  await person.goTo(page, '试填练习表单');
  await person.press(page, 'Enter');
  const practice = await pageAt('/practice');
  await practice.waitForSelector('.portal-form');
  const popup = await openPopupOver(practice);
  await seeText(popup, '网络文化经营许可证');
  await person.goTo(popup, '填写本页');
  await person.press(popup, 'Enter');
  const panel = await pageAt('/sidepanel.html');
  await seeText(panel, COMPANY);
  await panel.waitForFunction(() => document.querySelector('.sticky-actions button.primary:enabled'), {
    polling: 50,
  });
  await person.goTo(panel, '填入');
  await person.press(panel, 'Enter');
  await seeText(panel, '没有提交', 60_000);
  const values = await practiceValues(practice);
  expect(values).toContain(COMPANY);
  expect(values).toContain('91350100M000100Y43');
  expect(values.length).toBeGreaterThan(5);
  console.log(`by keyboard: ${keysToBadge} keys to the badge, ${person.keys} to the filled form`);
});

test('with a mouse: few clicks to the badge, few more to a filled form', async () => {
  await server.start();
  const page = await startPage();
  let clicks = 0;
  /** A real click in the middle of what carries this text or label. */
  const click = async (at: Page, selector: string): Promise<void> => {
    const found = await at.waitForSelector(selector, { visible: true });
    clicks += 1;
    await found?.click();
  };
  await click(page, 'textarea');
  await page.keyboard.sendCharacter(LICENCE);
  await click(page, '.step button.primary');
  // The keyboard stands in the filter already: letters, then the day.
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search', {
    polling: 50,
  });
  await page.keyboard.sendCharacter('网络文化');
  await click(page, '[aria-label="证照所印的到期日"]');
  await page.keyboard.sendCharacter(EXPIRY);
  await click(page, '.filing-form button.primary');
  await expect.poll(badge, { timeout: 10_000, interval: 50 }).toBe(WANTED);
  const clicksToBadge = clicks;

  // The page that `pnpm start` opens beside the extension leads to the practice form.
  const welcome = await extension.browser.newPage();
  await welcome.goto(`${server.url}/welcome`);
  await click(welcome, 'a[href="/practice"]');
  const practice = await pageAt('/practice');
  await practice.waitForSelector('.portal-form');
  clicks += 1;
  const popup = await openPopupOver(practice);
  await click(popup, '.actions button.primary');
  const panel = await pageAt('/sidepanel.html');
  await click(panel, '.sticky-actions button.primary:enabled');
  await seeText(panel, '没有提交', 60_000);
  expect(await practiceValues(practice)).toContain(COMPANY);
  console.log(`with a mouse: ${clicksToBadge} clicks to the badge, ${clicks} to the filled form`);
  // The READMEs say these numbers.
  expect(clicksToBadge).toBeLessThanOrEqual(4);
  expect(clicks).toBeLessThanOrEqual(8);
});

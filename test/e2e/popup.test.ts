/** The glance in the popup: groups, whose it is, one company or all, the search by keyboard, where a click leads, and how syncing goes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { setWorkerClock } from './clock.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { leaveNewerDatabase } from './leave-newer-database.ts';
import { makeServerProcess } from './server-process.ts';
import {
  addFiling,
  click,
  COMPANY,
  enterCompany,
  goTo,
  joinByLink,
  seeCompany,
  seeText,
  type,
  syncNow,
} from './person.ts';

let extension: ExtensionBrowser;
beforeEach(async () => {
  extension = await launchExtension();
});
afterEach(() => extension.close());

const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);
const badge = () => extension.inBackground(() => chrome.action.getBadgeText({}));
const groupsOf = (popup: Page) =>
  popup.$$eval('.phase-title', (found) => found.map((each) => (each as HTMLElement).innerText.trim()));

/** A second company, by its name. */
async function enterSecond(page: Page, name: string): Promise<void> {
  await goTo(page, 'entities');
  await click(page, 'button', '再添一家');
  await type(page, '或只填企业名称', name);
  await click(page, 'button', '建立');
  await seeCompany(page, name);
}

test('groups by phase, names the owner, and shows one company or all', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', inDays(34));
  await click(page, 'button', '编辑');
  await type(page, '负责人', '陈示例');
  await type(page, '名称', '听潮直播');
  await click(page, 'button', '保存');
  await seeText(page, '网络文化经营许可证（听潮直播）');
  await addFiling(page, 'online-av', inDays(400));
  const second = '内蒙古自治区呼伦贝尔市虚构文化传播与网络信息技术服务股份有限公司';
  await enterSecond(page, second);
  await addFiling(page, 'online-culture', inDays(-3), second);

  const popup = await extension.openPage('popup.html');
  await seeText(popup, '负责人：陈示例');
  expect(await groupsOf(popup)).toEqual(['紧急', '已失效', '正常']);
  expect(await popup.$$('.obligation')).toHaveLength(3);
  const all = await popup.evaluate(() => document.body.innerText);
  expect(all).toContain(second);
  expect(all).toMatch(/还有 \d+ 天（\d+ 个工作日）/);

  await popup.select('.company-switch', await optionOf(popup, second));
  await popup.waitForFunction(() => document.querySelectorAll('.obligation').length === 1, { polling: 50 });
  expect(await groupsOf(popup)).toEqual(['已失效']);
  await popup.select('.company-switch', await optionOf(popup, COMPANY));
  await popup.waitForFunction(() => document.querySelectorAll('.obligation').length === 2, { polling: 50 });
  expect(await groupsOf(popup)).toEqual(['紧急', '正常']);
});

/** The other companies are in the list once the popup has been seen. */
async function optionOf(popup: Page, text: string): Promise<string> {
  const found = await popup.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLOptionElement>('.company-switch option')].find(
        (option) => option.text === wanted,
      )?.value,
    { polling: 50 },
    text,
  );
  return (await found.jsonValue()) ?? '';
}

test('enlarged, one bar moves all of it, and what one can do stays in sight', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  for (const days of [12, 34, 400]) await addFiling(page, 'online-culture', inDays(days));
  const popup = await extension.openPage('popup.html');
  await popup.waitForFunction(() => document.querySelectorAll('.obligation').length === 3, { polling: 50 });
  const scrolls = () =>
    popup.evaluate(() => {
      const seen = document.querySelector('.actions')?.getBoundingClientRect();
      return {
        scrolled: [...document.querySelectorAll('*')]
          .filter((each) => {
            const { overflowY } = getComputedStyle(each);
            const moves = overflowY === 'auto' || each === document.documentElement;
            return moves && each.scrollHeight > each.clientHeight;
          })
          .map(({ localName }) => localName),
        isWide: document.documentElement.scrollWidth > innerWidth,
        actsInSight: (seen?.bottom ?? Infinity) <= innerHeight,
      };
    });
  // What a browser that enlarges everything two or three times leaves of its 800 by 600.
  for (const [width, height] of [
    [400, 300],
    [266, 200],
  ] as const) {
    await popup.setViewport({ width, height });
    expect(await scrolls()).toEqual({ scrolled: ['html'], isWide: false, actsInSight: true });
  }
});

test('the search finds by name, number, type, company or owner, and opens the card by keyboard', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', inDays(34));
  await click(page, 'button', '编辑');
  await type(page, '编号', '京网文〔2024〕0001-001号');
  await click(page, 'button', '保存');
  await seeText(page, '京网文〔2024〕0001-001号');
  await addFiling(page, 'online-av', inDays(400));
  await page.close();

  const popup = await extension.openPage('popup.html');
  await popup.bringToFront();
  await seeText(popup, '紧急');
  await popup.focus('input[type=search]');
  const found = () => popup.$$eval('button.found .name', (all) => all.map((each) => each.textContent ?? ''));
  for (const [typed, wanted] of [
    ['视听', ['信息网络传播视听节目许可证']],
    ['0001-001', ['网络文化经营许可证']],
    ['青禾', ['网络文化经营许可证', '信息网络传播视听节目许可证']],
    ['没有这样的', []],
  ] as const) {
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[type=search]')?.select());
    await popup.keyboard.sendCharacter(typed);
    await expect.poll(found, { timeout: 10_000, interval: 20 }).toEqual(wanted);
  }
  await seeText(popup, '没有含「没有这样的」的备案或证照');
  // Escape takes back what was typed; the list is there again.
  await popup.keyboard.press('Escape');
  await seeText(popup, '紧急');

  await popup.keyboard.sendCharacter('青禾');
  await popup.waitForFunction(() => document.querySelectorAll('button.found').length === 2, { polling: 50 });
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  const target = await extension.browser.waitForTarget((each) =>
    each.url().includes('options.html#filings/'),
  );
  const workbench = await target.asPage();
  await workbench.waitForFunction(
    () => document.activeElement?.querySelector('[aria-label="信息网络传播视听节目许可证"]'),
    { polling: 50 },
  );
});

test('a matter from its start to the grant moves the phase in popup and toolbar', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', inDays(50));
  const popup = await extension.openPage('popup.html');
  const sees = (groups: readonly string[]) =>
    expect.poll(() => groupsOf(popup), { timeout: 10_000, interval: 20 }).toEqual(groups);
  const shows = (text: string | RegExp) =>
    expect.poll(badge, { timeout: 10_000, interval: 20 }).toMatch(text);
  await sees(['窗口期']);
  await shows(/^\d+$/);

  await click(page, 'button', '记为已备齐');
  await click(page, 'button', '保存');
  await seeText(page, '撤销「已备齐」');
  await sees(['窗口期']);
  await click(page, 'button', '记为已递交');
  await click(page, 'button', '保存');
  await sees(['已递交']);
  await shows(/^$/);
  await click(page, 'button', '记为退回补正');
  await type(page, '通知所定的补正期限', inDays(20));
  await click(page, 'button', '保存');
  await sees(['补正']);
  await shows(/^\d+$/);
  await click(page, 'button', '记为已递交');
  await click(page, 'button', '保存');
  await sees(['已递交']);
  await click(page, 'button', '记为已办结');
  await type(page, '新证照所印的到期日', inDays(1146));
  await click(page, 'button', '保存');
  await sees(['正常']);
  await shows('99+');
});

test('says how syncing goes: synced, what waits, since when the server is silent, and that the clock is wrong', async () => {
  const server = await makeServerProcess();
  try {
    const page = await extension.openPage('options.html#entities');
    await enterCompany(page);
    await addFiling(page, 'online-culture', inDays(66));
    const popup = await extension.openPage('popup.html');
    await seeText(popup, '单机使用，未加入团队');
    await joinByLink(page, await server.start(), '林听潮');
    await seeText(popup, '已同步');
    await server.stop();
    await goTo(page, 'filings');
    await click(page, 'button', '编辑');
    await type(page, '备注', '服务器停着时写的');
    await click(page, 'button', '保存');
    const shown = await seeText(popup, '起连不上服务器');
    expect(shown).toMatch(/1 处改动已存本机/);
    await server.start();
    await syncNow(page);
    await seeText(popup, '已同步');

    const now = Date.now();
    await setWorkerClock(extension, now + 8 * 3_600_000);
    await syncNow(page);
    await seeText(popup, '这台电脑的时间比团队服务器快 8 小时');
    expect(await popup.$$eval('.sync-line.warning-text', (lines) => lines.length)).toBe(1);
    await setWorkerClock(extension, now - 400 * 86_400_000);
    await syncNow(page);
    await seeText(popup, '这台电脑的时间比团队服务器慢 400 天');
    await setWorkerClock(extension, now);
    await syncNow(page);
    await seeText(popup, '已同步');
  } finally {
    await server.remove();
  }
});

test('data that cannot be read is one sentence; the way to the workbench stays, and nothing is offered to be filled', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await page.goto(page.url().replace(/options\.html.*/, 'manifest.json'));
  await leaveNewerDatabase(page);
  const popup = await extension.openPage('popup.html');
  await seeText(popup, '读不出本机数据');
  const offered = await popup.$$eval('.actions button', (all) => all.map(({ innerText }) => innerText));
  expect(offered).toEqual(['工作台']);
});

/** Enter a company, add a filing, and the toolbar counts: text, colour, sentence; and what bad dates are told. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { badgeOf } from 'shared/deadlines/badge.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { allObligations } from 'shared/deadlines/obligations.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { dueReminders } from 'shared/reminders/stages.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { leaveNewerDatabase } from './leave-newer-database.ts';
import { addFiling, choose, click, COMPANY, draftsOf, enterCompany, seeText, type } from './person.ts';

let extension: ExtensionBrowser;
beforeEach(async () => {
  extension = await launchExtension();
});
afterEach(() => extension.close());

const today = shanghaiDay(Date.now());
const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);

/** What the engine says of one filing today; its own dates are held by golden files. */
function expected(typeId: string, expiry: string) {
  const filing = readFiling('x', { entityId: 'e', typeId, expiry });
  return allObligations({ filings: [filing], matters: [], today, calendar: workingCalendar });
}

const badge = () =>
  extension.inBackground(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    colour: await chrome.action.getBadgeBackgroundColor({}),
    notified: Object.keys(await chrome.notifications.getAll()),
  }));

test('from an empty install to a counting badge', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  const expiry = inDays(66);
  await addFiling(page, 'online-culture', expiry);
  const [obligation] = expected('online-culture', expiry);
  const wanted = badgeOf(expected('online-culture', expiry));

  await expect.poll(async () => (await badge()).text, { timeout: 10_000 }).toBe(wanted.text);
  const { title, colour } = await badge();
  expect(title).toContain('网络文化经营许可证');
  expect(title).toContain(obligation?.fileBy);
  expect(title).toContain(`还有 ${obligation?.daysLeft} 天`);
  expect(title).not.toContain(COMPANY);
  expect(colour).toHaveLength(4);
  await seeText(page, '30日前');
});

test('the workbench stays where the person is, whatever they enter', async () => {
  const start = await extension.openPage('options.html');
  await seeText(start, '完成前两步，工具栏就开始倒数');
  expect(await start.evaluate(() => location.hash)).toBe('#start');
  await start.close();
  const page = await extension.openPage('options.html#entities');
  const hash = () => page.evaluate(() => location.hash);
  await type(page, '或只填企业名称', COMPANY);
  expect(await hash()).toBe('#entities');
  await click(page, 'button', '建立');
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, COMPANY);
  await seeText(page, '统一社会信用代码');
  expect(await hash()).toMatch(/^#entities\/[^/]+$/u);
  await page.reload();
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, COMPANY);

  // Until something counts the bare address means the start, then the filings; an unknown section does not mean nothing.
  const bare = await extension.openPage('options.html');
  await seeText(bare, '选择类型，填上证照所印的日期即可');
  expect(await bare.evaluate(() => location.hash)).toBe('#start');
  await bare.close();
  await addFiling(page, 'online-culture', inDays(66));
  for (const path of ['options.html', 'options.html#elsewhere']) {
    const later = await extension.openPage(path);
    await seeText(later, '添加备案或证照');
    expect(await later.evaluate(() => location.hash)).toBe('#filings');
    await later.close();
  }
});

test('the popup says each day once, and the rule that makes it', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  const expiry = inDays(66);
  await addFiling(page, 'online-culture', expiry);
  const [obligation] = expected('online-culture', expiry);
  const popup = await extension.openPage('popup.html');
  await seeText(popup, '有效期届满30日前（互联网文化管理暂行规定 第九条）');
  // A window that closes with the certificate is told by its opening.
  await addFiling(page, 'online-av', inDays(90));
  await seeText(popup, '有效期届满前30日内（互联网视听节目服务管理规定 第十条）');
  const rows = await popup.$$eval('.obligation', (all) => all.map((one) => (one as HTMLElement).innerText));
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row.match(/\d{4}-\d{2}-\d{2}/g)).toHaveLength(1);
  const { title } = await badge();
  expect(title.split(obligation?.fileBy ?? '').length - 1).toBe(1);
  expect(title).toContain('有效期届满30日前');
});

test('a reminder is shown on a working day, once', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  const expiry = inDays(34);
  await addFiling(page, 'online-culture', expiry);
  const due = dueReminders({
    obligations: expected('online-culture', expiry),
    today,
    calendar: workingCalendar,
    sent: new Set(),
  });
  await expect.poll(async () => (await badge()).text, { timeout: 10_000 }).not.toBe('');
  await expect.poll(async () => (await badge()).notified.length, { timeout: 10_000 }).toBe(due.length);
});

test('a day that does not exist is told apart, and nothing typed is lost', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '编号', '京网文〔2024〕0001-001号');
  await type(page, '证照所印的到期日', '2026-02-30');
  await seeText(page, '日历上没有这一天');
  await click(page, 'button', '保存');
  await seeText(page, '「有效期届满」在日历上不存在');

  const again = await extension.openPage('options.html#filings');
  await page.close();
  await click(again, 'button', '添加备案或证照');
  await again.waitForFunction(
    () => [...document.querySelectorAll('input')].some((input) => input.value === '2026-02-30'),
    { polling: 50 },
  );
  expect(await again.$$('.filing-card')).toHaveLength(0);
});

test('what was saved and what was only typed outlive a browser that is killed', async () => {
  const profileFolder = await mkdtemp(join(tmpdir(), 'shouxian-killed-'));
  const killed = await launchExtension({ profileFolder });
  const page = await killed.openPage('options.html#entities');
  await enterCompany(page);
  await type(page, '企业简称', '听潮');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  await type(page, '传真', '010-0000');
  // A keystroke is on its way to the disk for some milliseconds; from then on nothing may lose it.
  await expect.poll(() => draftsOf(page)).toContain('010-0000');
  const browser = killed.browser.process();
  const ended = new Promise((resolve) => browser?.once('exit', resolve));
  browser?.kill('SIGKILL');
  await ended;

  const again = await launchExtension({ profileFolder });
  const later = await again.openPage('options.html#entities');
  await seeText(later, COMPANY);
  await later.waitForSelector('.fact input');
  const values = await later.$$eval('.fact input', (inputs) => inputs.map(({ value }) => value));
  expect(values).toContain('听潮');
  expect(values).toContain('010-0000');
  await again.close();
  await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
});

test('a credit code with a wrong check character warns and is kept', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await type(page, '统一社会信用代码', '91350100M000100Y44');
  await seeText(page, '校验位不符');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  await page.reload();
  await seeText(page, COMPANY);
  await page.waitForFunction(
    () => [...document.querySelectorAll('input')].some((input) => input.value === '91350100M000100Y44'),
    { polling: 50 },
  );
});

/** What stands in the file that the person gets. */
async function exportFile(page: Page): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => ((globalThis as { exported?: string }).exported = text));
      return make(blob);
    };
    location.hash = '#data';
  });
  await click(page, 'button', '导出 JSON');
  await page.waitForFunction(() => (globalThis as { exported?: string }).exported !== undefined, {
    polling: 50,
  });
  return (await page.evaluate(() => (globalThis as { exported?: string }).exported)) ?? '';
}

test('everything can be exported, sensitive facts of this device included', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await type(page, '法定代表人证件号码', '11010519491231002X'); // the standard's own specimen
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  const file = JSON.parse(await exportFile(page)) as {
    records: { kind: string; fields: Record<string, string> }[];
    waiting: { set: Record<string, string> }[];
  };
  expect(file.records[0]?.fields['legalRep.idNo']).toBe('11010519491231002X');
  // What may leave the device never holds it.
  expect(JSON.stringify(file.waiting)).not.toContain('11010519491231002X');
});

test('what was exported comes back on another device, after it was shown; one bad entry stops it all', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await type(page, '法定代表人证件号码', '11010519491231002X');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  const text = await exportFile(page);
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-import-'));
  const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')];
  await writeFile(good, text);
  await writeFile(bad, text.replace('"kind": "entity"', '"sort": "entity"'));

  await extension.close();
  extension = await launchExtension();
  const other = await extension.openPage('options.html#data');
  const chooseFile = async (path: string): Promise<void> => {
    const input = await other.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  await chooseFile(bad);
  await seeText(other, '一条也没有导入');
  await seeText(other, `第 1 条（${COMPANY}）：缺少 kind（种类）`);
  await chooseFile(good);
  await seeText(other, '新加入：主体 1 家');
  await click(other, 'button', '导入');
  await seeText(other, '已导入。');
  await other.evaluate(() => (location.hash = '#entities'));
  await seeText(other, COMPANY);
  await other.waitForSelector('.fact input');
  const values = await other.$$eval('.fact input', (inputs) => inputs.map(({ value }) => value));
  expect(values).toContain('11010519491231002X');
  await other.evaluate(() => (location.hash = '#data'));
  await chooseFile(good);
  await seeText(other, '里面的内容本机都有');
  await rm(folder, { recursive: true, force: true });
});

test('a pasted table that cannot be read back is no empty box', async () => {
  const page = await extension.openPage('options.html#data');
  await type(page, '粘贴的表格', '虚构的一行');
  await expect.poll(() => draftsOf(page)).toEqual(['虚构的一行']);
  await page.evaluate(() => (location.hash = '#entities'));
  await page.waitForFunction(() => document.getElementById('import-table') === null, { polling: 50 });
  // In a page that had read all but this.
  await leaveNewerDatabase(page);
  await page.evaluate(() => (location.hash = '#data'));
  await page.waitForSelector('#import-table');
  const shown = await page.$eval('#import-table', (table) => (table as HTMLElement).innerText);
  expect(shown).toContain('读不出本机数据。没有改动任何内容');
  expect(await page.$('#import-table textarea')).toBeNull();
});

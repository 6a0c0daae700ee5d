/** The facts of a company over time: what one was before, and back; how sensitive each is; and taking a company away. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  click,
  clickIn,
  COMPANY,
  enterCompany,
  goTo,
  joinByLink,
  seeText,
  syncNow,
  type,
} from './person.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let extension: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  server = await makeServerProcess();
  extension = await launchExtension();
  page = await extension.openPage('options.html#entities');
  await enterCompany(page);
});
afterAll(async () => {
  await extension?.close();
  await server?.remove();
});

const valueOf = (label: string): Promise<string> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === wanted);
    return (found?.control as HTMLInputElement | null | undefined)?.value ?? '';
  }, label);

test('a fact has its own history, and is what it was with one press; a sensitive one says that it has none', async () => {
  await joinByLink(page, await server.start(), '林听潮');
  await seeText(page, '离开团队');
  await syncNow(page);
  await goTo(page, 'entities');
  await type(page, '登记机关', '示例区市场监督管理局');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  await syncNow(page);
  await type(page, '登记机关', '写错了的机关');
  await page.keyboard.press('Tab');
  await syncNow(page);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[aria-label="「登记机关」的历史"]')?.click(),
  );
  await seeText(page, '登记机关：「示例区市场监督管理局」改为「写错了的机关」');
  await click(page, 'button', '恢复到此前');
  await expect.poll(() => valueOf('登记机关')).toBe('示例区市场监督管理局');
  const histories = await page.$$eval('.fact-history', (all) =>
    all.map((each) => each.getAttribute('aria-label')),
  );
  expect(histories).not.toContain('「联系人手机」的历史');
  expect(histories).not.toContain('「英文名称」的历史');
  await type(page, '登记机关', ' ');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  await syncNow(page);
  // What was emptied can be looked up and put back.
  await page.reload();
  await page.waitForSelector('[aria-label="「登记机关」的历史"]');
  expect(await valueOf('登记机关')).toBe('');
  expect(await page.evaluate(() => document.body.innerText)).toContain('仅存本机');
});

test('a fact is found by its name or value', async () => {
  await type(page, '查找一项', '听潮');
  await expect.poll(() => page.$$eval('.fact', (all) => all.length)).toBeLessThan(5);
  // Under the heading of the person the rest of the name is enough, for whoever sees the heading.
  const [person] = await page.$$eval('.group:has(input[aria-label="法定代表人姓名"])', (groups) =>
    groups.map((group) => [...group.querySelectorAll('h3, label')].map(({ textContent }) => textContent)),
  );
  expect(person).toEqual(['法定代表人', '姓名']);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('删除这家主体');
  await type(page, '查找一项', '没有这样的');
  await seeText(page, '没有名称或内容带「没有这样的」的项');
  await type(page, '查找一项', ' ');
});

test('a company goes once nothing is held in its name', async () => {
  await addFiling(page, 'online-culture', '2030-06-30');
  await goTo(page, 'entities');
  await click(page, 'button', '删除这家主体');
  await seeText(page, '还不能删除：这家主体名下还有 1 份备案或证照');
  await goTo(page, 'filings');
  await clickIn(page, '网络文化经营许可证', '删除');
  await page.waitForFunction(
    () => {
      const confirm = document.querySelector<HTMLElement>('.filing-card > .notice button');
      confirm?.click();
      return confirm !== null;
    },
    { polling: 50 },
  );
  await page.waitForFunction(() => document.querySelector('.filing-card') === null, { polling: 50 });
  await goTo(page, 'entities');
  await click(page, 'button', '删除这家主体');
  await seeText(page, '仅存本机的敏感信息一并清除');
  await click(page, 'button', '删除这家主体');
  await page.waitForFunction((name) => !document.body.innerText.includes(name), { polling: 50 }, COMPANY);
});

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
  LICENCE,
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

const savedFacts = (): Promise<string[]> =>
  page.$$eval('.fact', (facts) =>
    facts
      .filter((fact) => fact.querySelector('[role=status]')?.textContent === '已保存')
      .map((fact) => fact.querySelector('label')?.innerText.trim() ?? ''),
  );
const openHistory = (fact: string): Promise<void> =>
  page.evaluate(
    (name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(),
    `「${fact}」的历史`,
  );

test('alone, too, a fact has its history and is what it was with one press', async () => {
  await type(page, '企业简称', '听潮');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  await type(page, '企业简称', '写错了');
  await page.keyboard.press('Tab');
  await openHistory('企业简称');
  await seeText(page, '企业简称：「听潮」改为「写错了」');
  await click(page, 'button', '恢复到此前');
  await expect.poll(() => valueOf('企业简称')).toBe('听潮');
  await openHistory('企业简称');
});

test('a term without an end is typed and read as 长期, and days and sums as people write them', async () => {
  await type(page, '营业期限至', '长期');
  await page.keyboard.press('Tab');
  await seeText(page, '已保存');
  await type(page, '成立日期', '2015年3月2日');
  await page.keyboard.press('Tab');
  await type(page, '实缴资本', '1,000万元');
  await page.keyboard.press('Tab');
  await expect.poll(() => valueOf('实缴资本（万元）')).toBe('1000');
  await expect.poll(savedFacts).toEqual(expect.arrayContaining(['营业期限至', '实缴资本（万元）']));
  await page.reload();
  await seeText(page, '营业期限至');
  expect([await valueOf('营业期限至'), await valueOf('成立日期')]).toEqual(['长期', '2015-03-02']);
  await type(page, '营业期限自', '2014-01-01');
  await page.keyboard.press('Tab');
  await seeText(page, '早于成立日期（2015-03-02');
  await type(page, '营业期限自', '2015-03-02');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => !document.body.innerText.includes('早于成立日期'), { polling: 50 });
  await openHistory('营业期限至');
  expect(await seeText(page, '改为「长期」')).not.toContain('longTerm');
  await openHistory('营业期限至');
});

test('the text of a new licence renews what differs, and says when it is another company’s', async () => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.paste-into > summary')?.click());
  await type(page, '粘贴营业执照文字', LICENCE);
  await seeText(page, '保存这 1 项');
  expect(await page.$eval('.facts-preview tr', (row) => row.innerText)).toMatch(
    /营业期限至\s*长期\s*2045-03-01/,
  );
  await click(page, 'button', '保存这 1 项');
  await expect.poll(() => valueOf('营业期限至')).toBe('2045-03-01');
  await type(page, '粘贴营业执照文字', LICENCE);
  await seeText(page, '都与现有的相同');
  await type(page, '粘贴营业执照文字', LICENCE.replace('91350100M000100Y43', '91350100M000100Y99'));
  await seeText(page, '可能是另一家公司的执照');
  await type(page, '粘贴营业执照文字', ' ');
  await page.evaluate(() => document.querySelector<HTMLElement>('.paste-into > summary')?.click());
});

test('what an identity document is called is offered where its kind is typed', async () => {
  const offered = await page.evaluate(() => {
    const label = [...document.querySelectorAll('label')].find(
      (each) => each.control?.ariaLabel === '法定代表人证件类型',
    );
    const { list = null } = (label?.control ?? {}) as Partial<HTMLInputElement>;
    return [...(list?.options ?? [])].map(({ value }) => value);
  });
  expect(offered).toContain('护照');
});

test('a licence of a company that is here already says so before it becomes a second one', async () => {
  await goTo(page, 'entities');
  await click(page, 'button', '再添一家');
  await type(page, '粘贴营业执照文字', LICENCE);
  await seeText(page, `已有这个统一社会信用代码的主体「${COMPANY}」`);
  await type(page, '粘贴营业执照文字', '');
  await type(page, '或只填企业名称', COMPANY.replace('（', '(').replace('）', ')'));
  await seeText(page, `已有同名的主体「${COMPANY}」`);
  await type(page, '或只填企业名称', `${COMPANY}二`);
  await page.waitForFunction(() => document.querySelector('main .notice.warning') === null, { polling: 50 });
  await click(page, 'button', '取消');
});

test('alone, what was deleted by mistake comes back', async () => {
  await addFiling(page, 'online-culture', '2030-06-30');
  await goTo(page, 'filings');
  await clickIn(page, '网络文化经营许可证', '删除');
  await seeText(page, '误删的，可以在「数据」里恢复');
  await page.evaluate(() => document.querySelector<HTMLElement>('.filing-card > .notice button')?.click());
  await page.waitForFunction(() => document.querySelector('.filing-card') === null, { polling: 50 });
  await goTo(page, 'data');
  await page.waitForFunction(
    () => {
      const select = document.querySelector<HTMLSelectElement>('.record-history select');
      const gone = [...(select?.options ?? [])].find(({ text }) => text.endsWith('（已删除）'));
      if (select === null || gone === undefined) return false;
      select.value = gone.value;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { polling: 50 },
  );
  expect(await page.$eval('.record-history select', (select) => select.selectedOptions[0]?.text)).toBe(
    '网络文化经营许可证（已删除）',
  );
  await seeText(page, '删除了这一项');
  await click(page, 'button', '恢复这一项');
  await seeText(page, '恢复了这一项');
  await goTo(page, 'filings');
  await clickIn(page, '网络文化经营许可证', '删除');
  await page.evaluate(() => document.querySelector<HTMLElement>('.filing-card > .notice button')?.click());
  await page.waitForFunction(() => document.querySelector('.filing-card') === null, { polling: 50 });
  await goTo(page, 'entities');
});

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
  await openHistory('登记机关');
  await seeText(page, '登记机关：「示例区市场监督管理局」改为「写错了的机关」');
  await click(page, 'button', '恢复到此前');
  await expect.poll(() => valueOf('登记机关')).toBe('示例区市场监督管理局');
  await openHistory('登记机关');
  // What was changed before the team was joined, on this device alone, is still there.
  await openHistory('企业简称');
  await seeText(page, '企业简称：「听潮」改为「写错了」');
  await openHistory('企业简称');
  await openHistory('登记机关');
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
    groups.map((group) => [...group.querySelectorAll('h2, label')].map(({ textContent }) => textContent)),
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

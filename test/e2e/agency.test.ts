/** The work of an agency: whose what is due, everything of one client as a list, on paper, and the number somebody asks for on the phone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { choose, click, seeText, type, valueOf } from './person.ts';

const CLIENTS = 40;
const EACH = 9;
const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);
const clientName = (index: number): string => `虚构客户${index}网络科技有限责任公司`;

/** Filings that end one after another; of the first client the second was handed in and has a number. */
const RECORDS = Array.from({ length: CLIENTS }, (_, client) => [
  { record: `c${client}`, kind: 'entity', fields: { 'entity.name': clientName(client) } },
  ...Array.from({ length: EACH }, (__, index) => ({
    record: `f${client}-${index}`,
    kind: 'filing',
    fields: {
      entityId: `c${client}`,
      typeId: 'online-culture',
      name: `应用${client}-${index}`,
      expiry: inDays(32 + client * 20 + index),
      owner: index % 2 === 0 ? '周示例' : '林听潮',
    },
  })),
]).flat();

const MATTER = {
  record: 'm1',
  kind: 'matter',
  fields: {
    filingId: 'f0-1',
    ruleId: 'renewal',
    anchorOn: inDays(33),
    submittedOn: inDays(-2),
    acceptedOn: inDays(-1),
    'words.accepted': '受理号：虚构受字〔2026〕第0815号',
  },
};

let extension: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  extension = await launchExtension();
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-agency-'));
  const file = join(folder, 'clients.json');
  await writeFile(
    file,
    JSON.stringify({ product: 'shouxian', format: 1, exportedAt: '', records: [...RECORDS, MATTER] }),
  );
  page = await extension.openPage('options.html#data');
  const input = await page.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await seeText(page, `主体 ${CLIENTS} 家、备案与证照 ${CLIENTS * EACH} 份、办件 1 件`);
  await click(page, 'button', '导入');
  await seeText(page, '已导入。');
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => extension?.close());

const rows = () =>
  page.$$eval('.filing-table tbody tr:not(.group-title)', (all) =>
    all.map((row) => (row as HTMLElement).innerText),
  );

/** What is chosen in the bar above the filings, in words. */
const chosen = (label: string) =>
  page.$$eval(
    '.narrow label',
    (labels, wanted) =>
      labels
        .filter((each) => each.innerText.startsWith(wanted))
        .map(({ control }) => (control as HTMLSelectElement).selectedOptions[0]?.text)[0],
    label,
  );

test('everything of one client stands in one list, in the address, and on paper', async () => {
  await page.evaluate(() => (location.hash = '#filings'));
  await choose(page, '主体', 'c3');
  await page.waitForFunction(
    (each) => document.querySelectorAll('.filing-card').length === each,
    { polling: 50 },
    EACH,
  );
  await click(page, 'button', '清单');
  await seeText(page, `${clientName(3)} · ${EACH} 份 · ${EACH} 项 · 截至 ${inDays(0)}`);
  expect(await rows()).toHaveLength(EACH);
  expect(await page.evaluate(() => location.hash)).toBe('#filings?company=c3&as=list');
  expect(await page.title()).toBe('备案与证照 · 守线');

  // A line leads to its card, and back to the list as it was.
  await click(page, 'link', '网络文化经营许可证（应用3-4）');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('应用3-4') === true, {
    polling: 50,
  });
  await page.goBack();
  await seeText(page, `${EACH} 项`);
  await page.reload();
  await seeText(page, `${clientName(3)} · ${EACH} 份 · ${EACH} 项`);

  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis.print = () => resolve(document.querySelectorAll('.filing-table tbody tr').length);
      }),
  );
  await click(page, 'button', '打印清单');
  expect(await printed).toBe(EACH);

  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        navigator.clipboard.writeText = (text) => Promise.resolve(resolve(text));
      }),
  );
  await click(page, 'button', '复制到表格');
  const [headings = '', first = '', ...others] = (await copied).split('\n');
  expect(headings.split('\t').slice(0, 5)).toEqual(['主体', '类型', '名称', '编号', '有效期至']);
  expect(first.split('\t').slice(0, 5)).toEqual([
    clientName(3),
    '网络文化经营许可证',
    '应用3-0',
    '',
    inDays(92),
  ]);
  expect(others).toHaveLength(EACH - 1);
  await seeText(page, '已复制');

  // Pasted back it changes nothing.
  await page.evaluate(() => (location.hash = '#data'));
  await type(page, '粘贴的表格', await copied);
  await click(page, 'button', '读这张表');
  await seeText(page, `表格里有 ${EACH} 份备案或证照`);
  await seeText(page, '里面的内容本机都有，没有要导入的。');
});

test('where a line of facts is broken, no point stands at its end or at the start of the next', async () => {
  await page.evaluate(() => (location.hash = '#filings?company=c3'));
  await page.waitForSelector('.filing-card');
  const [facts] = await page.$$eval('.filing-card .parts', (all) =>
    all.map((each) => (each as HTMLElement).innerText),
  );
  expect(facts).toContain(`${clientName(3)} · 有效期至：`);
  const size = page.viewport();
  await page.setViewport({ width: 360, height: 768 });
  const [first] = await page.$$eval('.filing-card .parts', (all) =>
    all.map((line) => {
      const { left } = line.getBoundingClientRect();
      const parts = [...line.querySelectorAll('.part')].map((part) => ({
        top: part.getBoundingClientRect().top,
        // What stands left of the line is not drawn.
        isPointDrawn: (part.querySelector('.point')?.getBoundingClientRect().right ?? left) > left + 1,
      }));
      const isBroken = (at: number): boolean => at > 0 && (parts[at]?.top ?? 0) > (parts[at - 1]?.top ?? 0);
      return parts.map(({ isPointDrawn }, at) => ({ isBroken: isBroken(at), isPointDrawn }));
    }),
  );
  expect(first?.some(({ isBroken }) => isBroken)).toBe(true);
  expect(first?.filter(({ isBroken, isPointDrawn }) => isBroken && isPointDrawn)).toEqual([]);
  await page.setViewport(size);
});

test('what is due soon is told for whom, by whom, and the whole of it is printed', async () => {
  await page.evaluate(() => (location.hash = '#filings?as=list'));
  await choose(page, '期限', 'week');
  await choose(page, '分组', 'owner');
  await page.waitForSelector('.group-title');
  const titles = await page.$$eval('.group-title', (all) => all.map((each) => each.textContent ?? ''));
  expect(titles.map((title) => title.replaceAll(/\s+/gu, ' ').trim()).toSorted()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^周示例 \d 份 · \d 项$/u)]),
  );
  for (const row of await rows()) expect(row).toContain(clientName(0));

  await click(page, 'button', '取消筛选');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.waitForFunction(() => document.querySelectorAll('.filing-table tbody tr').length > 100, {
    polling: 50,
  });
  const printed = page.evaluate(
    () =>
      new Promise((resolve) => {
        globalThis.print = () =>
          resolve(document.querySelectorAll('.filing-table tbody tr:not(.group-title)').length);
      }),
  );
  await click(page, 'button', '打印清单');
  expect(await printed).toBe(CLIENTS * EACH);
});

test('the number of an acceptance finds what it was given for', async () => {
  await page.evaluate(() => (location.hash = '#filings?as=list'));
  await type(page, '查找备案或证照', '客户0 0815');
  await page.waitForFunction(() => document.querySelectorAll('.filing-table tbody tr').length === 1, {
    polling: 50,
  });
  expect((await rows())[0]).toContain('已递交');
});

test('a list from a spreadsheet comes in whole, with its clients, after it was shown; one bad row stops it', async () => {
  await page.evaluate(() => (location.hash = '#data'));
  const good = [
    '客户\t证照类型\t名称\t编号\t到期日\t经办人\t跟单编号',
    `${clientName(1)}\tICP备案\t官网\t虚构ICP备00000001号\t\t陈一苇\tA1`,
    '虚构新客户文化传媒有限公司\t文网文\t直播\t虚构〔2024〕9001号\t2031/3/1\t陈一苇\tA2',
  ];
  await type(page, '粘贴的表格', [...good, `${clientName(2)}\t拍卖\t\t\t2031-02-30\t\t`].join('\n'));
  await click(page, 'button', '读这张表');
  await seeText(page, '有 1 行读不懂，一份也没有导入');
  await seeText(page, '第 4 行：「拍卖」可能是：');
  await type(page, '粘贴的表格', good.join('\n'));
  await click(page, 'button', '读这张表');
  await seeText(page, '新加入：主体 1 家、备案与证照 2 份');
  const shown = await seeText(page, '没有读的列：跟单编号');
  expect(shown).toContain('「文网文」按「网络文化经营许可证」导入');
  await click(page, 'button', '导入');
  await seeText(page, '已导入。');

  // The same list again brings nothing twice.
  await type(page, '粘贴的表格', good.join('\n'));
  await click(page, 'button', '读这张表');
  await seeText(page, '里面的内容本机都有，没有要导入的。');

  // From its file it stands in the box as if it had been pasted.
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-agency-'));
  const file = join(folder, '台账.csv');
  await writeFile(file, good.join('\n').replaceAll('\t', ','));
  const chooser = await page.waitForSelector('#import-table input[type=file]');
  const chosen = chooser as ElementHandle<HTMLInputElement>;
  await type(page, '粘贴的表格', '改到一半的表');
  await chosen.uploadFile(file);
  await seeText(page, '上面的框里已有您粘贴或改过的文字');
  await click(page, 'button', '保留框里的文字');
  expect(await valueOf(page, '粘贴的表格')).toBe('改到一半的表');
  await chosen.uploadFile(file);
  await click(page, 'button', '换成文件的内容');
  expect(await valueOf(page, '粘贴的表格')).toContain('虚构新客户文化传媒有限公司,文网文');
  // What the file itself put there gives way to it without a question.
  await chosen.uploadFile(file);
  await seeText(page, '表格里有 2 份备案或证照');
  await seeText(page, '里面的内容本机都有，没有要导入的。');
  await rm(folder, { recursive: true, force: true });

  // Another expiry is shown beside the one that is here, and whose it is.
  await type(page, '粘贴的表格', good.join('\n').replace('2031/3/1', '2036/3/1'));
  await click(page, 'button', '读这张表');
  await seeText(page, '有 1 处与本机不同，保留本机的');
  await seeText(page, '虚构新客户文化传媒有限公司的网络文化经营许可证（直播）');
  await page.evaluate(() => (location.hash = '#filings?as=list&owner=陈一苇&by=company'));
  await seeText(page, '虚构新客户文化传媒有限公司');
  expect(await rows()).toHaveLength(2);
});

test('a whole list is handed over at once, and what counts as missed only because nobody said so is answered at once', async () => {
  await page.evaluate(() => (location.hash = '#data'));
  const old = Array.from(
    { length: 12 },
    (_, index) => `${clientName(5)}\tICP许可证\t站点${index}\t虚构B2-000000${index}\t2029-03-01\t陆旧手`,
  );
  await type(page, '粘贴的表格', ['客户\t证照类型\t名称\t编号\t到期日\t经办人', ...old].join('\n'));
  await click(page, 'button', '读这张表');
  await click(page, 'button', '导入');
  await seeText(page, '已导入。');
  await page.evaluate(() => (location.hash = '#filings?as=list&owner=陆旧手'));
  await page.waitForFunction(() => document.querySelectorAll('.filing-table tbody tr').length >= 12, {
    polling: 50,
  });
  const missed = async () => (await rows()).filter((row) => row.includes('已错过')).length;
  expect(await missed()).toBeGreaterThanOrEqual(12);
  await page.click('.change-many > summary');
  await click(page, 'button', '12 份上一周期都已办理');
  await seeText(page, '已记下 12 份的上一周期都已办理。');
  await expect.poll(missed).toBe(0);

  await type(page, '负责人改为', '沈新手');
  await click(page, 'button', '改 12 份');
  await seeText(page, '已把 12 份的负责人改为「沈新手」。');
  // Nothing is left of whom was looked for, and the bar says still who that is.
  expect(await chosen('负责人')).toBe('陆旧手');
  await page.evaluate(() => (location.hash = '#filings?as=list&owner=沈新手'));
  await expect.poll(async () => (await rows()).length).toBeGreaterThanOrEqual(12);
  await click(page, 'button', '撤销');
  await seeText(page, '已撤销 12 / 12 份');
  await expect.poll(async () => (await rows()).length).toBe(0);
});

test('from a client to all it holds, and a new filing is theirs and stands in sight', async () => {
  await page.evaluate(() => (location.hash = '#entities/c39'));
  await click(page, 'link', `这家主体的备案与证照（${EACH} 份）`);
  await seeText(page, `${clientName(39)} · ${EACH} 份 · ${EACH} 项`);
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '证照所印的到期日', inDays(1500));
  await type(page, '名称', '最晚的一份');
  await click(page, 'button', '保存');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('最晚的一份') === true, {
    polling: 50,
  });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(clientName(39));
  // A letter too early does not move a filing to another client.
  await click(page, 'button', '编辑');
  expect(await page.evaluate(() => document.activeElement?.id.endsWith('name'))).toBe(true);
  await click(page, 'button', '取消');
  // An address that somebody kept of a client who is gone by now.
  await page.evaluate(() => (location.hash = '#filings?company=gone'));
  await seeText(page, '没有符合这些条件的备案或证照。');
  expect(await chosen('主体')).toBe('已不在这里的主体');
  // Nothing is entered for them.
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '证照所印的到期日', inDays(1500));
  await click(page, 'button', '保存');
  await seeText(page, '请先选择这一份属于哪家主体');
});

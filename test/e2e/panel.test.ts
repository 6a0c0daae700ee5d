/** Beside the portal: documents ticked and judged, what the page shows against the facts, facts to copy; and drafts of small forms. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { startPortals, type Portals } from '../portals/serve.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  choose,
  click,
  clickIn,
  COMPANY,
  enterCompany,
  seeCompany,
  seeText,
  textOfCard,
  type,
} from './person.ts';
import { chooseCompany, press, see } from './walk-steps.ts';

const HOST = 'whsq.mr.mct.gov.cn';
/** Shanghai's days: eight hours ahead all year round. */
const inDays = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const LICENCE = findFilingType('online-culture');

let portals: Portals;
let extension: ExtensionBrowser;
let portal: Page;
let panel: Page;
beforeAll(async () => {
  portals = await startPortals();
  extension = await launchExtension({ args: portals.chromiumArgs });
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await type(page, '联系人手机', '13800000000');
  await page.keyboard.press('Tab');
  await addFiling(page, 'online-culture', inDays(400));
  await clickIn(page, '网络文化经营许可证', '记一件事');
  await choose(page, '什么事', 'factChanged');
  await choose(page, '哪一项', 'legalRep.name');
  await type(page, '哪一天', inDays(-4));
  await click(page, 'button', '保存');
  await textOfCard(page, '网络文化经营许可证', '主体的事');
  await page.close();
  portal = await extension.browser.newPage();
  await portal.goto(`https://${HOST}/`, { waitUntil: 'load' });
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url?.includes(HOST));
  panel = await extension.openPage(`sidepanel.html?tab=${tab?.id}`);
});
afterAll(async () => {
  await extension?.close();
  await portals?.close();
});

test('documents are ticked, and one older than the change it should show is said, until the planned day is another', async () => {
  const documents = LICENCE?.materials.change ?? [];
  const nth = documents.findIndex(({ stale }) => stale.some(({ by }) => by === 'facts'));
  const name = documents[nth]?.names.zh ?? '';
  await seeText(panel, `材料：已备 0 / ${documents.length} 份`);
  await press(panel, '.materials > summary');
  await press(panel, `.ticks > li:nth-child(${nth + 1}) .tick input`);
  await seeText(panel, `材料：已备 1 / ${documents.length} 份`);
  await type(panel, `「${name}」的文件日期`, inDays(-30));
  await panel.keyboard.press('Tab');
  await seeText(panel, `「法定代表人姓名」在 ${inDays(-4)}`);
  await seeText(panel, '有 1 份到计划递交日要留意');
  await seeText(panel, '已有 30 天');

  await type(panel, '计划递交日', inDays(-10));
  await panel.keyboard.press('Tab');
  await seeText(panel, '已有 20 天');
  await panel.waitForFunction(() => !document.body.innerText.includes('要留意'), { polling: 50 });

  // It is the team's: the workbench shows the same, after a restart of the page.
  const workbench = await extension.openPage('options.html#filings');
  const card = await textOfCard(workbench, '网络文化经营许可证', `已备 1 / ${documents.length} 份`);
  expect(card).toContain('办件（1）');
  await workbench.close();
  await press(panel, `.ticks > li:nth-child(${nth + 1}) .tick input`);
  await seeText(panel, `材料：已备 0 / ${documents.length} 份`);
});

test('ticks before the first step belong to the matter that the step begins', async () => {
  await press(panel, '.ticks > li:nth-child(1) .tick input');
  await seeText(panel, '材料：已备 1 /');
  await press(panel, '.obligation:has(.materials) .matter-actions .row button');
  await press(panel, '.matter-actions form button[type=submit]');
  await seeText(panel, '撤销「已备齐」');
  expect(await panel.evaluate(() => document.body.innerText)).toContain('材料：已备 1 /');
  await click(panel, 'button', '撤销「已备齐」');
  await panel.waitForFunction(() => !document.body.innerText.includes('撤销「已备齐」'), { polling: 50 });
  expect(await panel.evaluate(() => document.body.innerText)).toContain('材料：已备 1 /');
});

test('what the page shows is compared with the facts, in words', async () => {
  await portal.$eval('input[name=clrq]', (field) => (field.value = '2016-05-01'));
  await portal.$eval('input[name=dwmc]', (field, name) => (field.value = name), COMPANY);
  await portal.bringToFront();
  await click(panel, 'button', '读取本页表单');
  const shown = await seeText(panel, '两者不同，请核对哪一个是对的');
  expect(shown).toContain('有 1 项与主体信息不同');
  const difference = await panel.$eval('.difference', (element) => (element as HTMLElement).innerText);
  expect(difference).toContain('2016-05-01');
  expect(difference).toContain('2015-03-02');
});

test('a fact is copied with one click; a sensitive one stands covered until it is asked for', async () => {
  const context = extension.browser.defaultBrowserContext();
  await context.overridePermissions(`chrome-extension://${EXTENSION_ID}`, ['clipboard-read']);
  await panel.bringToFront();
  await press(panel, '.copy-facts > summary');
  await see(panel, '.fact-line');
  const covered = await panel.$eval('.copy-facts', (element) => (element as HTMLElement).innerText);
  expect(covered).toContain('138••••0000');
  expect(covered).not.toContain('13800000000');
  await press(panel, '[aria-label="复制「联系人手机」"]');
  await seeText(panel, '已复制，一分钟后从剪贴板清除');
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('13800000000');
  await press(panel, '[aria-label="显示「联系人手机」"]');
  await seeText(panel, '13800000000');
  await press(panel, '[aria-label="复制「企业名称」"]');
  await expect.poll(() => panel.evaluate(() => navigator.clipboard.readText())).toBe(COMPANY);
});

test('what was typed into a small form is there again after the page was closed', async () => {
  const page = await extension.openPage('options.html#filings');
  await clickIn(page, '网络文化经营许可证', '记一件事');
  await choose(page, '什么事', 'factChanged');
  await type(page, '哪一天', '2026-02-3');
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result.includes('2026-02-3'));
          });
        });
      }),
    { polling: 100 },
  );
  await page.close();
  const later = await extension.openPage('options.html#filings');
  await clickIn(later, '网络文化经营许可证', '记一件事');
  await later.waitForFunction(
    () =>
      [...document.querySelectorAll<HTMLInputElement>('.events input')].some(
        ({ value }) => value === '2026-02-3',
      ),
    { polling: 50 },
  );
  expect(await later.$eval('.events select', (field) => field.value)).toBe('factChanged');
  await click(later, 'button', '取消');
  await clickIn(later, '网络文化经营许可证', '记一件事');
  expect(await later.$eval('.events select', (field) => field.value)).toBe('');
  await later.close();
});

test('opens for the company whose count the toolbar shows here, or the one pressed in the popup, and says where it is another', async () => {
  const page = await extension.openPage('options.html#entities');
  const second = '虚构乙公司';
  await click(page, 'button', '再添一家');
  await type(page, '或只填企业名称', second);
  await click(page, 'button', '建立');
  await seeCompany(page, second);
  await addFiling(page, 'online-culture', inDays(35), second);
  await page.close();
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url?.includes(HOST));
  const counts = async () =>
    extension.inBackground((id) => chrome.action.getBadgeText({ tabId: id }), tab?.id);
  await expect.poll(counts).toMatch(/天$/u);

  const beside = await extension.openPage(`sidepanel.html?tab=${tab?.id}`);
  const shown = () => beside.$eval('.panel-header select', (list) => list.selectedOptions[0]?.text);
  await expect.poll(shown).toBe(second);
  await chooseCompany(beside, COMPANY);
  await seeText(beside, `工具栏上的数是「${second}」的。`);
  await click(beside, 'button', '换到这家');
  await expect.poll(shown).toBe(second);
  expect(await beside.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');

  const first = await beside.$eval(
    '.panel-header select',
    (list, name) => [...list.options].find(({ text }) => text === name)?.value,
    COMPANY,
  );
  await extension.inBackground((asked) => chrome.storage.session.set({ companyRequest: asked }), {
    tabId: tab?.id,
    told: first,
  });
  await expect.poll(shown).toBe(COMPANY);
  await beside.close();
});

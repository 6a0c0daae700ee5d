/** On a portal's real host name: the chip, the real side panel, one click that lands in the page's own model, undo. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { startPortals, type Portals } from '../portals/serve.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { addFiling, click, clickToClose, COMPANY, enterCompany, seeText } from './person.ts';

let portals: Portals;
let extension: ExtensionBrowser;
beforeAll(async () => {
  portals = await startPortals();
  extension = await launchExtension({ args: portals.chromiumArgs });
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'algorithm-filing', '2030-06-30');
  await addFiling(page, 'online-culture', '2030-06-30');
  await page.close();
});
afterAll(async () => {
  await extension?.close();
  await portals?.close();
});

async function openPortal(host: string): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(`https://${host}/`, { waitUntil: 'load' });
  return page;
}

/** The panel as a page of its own beside a tab; the real one is opened in the last test. */
async function openPanelFor(host: string): Promise<Page> {
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url !== undefined && new URL(url).hostname === host);
  return extension.openPage(`sidepanel.html?tab=${tab?.id}`);
}

const model = (page: Page) =>
  page.evaluate(() =>
    structuredClone((globalThis as unknown as { __model: Record<string, unknown> }).__model),
  );

test('the chip shows a countdown and no more, out of reach of the page', async () => {
  const page = await openPortal('beian.cac.gov.cn');
  // The chip is the last child of the root element; its closed shadow root shows the page an empty element.
  await page.waitForFunction(() => document.querySelector('html > div:last-child'), { polling: 50 });
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      closed: host?.shadowRoot === null,
      html: host?.outerHTML,
      text: document.documentElement.innerText,
    };
  });
  expect(seen.closed).toBe(true);
  expect(seen.html).toBe('<div></div>');
  expect(seen.text).not.toContain(COMPANY);
  // Nor is more told to whoever breaks out of the page into the script that draws it.
  const told = await extension.inBackground(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://beian.cac.gov.cn/*' });
    const answers = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const asked = ['chipCountdown', 'glance', 'syncNow', 'recordsChanged'].map((type) =>
          chrome.runtime.sendMessage({ id: 1, type, timestamp: Date.now() }),
        );
        return JSON.stringify(await Promise.all(asked));
      },
    });
    return answers[0]?.result ?? '';
  });
  expect(told).toContain('phase');
  expect(told.match(/"message":"Only a page of the extension/g)).toHaveLength(3);
  expect(told).not.toContain(COMPANY);
  await page.close();
});

test('the chip of a page that stayed open says what is true when somebody comes back to it', async () => {
  const page = await openPortal('zw.nrta.gov.cn');
  const chips = () => page.evaluate(() => document.querySelectorAll('html > div').length);
  expect(await chips()).toBe(0);
  const workbench = await extension.openPage('options.html#filings');
  await addFiling(workbench, 'broadcast-production', '2030-06-30');
  // What a page says of itself is not believed.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelectorAll('html > div').length === 1, { polling: 50 });
  await workbench.close();
  await page.close();
});

test('Element UI: one click fills the model that the page sends, undo takes it back, nothing is submitted', async () => {
  const page = await openPortal('beian.cac.gov.cn');
  const before = await model(page);
  const panel = await openPanelFor('beian.cac.gov.cn');
  await seeText(panel, '互联网信息服务算法备案系统');
  await seeText(panel, '机构经验');
  await page.bringToFront();
  await readForm(panel);
  expect(await model(page)).toEqual(before);

  await clickFill(panel);
  await seeText(panel, '没有提交', 60_000);
  const filled = await model(page);
  expect(filled).toMatchObject({
    entName: COMPANY,
    creditCode: '91350100M000100Y43',
    entType: '1100',
    legalName: '林听潮',
  });
  expect(filled['honeypot']).toBe('');
  expect(portals.requests()).toHaveLength(0);

  await click(panel, 'button', '撤销本次填入');
  await seeText(panel, '已撤销', 60_000);
  expect(await model(page)).toMatchObject({ entName: '', creditCode: '', entType: '' });
  await page.close();
  await panel.close();
});

test('a plain table form: what the page sends, when the person presses submit, is the company', async () => {
  const page = await openPortal('whsq.mr.mct.gov.cn');
  // A prompt in words of its own, which the list shows as if it were chosen.
  await page.$eval('select[name=qylx] option', (option) => (option.textContent = '未选择'));
  const panel = await openPanelFor('whsq.mr.mct.gov.cn');
  await page.bringToFront();
  await readForm(panel);
  const preview = await panel.evaluate(() => document.body.innerText);
  expect(preview).toContain('企业类型');
  expect(preview).not.toContain('未选择');
  expect(preview).not.toContain('将替换已有内容');
  await clickFill(panel);
  const receipt = await seeText(panel, '没有提交', 60_000);
  // What was not filled is told, each with why and whose it is: three fields are called 住所.
  const left = await panel.$eval('.unfilled', (list) => ({
    said: list.querySelector('summary')?.textContent ?? '',
    lines: [...list.querySelectorAll('li')].map(({ textContent }) => textContent),
  }));
  expect(left.said).toBe(`另有 ${left.lines.length} 项未填`);
  expect(left.lines.join('\n')).toContain('还没有这一项信息');
  for (const fact of ['注册地省份', '注册地城市', '注册地详细地址']) expect(receipt).toContain(fact);
  expect(receipt).toContain('按「北京市」选为「市辖区」，请核对');
  // What stands there beside the facts is told after the fill too, of the page as it is now.
  await seeText(panel, '本页与主体信息对照');
  expect(portals.requests()).toHaveLength(0);
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button, input[type=submit], input[type=button]')].find(
      (each) => /提交/.test((each as HTMLInputElement).value || each.textContent || ''),
    );
    (button as HTMLElement).click();
  });
  await expect.poll(() => portals.requests().length, { timeout: 10_000 }).toBe(1);
  expect(portals.requests()[0]?.body).toMatchObject({ dwmc: COMPANY, qylx: '1' });
  await page.close();
  await panel.close();
});

test('the real side panel opens from the real popup', async () => {
  const page = await openPortal('beian.cac.gov.cn');
  await page.bringToFront();
  const extensions = await extension.browser.extensions();
  const shouxian = extensions.get(EXTENSION_ID);
  if (!shouxian) throw new Error('The extension is not loaded.');
  await shouxian.triggerAction(page);
  const popupTarget = await extension.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  const popup = await popupTarget.asPage();
  await seeText(popup, '互联网信息服务算法备案');
  await clickToClose(popup, '填写本页');
  const panelTarget = await extension.browser.waitForTarget((target) =>
    target.url().endsWith('/sidepanel.html'),
  );
  const panel = await panelTarget.asPage();
  await seeText(panel, '互联网信息服务算法备案系统');
  // The popup's button asked for this page: the panel reads it without another click.
  await clickFill(panel);
  await seeText(panel, '没有提交', 60_000);
  expect(await model(page)).toMatchObject({ entName: COMPANY });
});

/** Reads the form and waits for the preview. */
async function readForm(panel: Page): Promise<void> {
  await click(panel, 'button', '读取本页表单');
  await panel.waitForFunction(() => document.querySelector('.sticky-actions button.primary'), {
    polling: 50,
  });
}

async function clickFill(panel: Page): Promise<void> {
  // It can be pressed once the panel has seen which fields a person can see.
  await panel.waitForFunction(() => document.querySelector('.sticky-actions button.primary:enabled'), {
    polling: 50,
  });
  await panel.evaluate(() => document.querySelector<HTMLElement>('.sticky-actions button.primary')?.click());
}

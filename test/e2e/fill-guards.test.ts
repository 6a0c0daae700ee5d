/** What the real side panel asks before it fills, and what it offers when the page moves on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPortals, type Portals } from '../portals/serve.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { click, COMPANY, enterCompany, seeText, type } from './person.ts';
import { openBeside, type PortalPanel } from './portal-panel.ts';

const PORTAL = 'zw.nrta.gov.cn';
/** Fictitious. */
const MOBILE = '13800000001';

let portals: Portals;
let extension: ExtensionBrowser;
let beside: PortalPanel;
let page: Page;
let panel: Page;
beforeAll(async () => {
  portals = await startPortals();
  // The browser would try https first, and the replica answers there too; many real portals do not.
  extension = await launchExtension({
    args: [...portals.chromiumArgs, '--disable-features=HttpsUpgrades'],
  });
  const workbench = await extension.openPage('options.html#entities');
  await enterCompany(workbench);
  await type(workbench, '法定代表人手机', MOBILE);
  await workbench.keyboard.press('Tab');
  await seeText(workbench, '已保存');
  await workbench.close();
});
afterAll(async () => {
  await extension?.close();
  await portals?.close();
});
afterEach(() => beside.close());

/** Opens the portal's page and the panel beside it. */
async function open(address: string): Promise<void> {
  beside = await openBeside(extension, address);
  ({ page, panel } = beside);
}

async function read(): Promise<void> {
  await click(panel, 'button', '读取本页表单');
  await seePreview();
}

/** The preview goes away and comes back: a page that is left in between is another matter. */
async function readAgain(): Promise<void> {
  await panel.evaluate(() => document.querySelector('.steps')?.setAttribute('data-before', ''));
  await click(panel, 'button', '重新读取');
  await panel.waitForFunction(
    () => document.querySelector('.steps:not([data-before]) input:checked') !== null,
    {
      polling: 50,
      timeout: 15_000,
    },
  );
}

/** The preview stands when every planned field has been looked at on the page. */
async function seePreview(): Promise<void> {
  await panel.waitForFunction(() => document.querySelector('.steps input:checked, .notice.error') !== null, {
    polling: 50,
    timeout: 15_000,
  });
}

interface Line {
  readonly label: string;
  readonly ticked: boolean;
  readonly text: string;
}

const lines = (): Promise<readonly Line[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.steps > li')].map((line) => ({
      label: line.querySelector('.page-label')?.textContent ?? '',
      ticked: line.querySelector('input')?.checked ?? false,
      text: line.innerText,
    })),
  );
const labels = async () => (await lines()).map(({ label }) => label);
const ticked = async () => (await lines()).filter((line) => line.ticked).map(({ label }) => label);

async function tick(label: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const line = [...document.querySelectorAll('.steps > li')].find(
      (each) => each.querySelector('.page-label')?.textContent === wanted,
    );
    line?.querySelector('input')?.click();
  }, label);
}

async function fill(): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('.sticky-actions button.primary')?.click());
  await seeText(panel, '没有提交', 60_000);
}

const model = (of: { evaluate: Page['evaluate'] } = page): Promise<Record<string, string>> =>
  of.evaluate(() => ({ ...(globalThis as unknown as { __model: Record<string, string> }).__model }));

/**
 * The model of a frame, asked for through the browser's own way into frames: a driver of another process may wait for ever
 * for a frame whose process was swapped while it loaded.
 */
async function modelIn(search: string): Promise<Record<string, string>> {
  const models = await extension.inBackground(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.findLast(({ url }) => url?.endsWith('/guarded'));
    const found = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      world: 'MAIN',
      func: () => ({
        at: location.href,
        model: { ...(globalThis as unknown as { __model: Record<string, string> }).__model },
      }),
    });
    return found.flatMap(({ result }) => (result === undefined ? [] : [result]));
  });
  const found = models.find(({ at }) => at === `https://whsq.mr.mct.gov.cn/frame-form${search}`);
  if (found === undefined) throw new Error(`There is no frame “${search}”.`);
  return found.model;
}

describe('what nobody sees', () => {
  it('is not even ticked in the preview, and is refused by name', async () => {
    await open(`https://${PORTAL}/guarded`);
    await read();
    await expect.poll(ticked).toEqual(['企业名称', '统一社会信用代码']);
    expect(await labels()).toEqual(['企业名称', '统一社会信用代码', '法定代表人手机']);
    const refused = await panel.evaluate(() => document.querySelector('.refusals')?.textContent ?? '');
    for (const label of ['法定代表人姓名', '注册资本', '成立日期', '住所', '经营范围', '企业类型'])
      expect(refused).toContain(label);
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    await fill();
    const { name, code, ...rest } = await model();
    expect([name, code]).toEqual([COMPANY, '91350100M000100Y43']);
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
  });
});

describe('a sensitive fact', () => {
  it('takes a tick and a second word, for each run anew', async () => {
    await open(`https://${PORTAL}/guarded`);
    await read();
    expect(await ticked()).not.toContain('法定代表人手机');
    // Covered until it is asked for.
    const mobile = async () => (await lines()).find(({ label }) => label === '法定代表人手机')?.text;
    expect(await mobile()).toContain('138••••0001');
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('.steps [aria-label="显示「法定代表人手机」"]')?.click(),
    );
    await expect.poll(mobile).toContain(MOBILE);
    await tick('法定代表人手机');
    await seeText(panel, '再确认一次');
    const confirmed = () =>
      panel.evaluate(() => document.querySelector<HTMLInputElement>('.confirm-sensitive input')?.checked);
    expect(await confirmed()).toBe(false);
    // Without the second word the rest is filled, and this is not.
    await fill();
    expect(await model()).toMatchObject({ name: COMPANY, mobile: '' });

    await click(panel, 'button', '重新读取');
    await panel.waitForSelector('.steps');
    await tick('法定代表人手机');
    await seeText(panel, '再确认一次');
    expect(await confirmed()).toBe(false);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.confirm-sensitive input')?.click());
    await fill();
    expect(await model()).toMatchObject({ mobile: MOBILE });
  });
});

describe('frames of another origin', () => {
  it('are listed, read only when asked for, and filled only where they are seen', async () => {
    await open(`https://${PORTAL}/guarded`);
    await read();
    await seeText(panel, 'https://whsq.mr.mct.gov.cn');
    await seeText(panel, '隔离的框架');
    expect(await labels()).not.toContain('法定代表人姓名');
    await click(panel, 'button', '也读取 https://whsq.mr.mct.gov.cn');
    await panel.waitForFunction(
      () =>
        [...document.querySelectorAll('.steps > li')].filter((line) => line.textContent?.includes('此栏属于'))
          .length > 0,
      { polling: 50, timeout: 15_000 },
    );
    const inFrames = (await lines()).filter(({ text }) =>
      text.includes('此栏属于 https://whsq.mr.mct.gov.cn'),
    );
    expect(new Set(inFrames.map(({ label }) => label))).toEqual(new Set(['企业名称', '法定代表人姓名']));
    await expect.poll(async () => (await ticked()).length).toBeGreaterThan(2);
    await fill();
    expect(await modelIn('')).toEqual({ name: COMPANY, legal: '林听潮' });
    expect(await modelIn('?faint')).toEqual({ name: '', legal: '' });
    expect(await modelIn('?sandbox')).toEqual({ name: '', legal: '' });
  });
});

describe('another company', () => {
  it('named by the page stops everything', async () => {
    await open(`https://${PORTAL}/guarded?other`);
    await read();
    await seeText(panel, '西山示例商贸有限公司');
    expect(await panel.$('.sticky-actions button.primary')).toBeNull();
    // In sight wherever the panel stands, under the company that was chosen; nothing is compared with the other one's page.
    expect(await panel.$eval('.panel-header [role=alert]', ({ textContent }) => textContent)).toContain(
      '西山示例商贸有限公司',
    );
    const said = await panel.evaluate(() => document.body.innerText);
    expect(said).not.toContain('本页与主体信息对照');
    expect(said).not.toContain('报告这个表单的问题');
    expect(new Set(Object.values(await model()))).toEqual(new Set(['']));
  });
});

describe('a page without encryption', () => {
  it('stands under a warning from the first moment to the receipt', async () => {
    await open(`http://${PORTAL}/wizard`);
    await seeText(panel, '本页没有加密');
    await read();
    await seeText(panel, '本页没有加密');
    await fill();
    await seeText(panel, '本页没有加密');
    expect(await model()).toMatchObject({ name: COMPANY });
  });
});

describe('a page that answers late', () => {
  it('has the receipt say what it made of a field, as long as the receipt stands', async () => {
    await open(`https://${PORTAL}/wizard`);
    await read();
    await fill();
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('被页面改动');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('[name="name"]');
      if (box !== null) box.value = '门户查到的名称有限公司';
    });
    await seeText(panel, '被页面改动');
    await seeText(panel, '门户查到的名称有限公司');
  });
});

describe('the next step', () => {
  it('is offered when it appears in the same document, and when it is another page', async () => {
    await open(`https://${PORTAL}/wizard`);
    await read();
    await fill();
    expect(await model()).toEqual({ name: COMPANY, code: '91350100M000100Y43' });
    expect(await page.evaluate(() => Reflect.get(window, '__pressed'))).toBeUndefined();

    await page.click('#next');
    await seeText(panel, '填入后出现了新的或变动过的栏目，还没有读取');
    await click(panel, 'button', '重新读取');
    await seePreview();
    expect(await labels()).toEqual(['法定代表人姓名', '注册资本（万元）', '成立日期']);
    expect(await model()).toMatchObject({ legal: '' });
    await expect.poll(ticked).toHaveLength(3);
    await fill();
    expect(await model()).toMatchObject({ name: COMPANY, legal: '林听潮', founded: '2015-03-02' });

    await page.click('#onward');
    await page.waitForFunction(() => location.pathname === '/wizard-last');
    await seeText(panel, '这个网站换了一页');
    await read();
    expect(await labels()).toEqual(['企业名称', '经营范围', '法定代表人姓名']);
    expect(await model()).toEqual({ name: '', scope: '', legal: '' });
    await expect.poll(ticked).toHaveLength(3);
    await fill();
    expect(await model()).toMatchObject({ legal: '林听潮' });
    expect(portals.requests()).toHaveLength(0);
  });
});

describe('teaching', () => {
  it('outranks the recogniser, survives a new reading and a new layout, and is a record that syncs', async () => {
    await open(`https://${PORTAL}/wizard-last`);
    await read();
    await panel.select('select[aria-label="此栏填什么：「法定代表人姓名」"]', 'never');
    await panel.waitForFunction(
      () =>
        ![...document.querySelectorAll('.steps .page-label')].some(
          (label) => label.textContent === '法定代表人姓名',
        ),
      { polling: 50 },
    );
    await panel.select('select[aria-label="此栏填什么：「经营范围」"]', 'address.registered.full');
    await seeText(panel, '示例路1号3层301室');
    await readAgain();
    await seeText(panel, '示例路1号3层301室');
    expect(await labels()).toEqual(['企业名称', '经营范围']);
    await page.reload({ waitUntil: 'load' });
    await read();
    await seeText(panel, '示例路1号3层301室');
    expect(await labels()).toEqual(['企业名称', '经营范围']);
    await page.evaluate(drawAnew);
    await click(panel, 'button', '重新读取');
    await panel.waitForFunction(
      () => document.querySelector('.steps .page-label')?.textContent === '统一社会信用代码',
      { polling: 50 },
    );
    expect(await labels()).toEqual(['统一社会信用代码', '经营范围', '企业名称']);
    await seeText(panel, '示例路1号3层301室');
    const lessons = await lessonsIn(panel);
    expect(lessons.map(({ means }) => means).toSorted()).toEqual(['address.registered.full', 'never']);
    expect(new Set(lessons.map(({ portal }) => portal))).toEqual(new Set([PORTAL]));
  });

  it('by somebody who may only read holds for the page that stands there, and is sent to nobody', async () => {
    await open(`https://${PORTAL}/wizard-last`);
    const before = await lessonsIn(panel);
    await actAsViewer(panel);
    await panel.reload();
    await read();
    const shown = await labels();
    await panel.select(`select[aria-label="此栏填什么：「${shown[0]}」"]`, 'never');
    await expect.poll(labels).toEqual(shown.slice(1));
    expect(await lessonsIn(panel)).toEqual(before);
  });
});

/** As if the team had invited this person to read only; no server is asked. */
function actAsViewer(extensionPage: Page): Promise<void> {
  return extensionPage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          const member = { id: 'm1', name: '虚构', role: 'viewer', joinedAt: '2026-11-28', revoked: false };
          const session = {
            server: 'http://127.0.0.1:9',
            team: { id: 't1', name: '虚构团队' },
            member,
            device: 'd',
            token: 't',
          };
          writing.objectStore('meta').put(session, 'session');
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
}

/** In the page: the form as a table, in another order, with a field more before the others. */
function drawAnew(): void {
  const form = document.querySelector('form');
  const boxes = [...document.querySelectorAll('label')].toReversed();
  const table = document.createElement('table');
  const row = (name: string, box: Element): void => {
    const line = table.insertRow();
    const head = document.createElement('th');
    head.textContent = name;
    line.append(head);
    line.insertCell().append(box);
  };
  row('统一社会信用代码', document.createElement('input'));
  for (const label of boxes) {
    const box = label.querySelector('input, textarea');
    if (box !== null) row(label.textContent?.trim() ?? '', box);
    label.parentElement?.remove();
  }
  form?.querySelector('h2')?.after(table);
}

interface StoredLesson {
  readonly portal: string;
  readonly means: string;
}

/** The operations about lessons that wait to be sent, as the extension's own database holds them. */
function lessonsIn(extensionPage: Page): Promise<readonly StoredLesson[]> {
  return extensionPage.evaluate(
    () =>
      new Promise<readonly StoredLesson[]>((resolve, reject) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('operations').objectStore('operations').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const operations = reading.result as {
              readonly kind: string;
              readonly set?: Record<string, string>;
            }[];
            resolve(
              operations
                .filter(({ kind }) => kind === 'fieldLesson')
                .map(({ set }) => ({ portal: set?.['portal'] ?? '', means: set?.['means'] ?? '' })),
            );
          });
        });
      }),
  );
}

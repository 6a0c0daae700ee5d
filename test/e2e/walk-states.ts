/**
 * Every page of the extension in every state that a person can meet it in, one after the other: what the pictures show
 * and what the accessibility test asks. Pages are driven by their structure, so that both languages walk the same way.
 */
import type { Page } from 'puppeteer-core';
import { shanghaiDay } from '../../shared/deadlines/shanghai-day.ts';
import type { ExtensionBrowser } from './launch-extension.ts';
import { COMPANY, LICENCE } from './person.ts';

export interface Scene {
  readonly name: string;
  readonly page: Page;
  /** The whole page, however long; else what the window shows. */
  readonly whole: boolean;
}
export type Visit = (scene: Scene) => Promise<void>;

export interface Walk {
  readonly extension: ExtensionBrowser;
  readonly visit: Visit;
}

const PATIENCE = { polling: 50, timeout: 20_000 } as const;
const WORKBENCH = { width: 1366, height: 768 };
const POPUP = { width: 400, height: 600 };
const PANEL = { width: 400, height: 800 };

export async function openAt(
  { extension }: Pick<Walk, 'extension'>,
  path: string,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await extension.openPage(path);
  await page.setViewport(size);
  await page.bringToFront();
  await page.waitForSelector('main:not([aria-busy="true"])', PATIENCE);
  return page;
}

export function press(page: Page, selector: string): Promise<void> {
  return page
    .waitForFunction(
      (wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      },
      PATIENCE,
      selector,
    )
    .then(() => undefined)
    .catch(() => {
      throw new Error(`There is nothing to press at ${selector}.`);
    });
}

export function see(page: Page, selector: string): Promise<unknown> {
  return page
    .waitForFunction((wanted) => document.querySelector(wanted), PATIENCE, selector)
    .catch(() => {
      throw new Error(`The page never showed ${selector}.`);
    });
}

/** Types over what stands in the field. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await see(page, selector);
  await page.focus(selector);
  await page.$eval(selector, (element) => (element as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  if (text !== '') await page.keyboard.sendCharacter(text);
}

async function unfold(page: Page, within: string): Promise<void> {
  await page.evaluate((selector) => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>(`${selector} details:not([open])`))
      folded.open = true;
  }, within);
}

/** An install in which nobody has entered anything. */
export async function walkEmpty(walk: Walk): Promise<void> {
  const { visit } = walk;
  for (const section of ['start', 'entities', 'filings', 'team', 'data'] as const) {
    const page = await openAt(walk, `options.html#${section}`, WORKBENCH);
    await visit({ name: `empty-${section}`, page, whole: true });
    await page.close();
  }
  const popup = await openAt(walk, 'popup.html', POPUP);
  await visit({ name: 'empty-popup', page: popup, whole: true });
  await popup.close();
  const panel = await openAt(walk, 'sidepanel.html', PANEL);
  await visit({ name: 'empty-panel', page: panel, whole: true });
  await panel.close();
}

/** From nothing to a count, alone: each step as it is taken, and what a person who works alone finds afterwards. */
export async function walkStart(walk: Walk): Promise<void> {
  const { visit } = walk;
  const page = await openAt(walk, 'options.html#start', WORKBENCH);
  await unfold(page, '.start');
  await visit({ name: 'start-ways', page, whole: true });
  await write(page, '.start textarea', `虚构的一行\n${LICENCE.replace('100Y43', '100Y44')}`);
  await see(page, '.facts-preview');
  await visit({ name: 'start-licence', page, whole: true });
  await press(page, '.step button.primary');
  await see(page, '.filing-form');
  await page.select('.filing-form select', 'online-culture');
  await write(page, '.filing-form input.figures', shanghaiDay(Date.now() + 66 * 86_400_000));
  await visit({ name: 'start-filing', page, whole: true });
  await press(page, '.filing-form button[type=submit]');
  await see(page, '.counted');
  await visit({ name: 'start-counting', page, whole: true });
  await page.close();

  const company = await openAt(walk, 'options.html#entities', WORKBENCH);
  await press(company, '.paste-into > summary');
  await write(
    company,
    '.paste-into textarea',
    LICENCE.replace('壹仟万元整', '贰仟万元整').replace(COMPANY, `${COMPANY}二`),
  );
  await see(company, '.facts-preview del');
  await visit({ name: 'company-licence', page: company, whole: false });
  await press(company, '.paste-into button.primary');
  await company.waitForFunction(() => document.querySelector('.facts-preview') === null, PATIENCE);
  await company.close();

  const data = await openAt(walk, 'options.html#data', WORKBENCH);
  await see(data, '.record-history option:nth-child(2)');
  await data.$eval('.record-history select', (select) => {
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await see(data, '.record-history li');
  await visit({ name: 'data-alone', page: data, whole: true });
  await data.close();
}

/** The panel beside a page of `host`: what is due, the documents, the preview, the receipt, the facts to copy. */
export async function walkPanel(walk: Walk, host: string): Promise<void> {
  const { extension, visit } = walk;
  const portal = await extension.browser.newPage();
  await portal.setViewport({ width: 1100, height: 640 });
  await portal.goto(`https://${host}/`, { waitUntil: 'load' });
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url?.includes(host));
  const panel = await openAt(walk, `sidepanel.html?tab=${tab?.id}`, PANEL);
  await see(panel, '#portal-title');
  await chooseCompany(panel, COMPANY);
  await visit({ name: 'panel', page: panel, whole: true });

  if ((await panel.$('#portal-title ~ ul + button')) !== null)
    await press(panel, '#portal-title ~ ul + button');
  await unfold(panel, '#portal-title ~ ul');
  if ((await panel.$('.ticks')) !== null) await tickDocuments(panel);
  await visit({ name: 'panel-documents', page: panel, whole: true });

  await showOnPage(portal, '示例别家科技有限公司');
  await readForm(portal, panel);
  await see(panel, '[aria-labelledby=fill-title] .notice.error');
  await visit({ name: 'panel-other-company', page: panel, whole: true });

  await panel.reload();
  await see(panel, '#portal-title');
  await chooseCompany(panel, COMPANY);
  await showOnPage(portal, '');
  await portal.evaluate(() => {
    const date = document.querySelector<HTMLInputElement>('input[name=clrq]');
    if (date) date.value = '2016-05-01';
  });
  await readForm(portal, panel);
  await see(panel, '.steps');
  await unfold(panel, '[aria-labelledby=fill-title]');
  await visit({ name: 'panel-preview', page: panel, whole: true });
  await portal.bringToFront();
  await press(panel, '.sticky-actions button.primary');
  await see(panel, '.receipt');
  await visit({ name: 'panel-receipt', page: panel, whole: true });

  await press(panel, '.copy-facts > summary');
  await see(panel, '.fact-line');
  await panel.bringToFront();
  await press(panel, '.fact-line button:last-child');
  await visit({ name: 'panel-copy', page: panel, whole: true });

  await panel.reload();
  await see(panel, '#portal-title');
  await chooseCompany(panel, COMPANY);
  await portal.reload({ waitUntil: 'load' });
  await readForm(portal, panel);
  await see(panel, '.sticky-actions button.primary:enabled');
  await portal.evaluate(() => {
    // The page goes away as it gets the third value.
    let values = 0;
    document.addEventListener('input', () => {
      values += 1;
      if (values === 3) location.reload();
    });
  });
  await press(panel, '.sticky-actions button.primary');
  await see(panel, '.broken-run');
  await visit({ name: 'panel-broken-off', page: panel, whole: true });
  await panel.close();
  await portal.close();

  const elsewhere = await extension.browser.newPage();
  await elsewhere.goto('about:blank');
  // Of a tab that is none of its business the extension knows the id alone; ids grow.
  const ids = (await extension.inBackground(() => chrome.tabs.query({}))).map(({ id = 0 }) => id);
  const alone = await openAt(walk, `sidepanel.html?tab=${Math.max(...ids)}`, PANEL);
  await press(alone, '[aria-labelledby=fill-title] button.primary');
  await see(alone, '[aria-labelledby=fill-title] .notice.warning');
  await visit({ name: 'panel-no-access', page: alone, whole: true });
  await alone.close();
  await elsewhere.close();
}

/** In the panel's header, where a team holds several. */
export async function chooseCompany(panel: Page, name: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => {
      const select = document.querySelector<HTMLSelectElement>('.panel-header select');
      const option = [...(select?.options ?? [])].find(({ text }) => text === wanted);
      if (select === null || option === undefined) return false;
      select.value = option.value;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { polling: 50 },
    name,
  );
}

/** Two documents are there, one of them older than the change that it should show. */
async function tickDocuments(panel: Page): Promise<void> {
  for (const nth of [1, 3]) {
    const row = `.ticks > li:nth-child(${nth})`;
    if (await panel.$eval(`${row} .tick input`, (box) => box.checked)) continue;
    await press(panel, `${row} .tick input`);
    await see(panel, `${row} .saved-date input`);
  }
  await write(panel, '.ticks > li:nth-child(3) .saved-date input', '2020-01-15');
  await panel.keyboard.press('Tab');
  // The verdict on the day comes when it is stored.
  await see(panel, '.ticks > li:nth-child(3) .doubt');
}

async function showOnPage(portal: Page, company: string): Promise<void> {
  await portal.evaluate((name) => {
    const field = document.querySelector<HTMLInputElement>('input[name=dwmc]');
    if (field === null) return;
    field.value = name;
    // What a portal brings out of its own records cannot be typed over.
    field.readOnly = name !== '';
  }, company);
}

async function readForm(portal: Page, panel: Page): Promise<void> {
  await portal.bringToFront();
  await press(panel, '[aria-labelledby=fill-title] button.primary');
}

/** The workbench of a team with companies, filings, an edit that met a colleague's, and one that was refused. */
export async function walkWorkbench(walk: Walk): Promise<void> {
  const { visit } = walk;
  const filings = await openAt(walk, 'options.html#filings', WORKBENCH);
  await see(filings, '.filing-card');
  await visit({ name: 'filings', page: filings, whole: true });
  await filings.setViewport({ width: 640, height: 768 });
  await visit({ name: 'filings-narrow', page: filings, whole: true });
  await filings.setViewport(WORKBENCH);
  await unfold(filings, '.filing-card');
  await filings.waitForFunction(() => document.querySelectorAll('.fold li').length > 0, PATIENCE);
  await unfold(filings, '.filing-card');
  await visit({ name: 'filings-unfolded', page: filings, whole: true });
  await filings.close();

  await walkCardForms(walk);
  await walkFilingForm(walk);
  await walkCompany(walk);
  for (const section of ['team', 'data'] as const) {
    const page = await openAt(walk, `options.html#${section}`, WORKBENCH);
    await see(page, 'main h1');
    if (section === 'team') await see(page, '.device-list');
    await visit({ name: section, page, whole: true });
    await page.setViewport({ width: 640, height: 768 });
    await visit({ name: `${section}-narrow`, page, whole: true });
    await page.close();
  }
  const popup = await openAt(walk, 'popup.html', POPUP);
  await visit({ name: 'popup', page: popup, whole: true });
  await popup.close();
}

/** The small forms on a card, each with something wrong in it. */
async function walkCardForms(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await press(page, '.filing-card .events > button');
  await see(page, '.events form');
  await press(page, '.filing-card .matter-actions .row button');
  await write(page, '.matter-actions form input', '2099-01-01');
  await see(page, '.matter-actions form .notice.error');
  await press(page, '.filing-card .override button');
  await press(page, '.override form button[type=submit]');
  await see(page, '.override form .notice.error');
  await press(page, '.filing-card header button:last-child');
  await see(page, '.filing-card > .notice.warning');
  await walk.visit({ name: 'card-forms', page, whole: false });
  // What was typed is a draft: put aside, so that the next walk begins as this one did.
  for (const form of ['.events', '.matter-actions', '.override']) {
    await press(page, `${form} form button[type=button]`);
  }
  await page.close();
}

async function walkFilingForm(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await press(page, 'main .spread > button.primary');
  await press(page, '.filing-form button[type=submit]');
  await see(page, '.filing-form .notice.error');
  await walk.visit({ name: 'filing-form', page, whole: false });
  await press(page, '.filing-form button[type=submit] ~ button');
  await press(page, '.filing-card header button');
  await see(page, '.filing-card .filing-form');
  await walk.visit({ name: 'filing-form-edit', page, whole: false });
  await press(page, '.filing-form button[type=submit] ~ button');
  await page.close();
}

async function walkCompany(walk: Walk): Promise<void> {
  const { visit } = walk;
  const page = await openAt(walk, 'options.html#entities', WORKBENCH);
  await see(page, '.group');
  await visit({ name: 'company', page, whole: true });
  await page.setViewport({ width: 640, height: 768 });
  await visit({ name: 'company-narrow', page, whole: true });
  await page.setViewport(WORKBENCH);
  if ((await page.$('.fact-history button')) !== null) {
    await press(page, '.fact-history button');
    await see(page, '.fact-history li');
  }
  const founded = '.group .fact:nth-of-type(12) input';
  const before = await page.$eval(founded, (field) => field.value);
  await write(page, founded, '2015-02-30');
  await see(page, '.fact .error-text:not(:empty)');
  await visit({ name: 'company-problem', page, whole: false });
  await write(page, founded, before);
  await page.keyboard.press('Tab');
  await write(page, 'input[type=search]', 'zzzz');
  await visit({ name: 'company-find-none', page, whole: false });
  await page.close();
}

/** Hundreds of filings. */
export async function walkMany(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#filings', WORKBENCH);
  await page.waitForFunction(() => document.querySelectorAll('.filing-card').length >= 20, PATIENCE);
  await walk.visit({ name: 'many-filings', page, whole: false });
  await page.close();
  const popup = await openAt(walk, 'popup.html', POPUP);
  await walk.visit({ name: 'many-popup', page: popup, whole: true });
  await write(popup, 'input[type=search]', '0111');
  await see(popup, 'button.found');
  await walk.visit({ name: 'popup-search', page: popup, whole: true });
  await write(popup, 'input[type=search]', 'zzzz');
  await popup.waitForFunction(() => document.querySelector('button.found') === null, PATIENCE);
  await see(popup, '.list [role=status]');
  await walk.visit({ name: 'popup-search-none', page: popup, whole: true });
  await popup.close();
}

/** The server does not answer. */
export async function walkOffline(walk: Walk): Promise<void> {
  const page = await openAt(walk, 'options.html#team', WORKBENCH);
  await see(page, 'main .notice');
  await walk.visit({ name: 'offline-team', page, whole: false });
  await page.close();
  const popup = await openAt(walk, 'popup.html', POPUP);
  await walk.visit({ name: 'offline-popup', page: popup, whole: true });
  await popup.close();
}

/**
 * The device's data is still being read, and then cannot be: a newer version of the extension holds the database. Nothing
 * can be read in this profile afterwards.
 */
export async function walkUnreadable(walk: Walk): Promise<void> {
  const { extension, visit } = walk;
  const pages = [
    ['options.html#filings', 'workbench', WORKBENCH],
    ['popup.html', 'popup', POPUP],
    ['sidepanel.html', 'panel', PANEL],
  ] as const;
  const holder = await extension.openPage('icon/16.png');
  // Else the popup shows at once what was counted last, and has nothing to wait for.
  await extension.inBackground(() => chrome.storage.session.clear());
  await holder.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shouxian', 1000);
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('upgradeneeded', () => {
          const { transaction } = opening;
          const shared = globalThis as { finish?: boolean };
          // As long as requests follow each other, the transaction lasts and nobody else gets in.
          const hold = (): void => {
            if (shared.finish !== true)
              transaction?.objectStore('meta').get('device').addEventListener('success', hold);
          };
          hold();
          resolve();
        });
        opening.addEventListener('success', () => opening.result.close());
      }),
  );
  for (const [path, name, size] of pages) {
    const page = await extension.openPage(path);
    await page.setViewport(size);
    await page.bringToFront();
    await see(page, 'main[aria-busy="true"]');
    // Words that come after a moment only, so that a fast start does not flicker.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.reading')].every((said) =>
          said.checkVisibility({ visibilityProperty: true }),
        ),
      PATIENCE,
    );
    await visit({ name: `loading-${name}`, page, whole: false });
    await page.close();
  }
  await holder.evaluate(() => {
    (globalThis as { finish?: boolean }).finish = true;
  });
  for (const [path, name, size] of pages) {
    const page = await openAt(walk, path, size);
    await see(page, '.notice.error');
    await visit({ name: `failed-${name}`, page, whole: false });
    await page.close();
  }
  await holder.close();
}

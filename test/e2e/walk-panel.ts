/** The panel in every state that a person can meet it in. */
import type { Page } from 'puppeteer-core';
import { COMPANY } from './person.ts';
import { chooseCompany, openAt, PANEL, press, see, unfold, write, type Walk } from './walk-steps.ts';

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
  await stopAtThirdValue(portal, async () => {
    await press(panel, '.sticky-actions button.primary');
    await see(panel, 'progress');
    await visit({ name: 'panel-filling', page: panel, whole: true });
  });
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

  await walkNoAccess(walk);
}

/** Beside a portal where nothing is held. */
export async function walkPanelElsewhere(walk: Walk, host: string): Promise<void> {
  const { extension, visit } = walk;
  const portal = await extension.browser.newPage();
  await portal.goto(`https://${host}/`, { waitUntil: 'load' });
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url?.includes(host));
  const panel = await openAt(walk, `sidepanel.html?tab=${tab?.id}`, PANEL);
  await see(panel, '#portal-title ~ .row button');
  await visit({ name: 'panel-nothing-held', page: panel, whole: true });
  await panel.close();
  await portal.close();
}

async function walkNoAccess(walk: Walk): Promise<void> {
  const { extension, visit } = walk;
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

/** As text: a statement that only this page is to meet. */
const STOP_AT_THIRD_VALUE = `
  let values = 0;
  document.addEventListener('input', () => {
    values += 1;
    if (values === 3) debugger;
  });
`;

/** The page stands still, in the middle of what a script of it does, from the third value it gets until `meanwhile` is over. */
async function stopAtThirdValue(portal: Page, meanwhile: () => Promise<void>): Promise<void> {
  await portal.bringToFront();
  const debugging = await portal.createCDPSession();
  await debugging.send('Debugger.enable');
  const stopped = new Promise<void>((resolve) => debugging.once('Debugger.paused', () => resolve()));
  await portal.evaluate(STOP_AT_THIRD_VALUE);
  await meanwhile();
  await stopped;
  await debugging.send('Debugger.resume');
  await debugging.detach();
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

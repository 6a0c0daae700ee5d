/**
 * `pnpm bench screens`: how long a person waits for the popup and the panel with ten thousand filings, in a real Chromium
 * with the built extension. *Usable* is counted from the first byte of the page asked for to the first frame in which what
 * it is for can be read and pressed.
 */
import type { Page } from 'puppeteer-core';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';
import { launchExtension, type ExtensionBrowser } from '../e2e/launch-extension.ts';
import { startPortals } from '../portals/serve.ts';
import { popupScripts } from '../start/popup-scripts.ts';
import { enterLedger, FILINGS, ledger } from './screens/enter-ledger.ts';

const ROUNDS = 15;
const PORTAL = 'beian.cac.gov.cn';

export async function bench(): Promise<void> {
  console.log(
    `the build in ${EXTENSION_FOLDER.split('/').slice(-2).join('/')}: renew it with pnpm build first`,
  );
  const portals = await startPortals();
  const extension = await launchExtension({ args: portals.chromiumArgs });
  try {
    const page = await extension.openPage('options.html#data');
    const counted = await enterLedger(page, ledger(shanghaiDay(Date.now())));
    await page.close();
    console.log(`${FILINGS} filings; counted, reminded and shown after a change: ${counted.toFixed(0)} ms`);
    const floor = await timeUsable(extension, 'manifest.json', 'body');
    console.log(`floor (a page of the extension without a script): ${floor.toFixed(0)} ms`);

    const popup = await timeUsable(extension, 'popup.html', '.obligation button');
    report('popup usable ms', popup, 100);
    console.log(
      `the real popup over a page, its list painted: ${(await timeRealPopup(extension)).toFixed(0)} ms`,
    );
    report(
      'search ms from the first letter to what it found',
      await rounds(() => timeSearch(extension)),
      100,
    );

    const portal = await extension.browser.newPage();
    await portal.goto(`https://${PORTAL}/`, { waitUntil: 'load' });
    const tabs = await extension.inBackground(() => chrome.tabs.query({}));
    const tab = tabs.find(({ url }) => url?.includes(PORTAL))?.id;
    const panel = await timeUsable(
      extension,
      `sidepanel.html?tab=${tab}`,
      'main .obligation',
      '[aria-labelledby=fill-title] button',
    );
    report('panel usable ms', panel, 150);
    report('popup scripts bytes gzip', (await popupScripts()).gzipBytes, 80 * 1024);
  } finally {
    await extension.close();
    await portals.close();
  }
}

/** The middle of several. */
async function rounds(measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await measure());
  times.sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/**
 * Ms from the start of the navigation to the frame after all of `selectors` stand in the page. In one tab that already
 * shows a file of the extension: a popup and a panel open in the extension's own process, which is there, while a new tab
 * would start another one beside, and that is what would be measured.
 */
async function timeUsable(
  extension: ExtensionBrowser,
  path: string,
  ...selectors: readonly string[]
): Promise<number> {
  const page = await extension.browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument((wanted) => {
    if (location.pathname.endsWith('.png')) return;
    const look = (): void => {
      if (!wanted.every((selector) => document.querySelector(selector))) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        (globalThis as { usable?: number }).usable ??= performance.now();
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
    addEventListener('DOMContentLoaded', look);
  }, selectors);
  const usable = await rounds(async () => {
    await page.goto(`chrome-extension://${EXTENSION_ID}/icon/16.png`);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
    return readWhenThere(page, 'usable');
  });
  await page.close();
  return usable;
}

async function timeSearch(extension: ExtensionBrowser): Promise<number> {
  const page = await extension.openPage('popup.html');
  await page.bringToFront();
  await page.waitForSelector('.obligation');
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (input === null) throw new Error('The popup has no search.');
    const start = performance.now();
    new MutationObserver((_, watch) => {
      if (document.querySelector('button.found') === null) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        (globalThis as { found?: number }).found = performance.now() - start;
      });
    }).observe(document, { subtree: true, childList: true });
    input.value = '9999号';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const found = await readWhenThere(page, 'found');
  await page.close();
  return found;
}

async function readWhenThere(page: Page, name: 'usable' | 'found'): Promise<number> {
  const handle = await page.waitForFunction((key) => (globalThis as Record<string, unknown>)[key], {}, name);
  return (await handle.jsonValue()) as number;
}

/** The popup that the toolbar opens: when the browser says that its largest text was painted. */
async function timeRealPopup(extension: ExtensionBrowser): Promise<number> {
  const under = await extension.browser.newPage();
  await under.goto('about:blank');
  await under.bringToFront();
  const extensions = await extension.browser.extensions();
  await extensions.get(EXTENSION_ID)?.triggerAction(under);
  const target = await extension.browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('.obligation');
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        );
      }),
  );
  await under.close();
  return painted;
}

function report(what: string, figure: number, limit: number): void {
  const kept = figure <= limit;
  if (!kept) process.exitCode = 1;
  console.log(`screens: ${what}=${figure.toFixed(0)} limit=${limit} ${kept ? 'kept' : 'MISSED'}`);
}

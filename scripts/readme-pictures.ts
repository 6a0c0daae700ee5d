/** The pictures that the READMEs show: the popup, the panel beside a portal, and the card of a filing, per language. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../test/e2e/launch-extension.ts';
import { PORTAL_HOST, type StateWorlds } from '../test/e2e/state-worlds.ts';
import { chooseCompany, openAt, press, see } from '../test/e2e/walk-steps.ts';
import { COMPANY } from '../test/e2e/person.ts';
import { PROJECT_ROOT } from './project-root.ts';

const HEIGHT = 720;
const PANEL_WIDTH = 400;
const PORTAL_WIDTH = 1010;

/** Answers the folder. */
export async function takeForReadme(worlds: StateWorlds): Promise<string> {
  const folder = join(PROJECT_ROOT, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  for (const language of ['zh-CN', 'en'] as const) {
    const extension = await worlds.openTeam(language);
    try {
      const path = (name: string): string => join(folder, `${name}-${language.slice(0, 2)}.png`);
      await takePopup(extension, path('popup'));
      await takeCard(extension, path('card'));
      await takePanel(extension, path('panel'));
    } finally {
      await extension.close();
    }
  }
  return folder;
}

async function light(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

async function takePopup(extension: ExtensionBrowser, path: string): Promise<void> {
  const page = await openAt({ extension }, 'popup.html', { width: 400, height: 600 });
  await light(page);
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.setViewport({ width: 400, height: Math.min(height, 600) });
  await page.screenshot({ path });
  await page.close();
}

/** The card with the most pressing of several obligations, its chain unfolded. */
async function takeCard(extension: ExtensionBrowser, path: string): Promise<void> {
  const page = await openAt({ extension }, 'options.html#filings', { width: 1000, height: 900 });
  await light(page);
  await see(page, '.filing-card');
  const card = await page.waitForSelector('.filing-card:has(.materials)');
  await press(page, '.filing-card:has(.materials) .why > summary');
  await see(page, '.why[open] .reasons');
  await card?.screenshot({ path });
  await page.close();
}

/** The portal's page and the panel side by side, as a browser shows them. */
async function takePanel(extension: ExtensionBrowser, path: string): Promise<void> {
  const portal = await extension.browser.newPage();
  await portal.setViewport({ width: PORTAL_WIDTH, height: HEIGHT });
  await portal.goto(`https://${PORTAL_HOST}/`, { waitUntil: 'load' });
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url?.includes(PORTAL_HOST));
  const panel = await openAt({ extension }, `sidepanel.html?tab=${tab?.id}`, {
    width: PANEL_WIDTH,
    height: HEIGHT,
  });
  await light(panel);
  await chooseCompany(panel, COMPANY);
  await portal.bringToFront();
  await press(panel, '[aria-labelledby=fill-title] button.primary');
  await see(panel, '.steps');
  await portal.bringToFront();
  const left = await portal.screenshot({ encoding: 'base64' });
  await panel.bringToFront();
  await panel.evaluate(() => document.querySelector('#fill-title')?.scrollIntoView());
  const right = await panel.screenshot({ encoding: 'base64' });
  await panel.close();
  await portal.setViewport({ width: PORTAL_WIDTH + PANEL_WIDTH + 1, height: HEIGHT });
  await portal.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#8b929e}</style>
     <img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
    { waitUntil: 'load' },
  );
  await writeFile(path, await portal.screenshot());
  await portal.close();
}

/**
 * Pictures of every page in both languages and schemes, from the built extension in a real browser, into `screenshots/`
 * (not committed). `--readme` also renews the ones that the README shows.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtension, type ExtensionBrowser } from '../test/e2e/launch-extension.ts';
import { makeServerProcess } from '../test/e2e/server-process.ts';
import { startPortals, type Portals } from '../test/portals/serve.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { enterFirstFilings, enterTheRest, workInTeam } from './screenshot-story.ts';

type Language = 'zh-CN' | 'en';
const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;

/** Name, page, and the size of the window; the whole page is in the picture, however long. */
const EMPTY_PAGES = [
  ['empty-company', 'options.html#entities', 1366, 768],
  ['empty-filings', 'options.html#filings', 1366, 768],
  ['empty-team', 'options.html#team', 1366, 768],
  ['empty-popup', 'popup.html', 400, 300],
] as const;
const PAGES = [
  ['filings', 'options.html#filings', 1366, 768],
  ['filings-narrow', 'options.html#filings', 680, 768],
  ['company', 'options.html#entities', 1366, 768],
  ['team', 'options.html#team', 1366, 768],
  ['data', 'options.html#data', 1366, 768],
  ['popup', 'popup.html', 400, 600],
] as const;

const PORTAL = 'beian.cac.gov.cn';

class Camera {
  readonly folder: string;
  readonly language: Language;
  constructor(folder: string, language: Language) {
    this.folder = folder;
    this.language = language;
  }

  /** Both schemes of a page as it stands. */
  async take(page: Page, name: string, whole = true): Promise<void> {
    await page.bringToFront();
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      if (whole) await growToContent(page);
      await page.screenshot({ path: join(this.folder, `${name}-${this.language}-${scheme}.png`) });
    }
  }

  async takeAll(extension: ExtensionBrowser, pages: typeof EMPTY_PAGES | typeof PAGES): Promise<void> {
    for (const [name, path, width, height] of pages) {
      const page = await openAt(extension, path, width, height);
      await this.take(page, name);
      await page.close();
    }
  }
}

/** A window as high as the page: bars that stick to its edge then stand where a person sees them. */
async function growToContent(page: Page): Promise<void> {
  const { width, height } = page.viewport() ?? { width: 1366, height: 768 };
  await page.setViewport({ width, height: Math.min(height, 768) });
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(600, content) });
}

async function openAt(
  extension: ExtensionBrowser,
  path: string,
  width: number,
  height: number,
): Promise<Page> {
  const page = await extension.openPage(path);
  await page.setViewport({ width, height });
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector('main:not([aria-busy="true"])'), { polling: 50 });
  return page;
}

/** The chip on a portal's page, and the panel beside it: the portal's filings, the preview, the receipt. */
async function takePortal(extension: ExtensionBrowser, camera: Camera): Promise<void> {
  const portal = await extension.browser.newPage();
  await portal.setViewport({ width: 1100, height: 640 });
  await portal.goto(`https://${PORTAL}/`, { waitUntil: 'load' });
  await portal.waitForFunction(() => document.querySelector('html > div:last-child'), { polling: 50 });
  await camera.take(portal, 'chip', false);
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url?.includes(PORTAL));
  const panel = await openAt(extension, `sidepanel.html?tab=${tab?.id}`, 400, 800);
  await camera.take(panel, 'panel');
  await portal.bringToFront();
  await panel.evaluate(() =>
    document.querySelector<HTMLElement>('[aria-labelledby=fill-title] button')?.click(),
  );
  await clickPrimary(panel, false);
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await camera.take(panel, 'panel-preview');
  await portal.bringToFront();
  await clickPrimary(panel, true);
  await panel.waitForFunction(() => document.querySelector('.receipt'), { polling: 50, timeout: 60_000 });
  await camera.take(panel, 'panel-receipt');
  await panel.close();
  await portal.close();
}

/** The button that fills: waits for it, and presses it if asked. */
async function clickPrimary(panel: Page, press: boolean): Promise<void> {
  await panel.waitForFunction(() => document.querySelector('.sticky-actions button.primary'), {
    polling: 50,
  });
  if (!press) return;
  await panel.evaluate(() => document.querySelector<HTMLElement>('.sticky-actions button.primary')?.click());
}

/** The forms that a person types in: one filing's, and what a paste becomes. */
async function takeForms(extension: ExtensionBrowser, camera: Camera): Promise<void> {
  const page = await openAt(extension, 'options.html#filings', 1366, 768);
  await page.evaluate(() => document.querySelector<HTMLElement>('button.primary')?.click());
  await page.waitForFunction(() => document.querySelector('.filing-form'), { polling: 50 });
  await camera.take(page, 'filing-form', false);
  await page.close();
}

async function takeForReadme(extension: ExtensionBrowser): Promise<void> {
  const folder = join(PROJECT_ROOT, 'docs/screenshots');
  await mkdir(folder, { recursive: true });
  const page = await openAt(extension, 'options.html#filings', 1200, 760);
  await page.waitForFunction(() => document.querySelector('.filing-card'), { polling: 50 });
  await page.screenshot({ path: join(folder, 'workbench.png') });
  await page.close();
}

const folder = join(PROJECT_ROOT, 'screenshots');
await mkdir(folder, { recursive: true });
const profileFolder = await mkdtemp(join(tmpdir(), 'shouxian-pictures-'));
const server = await makeServerProcess();
const portals: Portals = await startPortals();
try {
  for (const language of LANGUAGES) {
    const empty = await launchExtension({ language });
    await new Camera(folder, language).takeAll(empty, EMPTY_PAGES);
    await empty.close();
  }
  // Data is entered in Chinese once; the profile brings it to the English browser.
  for (const language of LANGUAGES) {
    const camera = new Camera(folder, language);
    const extension = await launchExtension({ language, profileFolder, args: portals.chromiumArgs });
    if (language === 'zh-CN') {
      await enterFirstFilings(extension);
      if (process.argv.includes('--readme')) await takeForReadme(extension);
      await takePortal(extension, camera);
      await enterTheRest(extension);
      await workInTeam(extension, server);
    } else await takePortal(extension, camera);
    await camera.takeAll(extension, PAGES);
    await takeForms(extension, camera);
    await extension.close();
  }
} finally {
  await portals.close();
  await server.remove();
  await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(folder);

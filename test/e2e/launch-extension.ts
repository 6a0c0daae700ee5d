/** A real Chromium with the built extension in a profile of its own, loaded the way `start` loads it. */
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';

export interface ExtensionBrowser {
  readonly browser: Browser;
  /** Opens one of the extension's pages, `options.html#team`, in a tab. */
  openPage(path: string): Promise<Page>;
  /** Runs in the extension's service worker, awake or not. */
  inBackground<T, Given = undefined>(run: (given: Given) => T | Promise<T>, given?: Given): Promise<T>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly args?: readonly string[];
  readonly language?: 'zh-CN' | 'en';
  /** Of the built extension; a changed copy of it where it is not to be as it is shipped. */
  readonly folder?: string;
  /** A profile that outlives the browser; without one it is new and taken away afterwards. */
  readonly profileFolder?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const found = findBrowser();
  if (!found.ok) throw new Error('No browser of the Chromium family: set SHOUXIAN_BROWSER to one.');
  const language = options.language ?? 'zh-CN';
  const browser = await puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    ...(options.profileFolder !== undefined && { userDataDir: options.profileFolder }),
    headless: true,
    enableExtensions: [options.folder ?? EXTENSION_FOLDER],
    defaultViewport: options.size ?? { width: 1366, height: 768 },
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: 'C.UTF-8' },
    args: [
      ...QUIET,
      `--lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const extensionOrigin = `chrome-extension://${EXTENSION_ID}`;
  // Until its worker has started, the browser may refuse the extension's own pages.
  await browser.waitForTarget((each) => each.url() === `${extensionOrigin}/background.js`);
  // Loaded like this it is new to the browser each time, and opens the workbench, in a tab that already shows it when there
  // is one: not in a test's.
  await browser.waitForTarget((each) => each.url().startsWith(`${extensionOrigin}/options.html`));
  /** A worker that fell asleep is no target until something is said to it. */
  async function workerTarget(): Promise<Target> {
    const isWorker = (each: Target) => each.url() === `${extensionOrigin}/background.js`;
    const awake = browser.targets().find(isWorker);
    if (awake !== undefined) return awake;
    const page = await browser.newPage();
    await page.goto(`${extensionOrigin}/popup.html`);
    // What it answers is nothing to us, nor whether it can.
    await page
      .evaluate(() => chrome.runtime.sendMessage({ id: 0, type: 'glance', timestamp: Date.now() }))
      .catch(() => undefined);
    const target = await browser.waitForTarget(isWorker);
    await page.close();
    return target;
  }

  return {
    browser,
    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },
    async inBackground<T, Given>(run: (given: Given) => T | Promise<T>, given?: Given): Promise<T> {
      const target = await workerTarget();
      const worker = await target.worker();
      if (!worker) throw new Error('The extension has no service worker.');
      return worker.evaluate(run as (given: unknown) => T | Promise<T>, given);
    },
    close: () => browser.close(),
  };
}

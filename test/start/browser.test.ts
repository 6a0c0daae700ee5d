/** The browser that `start` opens: it has the extension, shows the welcome page, keeps what was entered, and leaves with us. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TargetType, connect, type Browser } from 'puppeteer-core';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { freePort, portIsFree, runStart, temporaryFolder, type StartProcess } from './start-process.ts';

/** The API of the extension as its worker sees it, as far as these tests use it. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      set: (values: Record<string, string>) => Promise<void>;
      get: (key: string) => Promise<Record<string, string>>;
    };
  };
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let port: number;
let devToolsPort: number;
const processes: StartProcess[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  port = await freePort();
  devToolsPort = await freePort();
});

afterEach(async () => {
  for (const each of processes.splice(0)) {
    each.kill();
    await each.ended;
  }
  await folder.remove();
});

/** Starts with a headless browser that a test may look into, and waits until it is open. */
async function startWithBrowser(): Promise<{ process: StartProcess; browser: Browser }> {
  const process = runStart({
    PORT: String(port),
    DATA_DIR: folder.path,
    SHOUXIAN_BROWSER_ARGS: `--headless=new --remote-debugging-port=${devToolsPort}`,
  });
  processes.push(process);
  await process.printed('with the extension in it');
  return { process, browser: await connect({ browserURL: `http://127.0.0.1:${devToolsPort}` }) };
}

async function extensionWorker(browser: Browser) {
  const target = await browser.waitForTarget(
    (each) =>
      each.type() === TargetType.SERVICE_WORKER &&
      each.url().startsWith(`chrome-extension://${EXTENSION_ID}/`),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no service worker.');
  return worker;
}

async function stop(process: StartProcess, browser: Browser): Promise<void> {
  await browser.disconnect();
  process.interrupt();
  expect(await process.ended).toBe(0);
}

describe('the browser of start', () => {
  it('has the extension and the welcome page with the owner’s link, and is gone after Ctrl-C', async () => {
    const { process, browser } = await startWithBrowser();
    const shown = await browser.waitForTarget((each) => each.url() === `http://127.0.0.1:${port}/welcome`);
    const page = await shown.page();
    const link = await page?.$eval('#owner-link-text', (input) => (input as HTMLInputElement).value);
    expect(process.output()).toContain(link);
    expect((await extensionWorker(browser)).url()).toContain(EXTENSION_ID);
    const pages = browser
      .targets()
      .filter((target) => target.url() === 'about:blank' && target.type() === TargetType.PAGE);
    expect(pages).toEqual([]);
    await stop(process, browser);
    expect(await portIsFree(devToolsPort)).toBe(true);
    expect(await portIsFree(port)).toBe(true);
  });

  it('keeps what the extension stored for the next start', async () => {
    const first = await startWithBrowser();
    await (
      await extensionWorker(first.browser)
    ).evaluate(() => chrome.storage.local.set({ 'start-test': 'kept' }));
    await stop(first.process, first.browser);

    const second = await startWithBrowser();
    const kept = await (
      await extensionWorker(second.browser)
    ).evaluate(() => chrome.storage.local.get('start-test'));
    expect(kept).toEqual({ 'start-test': 'kept' });
    await stop(second.process, second.browser);
  });

  it('may be closed without ending the server', async () => {
    const { process, browser } = await startWithBrowser();
    await browser.close();
    await process.printed('The browser was closed; the sync server is still running');
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    process.interrupt();
    expect(await process.ended).toBe(0);
  });
});

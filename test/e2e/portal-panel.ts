/** A portal's page in one tab and the real side panel beside it, as a page of its own (`?tab=`), in the words of a person. */
import type { Page } from 'puppeteer-core';
import { startPortals, type Portals } from '../portals/serve.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { click, enterCompany, seeText } from './person.ts';

export interface PortalWorld {
  readonly portals: Portals;
  readonly extension: ExtensionBrowser;
  close(): Promise<void>;
}

/** The portals served, and a browser whose extension knows the one company. */
export async function startPortalWorld(): Promise<PortalWorld> {
  const portals = await startPortals();
  const extension = await launchExtension({ args: portals.chromiumArgs });
  const workbench = await extension.openPage('options.html#entities');
  await enterCompany(workbench);
  await workbench.close();
  return {
    portals,
    extension,
    async close() {
      await extension.close();
      await portals.close();
    },
  };
}

export interface PortalPanel {
  readonly page: Page;
  readonly panel: Page;
  /** What the page's own model holds. */
  model(): Promise<Record<string, unknown>>;
  /** Reads the form and waits until the preview knows which fields a person can see. */
  read(): Promise<void>;
  /** The preview stands, and knows which fields a person can see. */
  seePreview(): Promise<void>;
  /** Presses the one button that fills; does not wait for the receipt. */
  fill(): Promise<void>;
  close(): Promise<void>;
}

export async function openBeside(extension: ExtensionBrowser, address: string): Promise<PortalPanel> {
  const page = await extension.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const tabs = await extension.inBackground(() => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url === address);
  const panel = await extension.openPage(`sidepanel.html?tab=${tab?.id}`);
  await page.bringToFront();
  const seePreview = async () => {
    await panel.waitForFunction(() => document.querySelector('.sticky-actions button.primary:enabled'), {
      polling: 50,
      timeout: 15_000,
    });
  };
  return {
    page,
    panel,
    model: () => modelOf(page),
    async read() {
      await click(panel, 'button', '读取本页表单');
      await seePreview();
    },
    seePreview,
    async fill() {
      await panel.evaluate(() =>
        document.querySelector<HTMLElement>('.sticky-actions button.primary:enabled')?.click(),
      );
    },
    async close() {
      for (const each of [panel, page]) if (!each.isClosed()) await each.close();
    },
  };
}

export function modelOf(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(
    () =>
      JSON.parse(JSON.stringify((globalThis as unknown as { __model: unknown }).__model)) as Record<
        string,
        unknown
      >,
  );
}

/** What the panel says of the run that its page broke off: the sentence, and each field with what became of it. */
export async function brokenOff(panel: Page): Promise<{ said: string; fields: Record<string, string> }> {
  await seeText(panel, '的填写中断了', 30_000);
  return panel.$eval('.broken-run', (notice) => ({
    said: notice.querySelector('p')?.textContent ?? '',
    fields: Object.fromEntries(
      [...notice.querySelectorAll('li')].map((line) => [
        line.querySelector('.page-label')?.textContent ?? '',
        line.getAttribute('data-outcome') ?? '',
      ]),
    ),
  }));
}

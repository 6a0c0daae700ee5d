/** What a walk over the pages does again and again. Pages are driven by their structure, so that both languages walk the same way. */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch-extension.ts';

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

export const PATIENCE = { polling: 50, timeout: 20_000 } as const;
export const WORKBENCH = { width: 1366, height: 768 };
export const POPUP = { width: 400, height: 600 };
export const PANEL = { width: 400, height: 800 };

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
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await see(page, selector);
  await page.focus(selector);
  await page.$eval(selector, (element) => (element as HTMLInputElement).select());
  await page.keyboard.press('Backspace');
  if (text !== '') await page.keyboard.sendCharacter(text);
}

export async function unfold(page: Page, within: string): Promise<void> {
  await page.evaluate((selector) => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>(`${selector} details:not([open])`))
      folded.open = true;
  }, within);
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

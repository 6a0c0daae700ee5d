/** A page of the test's own with one of its own scripts in it, where part of the engine is asked without a portal. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildPageScript } from './build-page-script.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

export interface ScriptPage {
  readonly page: Page;
}

/** Opens the page once for a file of tests; `page` is for inside of a test. `script`: `in-page/<script>.ts`. */
export function openScriptPage(html: string, script: string): ScriptPage {
  let browser: FillBrowser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    const content = await buildPageScript(script);
    browser = await startFillBrowser();
    page = await browser.context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content });
  });
  afterAll(() => browser?.close());
  return {
    get page() {
      if (page === undefined) throw new Error('The page is opened before the first test.');
      return page;
    },
  };
}

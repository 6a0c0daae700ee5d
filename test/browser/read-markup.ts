/** Reads a page of the test's own on the host of a portal. */
import type { Page } from 'playwright-core';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { FillBrowser } from './fill-session.ts';

const ADDRESS = 'https://beian.cac.gov.cn/markup';

interface Tab {
  readonly page: Page;
  body: string;
}

/** One for all markups of a file, loaded anew for each: a tab of its own costs more than the reading. */
const tabs = new WeakMap<FillBrowser, Tab>();

export async function readMarkup(browser: FillBrowser, body: string): Promise<FormReading> {
  const tab = tabs.get(browser) ?? (await openTab(browser));
  tab.body = body;
  await tab.page.goto(ADDRESS);
  return (await browser.connect(tab.page)).reading;
}

async function openTab(browser: FillBrowser): Promise<Tab> {
  const tab: Tab = { page: await browser.context.newPage(), body: '' };
  await tab.page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>首页</title></head><body>${tab.body}</body></html>`,
    }),
  );
  tabs.set(browser, tab);
  return tab;
}

/** Reads a page of the test's own on the host of a portal. */
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { FillBrowser } from './fill-session.ts';

const ADDRESS = 'https://beian.cac.gov.cn/markup';

export async function readMarkup(browser: FillBrowser, body: string): Promise<FormReading> {
  const page = await browser.context.newPage();
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>首页</title></head><body>${body}</body></html>`,
    }),
  );
  await page.goto(ADDRESS);
  const { reading } = await browser.connect(page);
  await page.close();
  return reading;
}

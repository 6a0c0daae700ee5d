/** A form in frames: those of the page's own origin belong to it, all others are named and left alone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

const ADDRESS = 'https://libraries.example/frames';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('same-origin frames are one form; other origins and sandboxes are named, and never written into', async () => {
  const page = await browser.context.newPage();
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  await page.bringToFront();
  const models = () =>
    Promise.all(
      page.frames().map(async (frame) => [frame.url(), await frame.evaluate(() => __model)] as const),
    );
  const start = await models();
  const values = {
    企业名称: '杭州示例文化有限公司',
    经营范围: '技术服务',
    联系电话: '0571-00000000',
    可见项: '不该写入',
  };
  const { labels, forms, apart, entries } = await browser.fillWithFrames(ADDRESS, values);
  expect(labels).toEqual(['企业名称', '经营范围', '联系电话', '经营范围', '联系电话']);
  expect(forms).toEqual([0, 1, 1, 2, 2]);
  expect(apart.toSorted()).toEqual(['https://beian.cac.gov.cn', 'null']);
  // The second frame is transparent: nobody sees what would be written there.
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'filled',
    'filled',
    'filled',
    'hidden',
    'hidden',
  ]);
  const held = new Map(await models());
  expect(held.get(ADDRESS)).toEqual({ name: '杭州示例文化有限公司' });
  expect(held.get('https://libraries.example/frame-inner')).toEqual({
    scope: '技术服务',
    phone: '0571-00000000',
  });
  expect(held.get('https://libraries.example/frame-inner?faint')).toEqual({ scope: '', phone: '' });
  expect(held.get('https://libraries.example/frame-inner?sandbox')).toEqual({ scope: '', phone: '' });
  expect(held.get('https://beian.cac.gov.cn/traps')).toEqual(
    new Map(start).get('https://beian.cac.gov.cn/traps'),
  );
  await browser.undoWithFrames(ADDRESS);
  expect(await models()).toEqual(start);
});

/** Lists that ask a server and get an answer without the line that is wanted: that is no list that never came. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choice } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it.each(['antd-react', 'naive-ui', 'arco-vue', 'tdesign-vue'])('%s', async (page) => {
  const session = await browser.open(`https://libraries.example/${page}`);
  await expect.poll(async () => (await session.read()).fields.length).toBeGreaterThan(0);
  const before = await session.model();
  const [entry] = await session.run([{ label: '登记机关', value: choice('没有这个机关') }]);
  expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  expect(await session.model()).toEqual(before);
  await session.page.close();
});

/** Boxes that open a window with a search and a table: said, closed again, and nothing chosen in it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('are left to the person, and what comes after them is filled', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  const entries = await session.run([
    { label: '所属单位', value: text('示例甲局') },
    { label: '主管单位', value: text('示例甲局') },
    { label: '登记机关', value: text('示例甲局') },
    { label: '联系人姓名', value: text('李示例') },
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'picksInWindow',
    'picksInWindow',
    'picksInWindow',
    'filled',
  ]);
  expect(await session.model()).toEqual({ unit: '', office: '', registry: '', contact: '李示例' });
  const open = session.page.locator('.el-dialog, .window, .layui-layer').filter({ visible: true });
  expect(await open.count()).toBe(0);
  await session.page.close();
});

it('a box that asks for a file is not opened', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  const fields = session.reading.fields.filter(({ label }) => label === '营业执照');
  expect(fields.map(({ widget, readonly }) => [widget, readonly])).toEqual([
    ['text', true],
    ['file', false],
  ]);
  await session.page.close();
});

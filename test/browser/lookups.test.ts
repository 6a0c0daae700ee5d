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
  expect(await session.model()).toMatchObject({ unit: '', office: '', registry: '', contact: '李示例' });
  const open = session.page.locator('.el-dialog, .window, .layui-layer').filter({ visible: true });
  expect(await open.count()).toBe(0);
  await session.page.close();
});

it('one that opens over a box which was typed into is shut, a message stays and is waited for once', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  const entries = await session.run([
    { label: '推荐机构', value: text('示例丙局') },
    { label: '联系人姓名', value: text('李示例') },
    { label: '统一社会信用代码', value: text('91330106MA00EXAMPL') },
    { label: '住所', value: text('示例路1号') },
    { label: '邮政编码', value: text('310000') },
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'filled',
    'filled',
    'filled',
    'covered',
    'covered',
  ]);
  // Of two fields under the message the first alone pressed beside it and waited.
  expect(await session.page.evaluate(() => __beside)).toBe(1);
  expect(await session.model()).toMatchObject({ typed: '示例丙局', contact: '李示例', place: '', post: '' });
  expect(await session.page.locator('.el-message-box').isVisible()).toBe(true);
  await session.page.locator('.el-message-box__headerbtn').click();
  const undone = await session.undo();
  expect(undone.map(({ outcome }) => outcome)).toEqual(['undone', 'undone', 'undone']);
  await session.page.close();
});

it('one that opens over a box which was typed into is shut though it shows late, as on a busy machine', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  await session.page.addStyleTag({ content: '.el-dialog__wrapper { animation: show 0.1s 0.3s both }' });
  await session.page.addStyleTag({ content: '@keyframes show { from { opacity: 0 } to { opacity: 1 } }' });
  const entries = await session.run([
    { label: '推荐机构', value: text('示例丙局') },
    { label: '联系人姓名', value: text('李示例') },
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['filled', 'filled']);
  expect(await session.page.locator('.el-dialog').isVisible()).toBe(false);
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

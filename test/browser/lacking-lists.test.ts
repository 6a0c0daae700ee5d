/** Lists that have come and lack the line that is wanted are no lists that never came; and lists that never come. */
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

it('of lists whose lines never come only the first is tried again', async () => {
  const session = await browser.open('https://libraries.example/blank');
  await session.page.evaluate(() => {
    const lists = ['所有制', '行业', '登记机关'].map((label) => `<p>${label}：<select></select></p>`);
    document.body.innerHTML = `<form>${lists.join('')}<p>名称：<input></p></form>`;
  });
  await session.read();
  const begun = Date.now();
  const entries = await session.run([
    { label: '所有制', value: choice('国有') },
    { label: '行业', value: choice('农业') },
    { label: '登记机关', value: choice('示例局') },
    { label: '名称', value: { kind: 'text', text: '示例' } },
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'optionsTimedOut',
    'optionsTimedOut',
    'optionsTimedOut',
    'filled',
  ]);
  // Together they are waited for once in each of two rounds, and not one after another.
  expect(Date.now() - begun).toBeLessThan(4 * 6_000);
  const { progress } = await session.seen();
  const times = Map.groupBy(progress, ({ fieldId }) => fieldId);
  expect(entries.map(({ fieldId }) => times.get(fieldId)?.length)).toEqual([2, 1, 1, 1]);
  await session.page.close();
});

it('what is typed into a list to search in it is not what stands in the box', async () => {
  const session = await browser.open('https://libraries.example/cut-lists');
  const [field, older] = session.reading.fields;
  expect(older).toMatchObject({ label: '注册地址', driver: 'generic', widget: 'cascader' });
  expect(field).toMatchObject({ label: '企业类型', driver: 'generic', widget: 'select', shown: '' });
  const [missing] = await session.run([{ label: '企业类型', value: choice('没有这一类') }]);
  expect(missing).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  expect(await session.model()).toEqual({ type: '' });
  const besideBefore = await session.page.evaluate(() => __beside);
  const [found] = await session.run([{ label: '企业类型', value: choice('股份有限公司') }]);
  expect(found).toMatchObject({ outcome: 'filled', shown: '股份有限公司' });
  expect(await session.model()).toEqual({ type: 't2' });
  // A list that is shut is known to be: nobody pressed beside it.
  expect(await session.page.evaluate(() => __beside)).toBe(besideBefore);
  expect(await session.page.locator('.open').count()).toBe(0);
  const [back] = await session.undo();
  expect(back).toMatchObject({ outcome: 'undone', shown: '' });
  expect(await session.model()).toEqual({ type: '' });
  await session.page.close();
});

it('a list that goes on saying that it has nothing is not waited for to the end', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  const [entry] = await session.run([{ label: '行业门类', value: choice('软件业') }]);
  expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  await session.page.close();
});

it('a tree in the one line of a list is walked to its last branch', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  expect(session.field('所在地区')).toMatchObject({ driver: 'generic', widget: 'select' });
  const [missing] = await session.run([{ label: '所在地区', value: choice('没有这个区') }]);
  expect(missing).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  const [found] = await session.run([{ label: '所在地区', value: choice('东城区') }]);
  expect(found).toMatchObject({ outcome: 'filled', shown: '东城区' });
  expect(await session.model()).toMatchObject({ area: '东城区' });
  await session.page.close();
});

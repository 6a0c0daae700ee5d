/** Tags that are boxes of several short texts, and tags and buttons that are answers: no library's driver, the generic ones. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choice } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const PRODUCT = { label: '产品名称', value: { kind: 'text', text: '示例产品' } } as const;

it.each(['element-plus', 'tdesign-vue', 'arco-vue'])(
  '%s: a text becomes a tag in the model, beside those that stand there, and is taken away again',
  async (library) => {
    const session = await browser.open(`https://libraries.example/tags-${library}`);
    expect(session.field('产品名称')).toMatchObject({ driver: 'generic', widget: 'text', shown: '' });
    expect(await session.run([PRODUCT])).toMatchObject([{ outcome: 'filled', shown: '示例产品' }]);
    expect(await session.model()).toEqual({ name: '', tags: ['示例产品'] });
    expect(await session.run([{ ...PRODUCT, expected: '示例产品' }])).toMatchObject([{ outcome: 'already' }]);
    await session.read();
    const more = { ...PRODUCT, value: { kind: 'text', text: '另一产品' }, overwrite: true } as const;
    expect(await session.run([more])).toMatchObject([{ outcome: 'filled', shown: '示例产品、另一产品' }]);
    expect(await session.model()).toEqual({ name: '', tags: ['示例产品', '另一产品'] });
    expect(await session.undo()).toMatchObject([{ outcome: 'undone', shown: '示例产品' }]);
    expect(await session.model()).toEqual({ name: '', tags: ['示例产品'] });
    await session.page.close();
  },
);

it.each(['element-plus', 'tdesign-vue', 'arco-vue'])('%s: an empty box is empty again', async (library) => {
  const session = await browser.open(`https://libraries.example/tags-${library}`);
  await session.run([PRODUCT]);
  expect(await session.undo()).toMatchObject([{ outcome: 'undone', shown: '' }]);
  expect(await session.model()).toEqual({ name: '', tags: [] });
  await session.page.close();
});

it('answers that are drawn as tags, buttons or words are one question, commands and mere tags are none', async () => {
  const session = await browser.open('https://libraries.example/word-rows');
  const rows = ['企业类型', '是否上市', '服务类型', '证件类型', '单位性质'];
  expect(session.reading.fields.map(({ label, widget }) => [label, widget])).toEqual([
    ...rows.map((label) => [label, 'radio']),
    ['企业名称', 'text'],
  ]);
  expect(session.field('企业类型').options.map(({ text }) => text)).toEqual([
    '企业',
    '个体工商户',
    '事业单位',
  ]);
  const start = await session.model();
  const wanted = (text: string, yes: string) =>
    rows.map((label) => ({ label, value: choice(label === '是否上市' ? yes : text) }));
  const [missing] = await session.run([{ label: '企业类型', value: choice('社会团体') }]);
  expect(missing).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  expect(await session.model()).toEqual(start);
  const entries = await session.run(wanted('个体工商户', '否'));
  expect(entries.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'filled'));
  const filled = {
    tag: '个体工商户',
    check: '个体工商户',
    button: '个体工商户',
    plain: '个体工商户',
    listed: '否',
    name: '',
  };
  expect(await session.model()).toEqual(filled);
  await session.read();
  const others = wanted('企业', '是').map((one) => ({ ...one, overwrite: true }));
  const again = await session.run(others);
  expect(again.map(({ outcome, shown }) => [outcome, shown])).toEqual(
    others.map(({ value }) => ['filled', value.kind === 'choice' && value.text]),
  );
  expect((await session.undo()).map(({ outcome }) => outcome)).toEqual(rows.map(() => 'undone'));
  expect(await session.model()).toEqual(filled);
  await session.page.close();
});

/** Boxes that take several short texts and draw each as a tag: no library's driver, the generic one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
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

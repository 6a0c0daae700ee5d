/** A list of a library that nobody measured opens at the first press, where the widget says what takes it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';
import { choice, path } from './driver-contract.ts';

let browser: FillBrowser;
let session: FillSession;
beforeAll(async () => {
  browser = await startFillBrowser();
  session = await browser.open('https://libraries.example/naive-ui');
});
afterAll(() => browser.close());

const FIELDS: readonly (readonly [string, string, FillValue])[] = [
  ['企业类型', '.n-select', choice('股份有限公司')],
  ['主管单位', '.n-tree-select', choice('文化和旅游部')],
  ['注册地址', '.n-cascader', path('北京市', '市辖区', '海淀区')],
];

it.each(FIELDS)('naive-ui: %s', async (label, root, value) => {
  const presses = await session.page.evaluateHandle((selector) => {
    const inside: string[] = [];
    // The lists themselves stand under `body`.
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.closest(selector) !== null) inside.push(target.className);
    };
    document.addEventListener('click', note, { capture: true });
    return inside;
  }, root);
  const [entry] = await session.run([{ label, value }]);
  expect(entry?.outcome).toBe('filled');
  expect(await presses.jsonValue()).toHaveLength(1);
});

/** What a field is called in the markup of real pages, and what is only said beside it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { readMarkup } from './read-markup.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const BOX = '<input>';

describe('a row', () => {
  it('is not headed by its first label where the colon has a cell of its own', async () => {
    const cells = (label: string) => `<td>${label}</td><td>：</td><td>${BOX}</td>`;
    const { fields } = await readMarkup(
      browser,
      `<table><tr>${cells('姓名')}${cells('电话')}</tr><tr>${cells('职务')}${cells('邮箱')}</tr></table>`,
    );
    expect(fields.map(({ rowHeader }) => rowHeader)).toEqual(['', '', '', '']);
  });
});

it('a list of the page’s own that is dressed as a box of Element is read', async () => {
  const { fields } = await readMarkup(
    browser,
    `<div class="el-form-item"><label class="el-form-item__label">类型</label><div class="el-input"><select class="el-input__inner"><option>甲</option></select></div></div>`,
  );
  expect(fields.map(({ label, widget }) => [label, widget])).toEqual([['类型', 'select']]);
});

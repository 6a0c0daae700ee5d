/** A telephone number in several boxes, in the markup of real pages: which box takes which part of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { numberParts } from 'shared/forms/split-number.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { readMarkup } from './read-markup.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const elInput = '<div class="el-input"><input class="el-input__inner"></div>';

it.each([
  ['<table><tr><td>联系电话：</td><td><input size="4">-<input></td></tr></table>', ['area', 'local']],
  [
    `<div class="el-form-item"><label class="el-form-item__label">联系电话</label><div class="el-form-item__content">${elInput}<span>-</span>${elInput}</div></div>`,
    ['area', 'local'],
  ],
  [
    '<p>联系电话：<input size="4"> - <input size="8"> 转 <input size="4"></p>',
    ['area', 'local', 'extension'],
  ],
  ['<p>联系电话：<input> 转 <input></p>', [null, null]],
  [
    '<div class="form-group"><label>传真</label><div><input maxlength="4"><input></div></div>',
    ['area', 'local'],
  ],
  ['<table><tr><td>联系电话：</td><td><input> <input></td></tr></table>', [null, null]],
])('%s', async (body, parts) => {
  const { fields } = await readMarkup(browser, body);
  const found = numberParts(fields);
  expect(fields.map((_, index) => found.get(index)?.part ?? null)).toEqual(parts);
});

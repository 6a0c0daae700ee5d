import { expect, test } from 'vitest';
import { afterUnit, isUnit, unitIn, unitOfTitle } from './units.ts';

test.each([
  ['万元', '万元'],
  ['（万元）', '万元'],
  ['万 元', '万元'],
  ['人民币（万元）', '人民币万元'],
  ['单位：萬元', '万元'],
  ['万元，保留两位小数', '万元'],
  [' 万元 成立日期：', '万元'],
  ['人民币 万元 成立日期', '人民币万元'],
  ['㎡', 'm2'],
  ['％', '%'],
  ['日', '日'],
  ['日 期', ''],
  ['名 称：', ''],
  ['元旦值班人', ''],
  ['查询', ''],
  ['', ''],
])('「%s」 begins with 「%s」', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

test.each([
  ['财务情况（单位：万元）', '万元'],
  ['金额单位：人民币元', '人民币元'],
  ['单位：某某公司', ''],
  ['单位名称', ''],
])('the title 「%s」 says 「%s」', (title, unit) => {
  expect(unitOfTitle(title)).toBe(unit);
});

test('a long text costs no more than a short one', () => {
  expect(unitIn('万'.repeat(200_000))).toBe('');
  expect(unitOfTitle('单位：'.repeat(200_000))).toBe('');
  expect(isUnit('单位:万元')).toBe(true);
});

test.each([
  [' 万元 成立日期：', '成立日期：'],
  ['万元', ''],
  ['成立日期：', '成立日期：'],
  ['日 期', '日 期'],
])('what is left of 「%s」 is 「%s」', (text, rest) => {
  expect(afterUnit(text)).toBe(rest);
});

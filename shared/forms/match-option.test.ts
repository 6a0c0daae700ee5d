import { expect, test } from 'vitest';
import { makeField } from './make-reading.fixture.ts';
import { matchAmount, matchCount } from './match-count.ts';
import { isEmptyChoice, matchOption, sameMeaning, sameRegion } from './match-option.ts';

const pick = (options: readonly string[], value: string): string | undefined =>
  matchOption(makeField({ options }).options, value, sameMeaning(value))?.text;

test.each([
  [['请选择', '身份证', '护照'], '居民身份证', '身份证'],
  [['中华人民共和国居民身份证', '护照'], '居民身份证', '中华人民共和国居民身份证'],
  [['有限责任公司(自然人投资或控股)', '股份有限公司'], '有限责任公司', '有限责任公司(自然人投资或控股)'],
  [['有限责任公司', '股份有限公司'], '有限责任公司(自然人投资或控股)', '有限责任公司'],
  [['有限责任公司（法人独资）', '有限责任公司'], '有限责任公司', '有限责任公司'],
  [['中国工商银行', '中国银行'], '中国工商银行北京海淀支行', '中国工商银行'],
  [['长期有效', '固定期限'], '长期', '长期有效'],
])('of %j, %s means %s', (options, value, expected) => {
  expect(pick(options, value)).toBe(expected);
});

test('two options that fit are none', () => {
  expect(pick(['有限责任公司(自然人独资)', '有限责任公司(法人独资)'], '有限责任公司')).toBeUndefined();
  expect(pick(['软件开发业', '软件开发服务'], '软件开发')).toBeUndefined();
});

test('an option that is asked for but disabled is none', () => {
  const options = makeField({ options: ['护照'] }).options.map((option) => ({ ...option, disabled: true }));
  expect(matchOption(options, '护照', [])).toBeNull();
});

test.each(['', '请选择', '-- 请选择 --', '==请选择==', '全部', '请选择省'])('%s is no choice', (text) => {
  expect(isEmptyChoice(text)).toBe(true);
});

test('a place is found without its suffix', () => {
  expect(sameRegion('海淀区')).toEqual(['海淀']);
  expect(sameRegion('内蒙古自治区')).toEqual(['内蒙古']);
});

test.each([
  ['120', '100-499人'],
  ['500', '500人以上'],
  ['8', '20人以下'],
  ['99', '20-99人'],
])('%s people are %s', (count, expected) => {
  const { options } = makeField({ options: ['20人以下', '20-99人', '100-499人', '500人以上'] });
  expect(matchCount(options, count)?.text).toBe(expected);
});

test('a count on the border of two ranges, or no number, matches none', () => {
  expect(matchCount(makeField({ options: ['20-50人', '50-100人'] }).options, '50')).toBeNull();
  expect(matchCount(makeField({ options: ['20-50人'] }).options, '若干')).toBeNull();
});

test.each([
  ['100万以下|100万－500万|500万－1000万|1000万以上', '800', '500万－1000万'],
  ['100万以下|100-500万|500-1000万', '300', '100-500万'],
  ['1000万元以下|1000万元至1亿元|1亿元以上', '20000', '1亿元以上'],
  ['100万以下|100万－500万', '66.5', '100万以下'],
])('an amount among %s: %s is %s', (list, amount, expected) => {
  expect(matchAmount(makeField({ options: list.split('|') }).options, amount)?.text).toBe(expected);
});

test('an amount on the edge of two ranges, or among ranges without a unit, is nobody’s', () => {
  const { options } = makeField({ options: ['100万以下', '100万－500万'] });
  expect(matchAmount(options, '100')).toBeNull();
  expect(matchAmount(makeField({ options: ['100-500', '500-1000'] }).options, '300')).toBeNull();
});

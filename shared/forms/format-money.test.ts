import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, moneyUnit } from './format-money.ts';

test.each([
  ['1234.56', '元', '12345600'],
  ['1234.56', '万元', '1234.56'],
  ['0.00005', '元', '0.5'],
  ['5000', '亿元', '0.5'],
  ['50', '亿元', '0.005'],
  ['1,000.00', '万元', '1000'],
  ['100万元', '元', '1000000'],
  ['0', '元', '0'],
] as const)('%s 万 in %s is %s', (value, unit, printed) => {
  expect(formatMoney(value, unit)).toBe(printed);
});

test.each(['', '约1000', '1000美元', '-5', '1e5'])('%s is no amount', (value) => {
  expect(formatMoney(value, '元')).toBeNull();
});

test('to yuan and to 亿 differ by 10^8, digit by digit', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (amount) => {
      expect(formatMoney(String(amount), '元')).toBe(String(amount * 10_000n));
      const inYi = formatMoney(String(amount), '亿元') ?? '';
      const [whole = '', fraction = ''] = inYi.split('.');
      expect(BigInt(whole + fraction.padEnd(4, '0'))).toBe(amount);
    }),
  );
});

test.each([
  ['千元', '12300'],
  ['百万元', '12.3'],
  ['千万元', '1.23'],
] as const)('1230 万 in %s is %s', (unit, printed) => {
  expect(formatMoney('1230', unit)).toBe(printed);
});

describe('the unit is read', () => {
  test.each([
    [['万元', '注册资本'], [], '万元'],
    [['', '注册资本'], ['单位:元'], '元'],
    [['', '注册资本(人民币)'], [], '元'],
    [['万元', '注册资本(人民币)'], [], '万元'],
    [['万', '注册资本'], [], '万元'],
    [['', '注册资本(千元)'], [], '千元'],
    [['', '注册资本(百万元)'], [], '百万元'],
    [['', '注册资本(元)'], ['不低于100万元'], '元'],
    [['人民币亿元', '注册资本'], [], '亿元'],
  ] as const)('of %j and %j: %s', (near, far, unit) => {
    expect(moneyUnit(near, far)).toEqual({ unit, assumed: false });
  });

  test.each([
    [['', '注册资本(万美元)'], []],
    [['', '注册资本'], ['请输入']],
    [['万港元', '注册资本'], []],
    [['', '单元'], []],
  ] as const)('of %j and %j none is said', (near, far) => {
    expect(moneyUnit(near, far)).toEqual({ unit: '万元', assumed: true });
  });

  test('two that differ are told as a doubt, the nearer first', () => {
    expect(moneyUnit(['元', '注册资本(万元)'])).toEqual({ unit: '元', assumed: true });
  });
});

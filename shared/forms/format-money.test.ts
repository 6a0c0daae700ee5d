import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('the unit is read, never assumed', () => {
  expect(moneyUnit(['万元', '注册资本'])).toBe('万元');
  expect(moneyUnit([null, '注册资本', '单位：元'])).toBe('元');
  expect(moneyUnit(['注册资本（万美元）', ''])).toBeNull();
  expect(moneyUnit(['注册资本', '请输入'])).toBeNull();
});

import { expect, test } from 'vitest';
import { canonicalRegion, isWithinRegion } from './region.ts';

test.each(['上海', '上海市', 'Shanghai', 'CN-SH', 'cn-sh', '31', '310000', '310115'])(
  '%s is 上海市',
  (text) => {
    expect(canonicalRegion(text)).toBe('上海市');
  },
);

test.each([
  '山东省烟台市',
  '山东烟台',
  '山东 烟台',
  '山东省/烟台市',
  '山东省烟台市高新区',
  '烟台',
  '烟台市',
  '烟台市芝罘区',
])('%s lies in the city that a rule names', (place) => {
  expect(isWithinRegion(place, '山东省烟台市')).toBe(true);
});

test.each(['', '山东省', '山东省济南市', '济南', '辽宁省烟台', '上海市'])('%s does not', (place) => {
  expect(isWithinRegion(place, '山东省烟台市')).toBe(false);
});

test('a city without its province is not in a rule for the whole province', () => {
  expect(isWithinRegion('烟台', '山东省')).toBe(false);
});

test.each(['重庆', '重庆市渝北区', 'Chongqing', '500000'])('%s lies in 重庆市', (place) => {
  expect(isWithinRegion(place, '重庆市')).toBe(true);
});

test.each([
  ['吉林省吉林市', '吉林省', true],
  ['内蒙古', '内蒙古自治区', true],
  ['黑龙江哈尔滨', '黑龙江省', true],
  ['河南', '河北省', false],
])('%s in %s: %s', (place, region, expected) => {
  expect(isWithinRegion(place, region)).toBe(expected);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionLexicon } from './lexicon/regions.ts';
import { joinAddress, splitAddress } from './split-address.ts';

test.each([
  ['浙江省杭州市余杭区文一西路100号', ['浙江省', '杭州市', '余杭区', '文一西路100号']],
  ['北京市海淀区中关村大街1号', ['北京市', '北京市', '海淀区', '中关村大街1号']],
  ['上海市市辖区浦东新区世纪大道1号', ['上海市', '上海市', '浦东新区', '世纪大道1号']],
  [
    '新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放路2号',
    ['新疆维吾尔自治区', '伊犁哈萨克自治州', '伊宁市', '解放路2号'],
  ],
  ['内蒙古自治区锡林郭勒盟多伦县大街3号', ['内蒙古自治区', '锡林郭勒盟', '多伦县', '大街3号']],
])('%s', (full, [province, city, district, detail]) => {
  expect(splitAddress(full)).toEqual({ province, city, district, detail });
});

test.each(['杭州市余杭区文一西路100号', '浙江省杭州市', '浙江省杭州市余杭区', '', '香港中环'])(
  '%s is not split',
  (full) => {
    expect(splitAddress(full)).toBeNull();
  },
);

test('joining what was split gives the address back, and a municipality is not said twice', () => {
  const provinces = regionLexicon.provinces.map(([printed]) => printed);
  fc.assert(
    fc.property(
      fc.constantFrom(...provinces),
      fc.constantFrom('甲乙', '丙丁'),
      fc.constantFrom('戊己', '庚辛'),
      (province, city, district) => {
        const municipality = regionLexicon.municipalities.includes(province);
        const full = `${province}${municipality ? '' : `${city}市`}${district}区一号楼`;
        const parts = splitAddress(full);
        expect(parts?.detail).toBe('一号楼');
        expect(parts === null ? '' : joinAddress(parts)).toBe(full);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import type { FieldOption } from './form-reading.ts';
import { companySector, matchSector } from './match-sector.ts';

const list = (...texts: string[]): FieldOption[] =>
  texts.map((text) => ({ text, value: text, disabled: false, selected: false }));

test('a company is the 企业 in a list of sectors', () => {
  const sectors = list('请选择', '企业', '事业单位', '社会团体');
  expect(matchSector(sectors, '有限责任公司(自然人投资或控股)')?.text).toBe('企业');
  expect(matchSector(sectors, '普通合伙企业')?.text).toBe('企业');
  expect(matchSector(list('1.企业', '2.事业单位'), '股份有限公司')?.text).toBe('1.企业');
});

test('nothing where the list is of something else, or says 企业 twice', () => {
  expect(matchSector(list('企业', '个人'), '有限责任公司')).toBeNull();
  expect(matchSector(list('国有企业', '事业单位'), '有限责任公司')).toBeNull();
  expect(companySector(list('企业', '企业法人', '事业单位'))).toBeNull();
  expect(matchSector(list('企业', '事业单位'), '个体工商户')).toBeNull();
});

test('an option that cannot be chosen is none', () => {
  const [company, ...rest] = list('企业', '事业单位');
  if (company === undefined) throw new Error('a list of two has a first');
  expect(matchSector([{ ...company, disabled: true }, ...rest], '有限责任公司')).toBeNull();
});

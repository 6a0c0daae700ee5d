import { expect, test } from 'vitest';
import type { FactKey } from '../entity/fact-keys.ts';
import { deriveFacts } from './derive-facts.ts';
import { formatValue } from './format-value.ts';
import { makeField, type FieldSketch } from './make-reading.fixture.ts';

function format(
  key: FactKey,
  value: string,
  sketch: FieldSketch,
  facts: Partial<Record<FactKey, string>> = {},
) {
  return formatValue(makeField(sketch), key, value, deriveFacts({ ...facts, [key]: value }, '', ''));
}

test('money in the unit that the label names; without one it is assumed and says so', () => {
  expect(format('entity.regCapital', '500', { label: '注册资本（元）' })).toMatchObject({
    after: '5000000',
    assumed: false,
  });
  expect(format('entity.regCapital', '500', { label: '注册资本' })).toMatchObject({
    after: '500',
    assumed: true,
  });
});

test('money in the unit that stands beside the box, over its table or in its title', () => {
  const capital = (sketch: FieldSketch) =>
    format('entity.regCapital', '500', { label: '注册资本', ...sketch });
  expect(capital({ unit: '元' })).toMatchObject({ after: '5000000', assumed: false });
  expect(capital({ unit: '万元' })).toMatchObject({ after: '500', assumed: false });
  expect(capital({ section: '财务情况（单位：元）' })).toMatchObject({ after: '5000000', assumed: false });
  expect(capital({ unit: '元', label: '注册资本（万元）' })).toMatchObject({
    after: '5000000',
    assumed: true,
  });
});

test('an amount of yuan is no amount of another currency', () => {
  expect(format('entity.regCapital', '500', { label: '注册资本', unit: '万美元' })).toEqual({
    reason: 'wrongFormat',
    limit: null,
  });
  expect(format('entity.regCapital', '500', { label: '注册资本（万美元）' })).toEqual({
    reason: 'wrongFormat',
    limit: null,
  });
});

test('长期 is printed as text and chosen as an option, but is no day', () => {
  expect(format('entity.termTo', 'longTerm', {})).toMatchObject({ after: '长期' });
  expect(
    format('entity.termTo', 'longTerm', { widget: 'radio', options: ['长期有效', '有期限'] }),
  ).toMatchObject({ after: '长期有效' });
  expect(format('entity.termTo', 'longTerm', { widget: 'date' })).toMatchObject({ reason: 'wrongFormat' });
});

test('a term in one widget for two days needs both; without an end it is no range, but a box to tick', () => {
  const sketch: FieldSketch = { label: '营业期限', widget: 'dateRange' };
  const from = { 'entity.termFrom': '2018-05-09' };
  expect(format('entity.termTo', '2038-05-08', sketch, from)).toEqual({
    value: { kind: 'range', from: '2018-05-09', to: '2038-05-08' },
    after: '2018-05-09 - 2038-05-08',
    assumed: false,
  });
  expect(format('entity.termTo', '2038-05-08', sketch)).toMatchObject({ reason: 'noFact' });
  expect(format('entity.termTo', 'longTerm', sketch, from)).toMatchObject({ reason: 'wrongFormat' });
  const box: FieldSketch = { label: '营业期限', widget: 'checkbox', options: ['长期'] };
  expect(format('entity.termTo', 'longTerm', box)).toMatchObject({ after: '长期' });
  expect(format('entity.termTo', '2038-05-08', box)).toMatchObject({ reason: 'wrongFormat' });
});

test('a value that does not fit is not cut', () => {
  expect(format('entity.scope', '软件开发；'.repeat(50), { widget: 'textarea', maxLength: 100 })).toEqual({
    reason: 'tooLong',
    limit: { length: 250, max: 100 },
  });
});

test('a place as a path, with the level that municipalities have between', () => {
  expect(
    format(
      'address.office.district',
      '海淀区',
      { widget: 'cascader' },
      { 'address.office.province': '北京市' },
    ),
  ).toMatchObject({
    value: { kind: 'path', levels: ['北京市', '市辖区', '海淀区'] },
  });
  expect(
    format(
      'address.office.district',
      '余杭区',
      { widget: 'cascader' },
      { 'address.office.province': '浙江省', 'address.office.city': '杭州市' },
    ),
  ).toMatchObject({ value: { levels: ['浙江省', '杭州市', '余杭区'] } });
  expect(format('address.office.district', '余杭区', { widget: 'cascader' })).toMatchObject({
    reason: 'noFact',
  });
});

test('a list that may hold places level by level gets the whole path beside the place', () => {
  const held = { 'address.office.province': '浙江省', 'address.office.city': '杭州市' } as const;
  expect(format('address.office.district', '余杭区', { widget: 'select' }, held)).toMatchObject({
    value: { kind: 'choice', text: '余杭区', levels: ['浙江省', '杭州市', '余杭区'] },
  });
  expect(
    format('address.office.district', '余杭区', { widget: 'select', options: ['余杭区'] }, held),
  ).not.toHaveProperty('value.levels');
});

test('a list that is not known yet is left to the driver, with all spellings', () => {
  expect(format('legalRep.idType', '居民身份证', { widget: 'select', options: ['请选择'] })).toMatchObject({
    value: {
      kind: 'choice',
      text: '居民身份证',
      alternatives: expect.arrayContaining(['身份证', '中华人民共和国居民身份证']) as unknown,
    },
  });
});

test('of a list that is not known yet a number may be found in a range', () => {
  expect(format('entity.employees', '35', { widget: 'select', options: ['请选择'] })).toMatchObject({
    value: { kind: 'choice', text: '35', within: 'count' },
  });
  expect(format('entity.regCapital', '1000', { widget: 'select', options: [] })).not.toHaveProperty(
    'value.within',
  );
  expect(format('entity.type', '股份有限公司', { widget: 'select', options: [] })).not.toHaveProperty(
    'value.within',
  );
});

test('a list without our value is refused', () => {
  expect(
    format('entity.industry', '软件和信息技术服务业', { widget: 'select', options: ['农业', '采矿业'] }),
  ).toMatchObject({
    reason: 'noMatchingOption',
  });
});

test('telephones fit their box', () => {
  expect(format('entity.phone', '010-62000000', {})).toMatchObject({ after: '010-62000000' });
  expect(format('entity.phone', '010-62000000', { widget: 'number' })).toMatchObject({
    after: '01062000000',
  });
  expect(format('entity.phone', '010-62000000', { maxLength: 8 })).toMatchObject({ after: '62000000' });
  expect(format('entity.phone', '010-62000000转8', { widget: 'number' })).toMatchObject({
    reason: 'wrongFormat',
  });
});

test('files are put by hand', () => {
  expect(format('attachment.businessLicence', 'licence.pdf', { widget: 'file' })).toMatchObject({
    reason: 'fileByHand',
  });
});

test('a company is the 企业 in a list of sectors', () => {
  const options = ['企业', '事业单位', '社会团体'];
  const type = '有限责任公司(自然人独资)';
  expect(format('entity.type', type, { label: '单位性质', widget: 'select', options })).toMatchObject({
    after: '企业',
  });
});

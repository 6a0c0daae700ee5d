import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise } from './recognise.ts';

const page = (fields: readonly FieldSketch[], title = '') => {
  const reading = makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] });
  const { fields: found, character } = recognise(reading);
  return {
    character: character.get(0),
    keys: found.map((one) => (one.outcome === 'fact' && isSure(one) ? one.key : null)),
  };
};
const labels = (...list: string[]): FieldSketch[] => list.map((label) => ({ label }));

describe('the first company named is whom the block is about', () => {
  test('ours', () => {
    expect(page(labels('企业名称', '制造单位名称', '统一社会信用代码')).keys).toEqual([
      'entity.name',
      null,
      'entity.uscc',
    ]);
  });

  test('another', () => {
    expect(page(labels('制造单位名称', '统一社会信用代码', '法定代表人')).character).toBe('otherParty');
    expect(page(labels('发出邀约的劳务公司', '统一社会信用代码', '负责人')).character).toBe('otherParty');
  });

  test('who is above us is not', () => {
    expect(page(labels('上级单位', '企业名称', '统一社会信用代码', '法定代表人')).character).toBe('own');
    expect(page(labels('是否重点企业', '企业名称', '统一社会信用代码')).character).toBe('own');
  });
});

describe('what else gives a record away', () => {
  test('questions nobody asks of oneself', () => {
    expect(page(labels('企业名称', '统一社会信用代码', '联系人', '合作状态')).character).toBe('otherParty');
  });

  test('a person before any company', () => {
    expect(page(labels('姓名', '性别', '单位名称', '单位地址', '统一社会信用代码')).character).toBe(
      'otherParty',
    );
  });

  test('a party that the title makes us', () => {
    expect(page(labels('供应商名称', '统一社会信用代码', '供应商地址'), '供应商入驻')).toEqual({
      character: 'own',
      keys: ['entity.name', 'entity.uscc', 'address.office.full'],
    });
    expect(page(labels('供应商名称', '统一社会信用代码'), '供应商管理').character).toBe('otherParty');
  });

  test('numbers that anybody has make no form ours', () => {
    expect(page(labels('联系人', '开户银行', '银行账号', '联系地址')).character).toBe('unclear');
  });
});

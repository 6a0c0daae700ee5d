import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise, ruledCharacterOf } from './recognise.ts';

const page = (fields: readonly FieldSketch[], title = '') => {
  const reading = makeReading(fields, { forms: [{ form: 0, title, buttons: ['提交'] }] });
  const { fields: found } = recognise(reading);
  return {
    character: ruledCharacterOf(reading),
    keys: found.map((one) => (one.outcome === 'fact' && isSure(one) ? one.key : null)),
  };
};
const labels = (...list: string[]): FieldSketch[] => list.map((label) => ({ label }));
const ofOneself = ['法定代表人', '注册资本', '经营范围'] as const;

describe('a noun that no list knows', () => {
  test('is the company where the form asks much of oneself', () => {
    const { character, keys } = page(labels('培训机构名称', '培训机构简称', ...ofOneself, '培训机构地址'));
    expect(character).toBe('own');
    expect(keys).toEqual([
      'entity.name',
      'entity.shortName',
      'legalRep.name',
      'entity.regCapital',
      'entity.scope',
      'address.office.full',
    ]);
  });

  test('is another where it asks little', () => {
    expect(page(labels('共建单位名称', '法定代表人', '联系电话')).character).toBe('otherParty');
  });

  test('is whoever applies on a page that takes applications', () => {
    const { character, keys } = page(labels('第一备案单位', '统一社会信用代码', '联系人'), '剧本备案');
    expect(character).toBe('own');
    expect(keys).toEqual(['entity.name', 'entity.uscc', 'contact.name']);
  });

  test('is whoever reports', () => {
    const report = labels('派遣机构名称', '实缴资本', '填报人', '单位负责人');
    expect(page(report).keys).toEqual([
      'entity.name',
      'entity.paidCapital',
      'contact.name',
      'principal.name',
    ]);
    expect(page(report.slice(0, 2)).character).toBe('otherParty');
  });

  test('is another behind a name of ours', () => {
    expect(page(labels('企业名称', ...ofOneself, '评价机构名称')).keys.at(-1)).toBeNull();
  });
});

describe('a trade of which there is a company on either side', () => {
  test('is ourselves where the form asks much of oneself', () => {
    const { character, keys } = page(labels('物业公司名称', '物业公司地址', ...ofOneself));
    expect(character).toBe('own');
    expect(keys.slice(0, 2)).toEqual(['entity.name', 'address.office.full']);
    expect(page(labels('物业公司名称', '联系人', '联系电话')).character).toBe('otherParty');
  });
});

describe('a party of whom records are kept', () => {
  test('is ourselves on a page that takes applications, and nowhere else', () => {
    const fields = labels('代理商名称', ...ofOneself);
    expect(page(fields, '账号注册').character).toBe('own');
    expect(page(fields).character).toBe('otherParty');
    expect(page(fields, '修改代理商').character).toBe('otherParty');
  });
});

test('a longer word that begins like a party is none', () => {
  expect(page(labels('收件编号', '企业名称', '法定代表人', '付款方式')).character).toBe('own');
});

test('a form that lists the parties of a project begins with one of them', () => {
  const first = ['图纸审查机构名称', '图纸审查机构组织机构代码'];
  const parties = ['勘察单位名称', '设计单位名称'];
  expect(page(labels(...first), '图纸审查申请').keys).toContain('entity.name');
  expect(page(labels(...first, ...parties), '图纸审查申请').keys).toEqual([null, null, null, null]);
});

test('the title calls the company by the last word of its noun', () => {
  const asked = labels('检测机构名称', '检测机构地址', '邮编', '负责人', '联络人手机');
  expect(page(asked, '修改机构信息').character).toBe('own');
  expect(page(asked, '修改企业信息').character).not.toBe('own');
  expect(page([...labels('合作企业名称'), ...asked.slice(1)], '企业信息').character).not.toBe('own');
  expect(page(labels('父企业名称', '企业名称', '联系电话'), '企业信息').keys).toEqual([
    null,
    'entity.name',
    'entity.phone',
  ]);
});

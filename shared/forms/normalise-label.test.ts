import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseLabel, normaliseName } from './normalise-label.ts';

test.each([
  ['姓　名', '姓名'],
  ['* 企业名称：', '企业名称'],
  ['1.2、单 位 注 册 地 址:', '单位注册地址'],
  ['（一）企业名称', '企业名称'],
  ['请输入您的统一社会信用代码', '统一社会信用代码'],
  ['请输入具体的企业介绍', '企业介绍'],
  ['ＩＣＰ备案号', 'icp备案号'],
  ['統一編號', '统一编号'],
  ['E-mail', 'e-mail'],
  ['企\u202e业\u200b名称', '企业名称'],
  ['注册资本（万元）', '注册资本'],
  ['法定代表人（负责人）', '法定代表人'],
  ['请输入与营业执照一致的企业名称', '企业名称'],
  ['请务必正确填写营业执照对应的企业名称', '企业名称'],
  ['营业执照对应的地址', '营业执照对应的地址'],
  ['须与执照上的信息保持一致的注册地址', '注册地址'],
  ['101 统一社会信用代码', '统一社会信用代码'],
  ['05 单位负责人 姓名', '单位负责人姓名'],
  ['表一 单位基本情况', '单位基本情况'],
  ['再次输入银行账号', '银行账号'],
  ['400电话', '400电话'],
  ['表号', '表号'],
])('%s says %s', (label, text) => {
  expect(normaliseLabel(label).text).toBe(text);
});

test('a unit is told apart from a bracket that says something', () => {
  expect(normaliseLabel('注册资本（单位：万元）')).toMatchObject({ unit: '万元', bracketed: [] });
  expect(normaliseLabel('法定代表人(负责人)')).toMatchObject({ unit: null, bracketed: ['负责人'] });
});

test('one character in a bracket is kept where it says which side or which level', () => {
  expect(normaliseLabel('营业期限（起）').bracketed).toEqual(['起']);
  expect(normaliseLabel('注册地（省）').bracketed).toEqual(['省']);
  expect(normaliseLabel('附件（1）').bracketed).toEqual([]);
});

test('A/B gives both', () => {
  expect(normaliseLabel('注册号/统一社会信用代码').alternatives).toEqual(['注册号', '统一社会信用代码']);
});

test('help is no label', () => {
  expect(normaliseLabel('请如实填写以下内容'.repeat(10)).text).toBe('');
});

test('normalising twice changes nothing', () => {
  const piece = fc.constantFrom(
    '请输入',
    '1.',
    '（',
    '）',
    '(',
    ')',
    '*',
    '：',
    '/',
    '企业',
    '名称',
    '必填',
    '①',
    ' ',
    '-',
    '、',
    '元',
    '[',
  );
  const label = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(label, (text) => {
      const once = normaliseLabel(text).text;
      expect(normaliseLabel(once).text).toBe(once);
    }),
  );
});

test.each([
  ['qyjbqkBean.zcdz', 'zcdz'],
  ['LEGAL_NAME', 'legalname'],
  ['list[0].orgName', 'orgname'],
  ['', ''],
])('the name %s is %s', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test('a unit without brackets, behind an amount only', () => {
  expect(normaliseLabel('注册资本:万元')).toMatchObject({ text: '注册资本', unit: '万元' });
  expect(normaliseLabel('注册资金单位：元')).toMatchObject({ text: '注册资金', unit: '元' });
  expect(normaliseLabel('单元')).toMatchObject({ text: '单元', unit: null });
  expect(normaliseLabel('注册资金美元')).toMatchObject({ text: '注册资金美元', unit: null });
});

test('an aside at the end is in brackets of any kind, a mark before a label is none', () => {
  expect(normaliseLabel('联系人姓名【参展联系人】')).toMatchObject({
    text: '联系人姓名',
    bracketed: ['参展联系人'],
  });
  expect(normaliseLabel('【必填】企业名称')).toMatchObject({ text: '企业名称', bracketed: [] });
  expect(normaliseLabel('营业执照 必传')).toMatchObject({ text: '营业执照' });
  expect(normaliseLabel('品牌图 (选传)')).toMatchObject({ text: '品牌图', bracketed: [] });
});

test('an example and how to write it are no part of the label', () => {
  const text = (label: string): string => normaliseLabel(label).text;
  expect(text('详细地址：如 某某大道12号1203室')).toBe('详细地址');
  expect(text('请输入详细地址，精确到门牌号')).toBe('详细地址');
  expect(text('请输入精确到门牌号的具体地址')).toBe('具体地址');
  expect(text('联系人：如实填写')).toBe('联系人如实填写');
  expect(text('企业名称 请输入')).toBe('企业名称');
});

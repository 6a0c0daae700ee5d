import { expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise, ruledCharacterOf } from './recognise.ts';

const judge = (labels: readonly string[], title = '') => {
  const fields = labels.map((label): FieldSketch => ({ label }));
  const reading = makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] });
  return ruledCharacterOf(reading);
};
const COMPANY = ['统一社会信用代码', '法定代表人', '注册地址'];

test('a form that begins with something nobody knows, and asks more of it, is not known for ours', () => {
  expect(judge(['楼宇名称', ...COMPANY, '楼宇等级'])).toBe('unclear');
  expect(judge(['线路编号', ...COMPANY, '线路负责部门'])).toBe('unclear');
});

test('it is ours where it asks for the name of a company, or for nothing more of that thing', () => {
  expect(judge(['楼宇名称', '企业名称', ...COMPANY, '楼宇等级'])).toBe('own');
  expect(judge(['楼宇名称', ...COMPANY])).toBe('own');
});

test('it is ours where something of ours stands before', () => {
  expect(judge([...COMPANY, '楼宇名称', '楼宇等级'])).toBe('own');
});

test('what one files for may stand before the name of whoever files', () => {
  expect(judge(['算法名称', '算法类型', ...COMPANY])).toBe('own');
  expect(judge(['店铺名称', '店铺简介', ...COMPANY])).toBe('own');
});

test('a title that says what for makes it ours', () => {
  expect(judge(['楼宇名称', ...COMPANY, '楼宇等级'], '楼宇备案申请')).toBe('own');
});

test('法人名称 beside the name of the company is the person, alone it may be either', () => {
  const keysOf = (labels: readonly string[]) =>
    recognise(makeReading(labels.map((label): FieldSketch => ({ label })))).fields.map((one) =>
      one.outcome === 'fact' && isSure(one) ? one.key : one.outcome,
    );
  expect(keysOf(['企业名称', '纳税人识别号', '法人名称'])[2]).toBe('legalRep.name');
  expect(keysOf(['身份证号', '法人名称'])[1]).toBe('ask');
});

test('a thing that is asked about over and over is what the form is about, whatever stands before', () => {
  const fund = ['基金名称', '基金编号', '基金份额', '基金管理人'];
  expect(judge(['受托人姓名', '受托人身份证', '法定代表人', '注册地', ...fund])).not.toBe('own');
  expect(judge(['受托人姓名', '受托人身份证', '法定代表人', '注册地', ...fund.slice(0, 2)])).toBe('own');
  expect(judge(['企业名称', ...COMPANY, ...fund])).toBe('own');
});

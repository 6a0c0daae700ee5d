import { expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { recognise } from './recognise.ts';

/** Each list is a form of its own on one page. */
const charactersOf = (...forms: readonly (readonly string[])[]): unknown[] => {
  const fields = forms.flatMap((labels, form) => labels.map((label): FieldSketch => ({ label, form })));
  const groups = forms.map((_, form) => ({ form, title: '', buttons: [] }));
  const { character } = recognise(makeReading(fields, { forms: groups }));
  return forms.map((_, form) => character.get(form));
};

const COMPANY = ['企业名称', '统一社会信用代码', '法定代表人', '注册资本', '经营范围'];
const CONTACT = ['联系人', '联系人职务', '联系人电话'];

test('who is called, on a card of its own, is of the company that the card before asks for', () => {
  expect(charactersOf(CONTACT)).toEqual(['unclear']);
  expect(charactersOf(COMPANY, CONTACT)).toEqual(['own', 'own']);
  expect(charactersOf(CONTACT, COMPANY)).toEqual(['own', 'own']);
});

test('what asks the same again is a record or a search, and is left as it is', () => {
  expect(charactersOf(COMPANY, ['企业名称', '联系人'])).toEqual(['own', 'unclear']);
  expect(charactersOf([...COMPANY, ...CONTACT], CONTACT)).toEqual(['own', 'unclear']);
});

test('what says whose it is, and what asks nothing of ours, stays so', () => {
  expect(charactersOf(COMPANY, ['客户名称', ...CONTACT])).toEqual(['own', 'otherParty']);
  expect(charactersOf(COMPANY, ['备注', '用途'])).toEqual(['own', 'unclear']);
});

test('the name on a card of its own goes with what is asked of the company on the next', () => {
  const rest = COMPANY.slice(2);
  expect(charactersOf(['企业名称'], [...rest, '成立日期', '登记机关'])).toEqual(['own', 'own']);
});

import { describe, expect, test } from 'vitest';
import { makeField, makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { planFill } from './plan-fill.ts';
import { recognise } from './recognise.ts';
import { numberParts } from './split-number.ts';

const parts = (...fields: readonly FieldSketch[]) =>
  fields.map((_, index) => numberParts(fields.map(makeField)).get(index)?.part ?? null);

describe('a number in several boxes', () => {
  test('has its label before the first, and none before the others', () => {
    expect(parts({ label: '联系电话' }, {})).toEqual(['area', 'local']);
    expect(parts({ label: '传真' }, {}, {})).toEqual(['area', 'local', 'extension']);
    expect(parts({ label: '联系电话' }, {}, {}, {})).toEqual(['area', 'local', 'extension', null]);
  });

  test('is one number under one label where the first has room for no more than its area', () => {
    expect(parts({ label: '座机', maxLength: 4 }, { label: '座机' })).toEqual(['area', 'local']);
    expect(parts({ label: '电话' }, { label: '电话' })).toEqual([null, null]);
  });

  test('is one number under one label where its boxes are named as its parts', () => {
    const named = (...names: readonly string[]) =>
      parts(...names.map((name) => ({ label: '电话', names: [name] })));
    expect(named('telArea', 'telNo')).toEqual(['area', 'local']);
    expect(named('txtTel1', 'txtTel2', 'txtTel3')).toEqual(['area', 'local', 'extension']);
    expect(named('legalPhone', 'contactPhone')).toEqual([null, null]);
  });

  test('is no mobile, and ends where a box says what it wants, is chosen or stands elsewhere', () => {
    expect(parts({ label: '手机号码' }, {})).toEqual([null, null]);
    for (const next of [
      { label: '邮箱' },
      { placeholder: '请输入邮箱' },
      { widget: 'select' as const },
      { section: '联系人' },
      { form: 1 },
    ])
      expect(parts({ label: '联系电话' }, next)).toEqual([null, null]);
  });
});

describe('what is filled into them', () => {
  // All fictitious.
  const filled = (phone: string, ...boxes: readonly FieldSketch[]) => {
    const fields = [{ label: '企业名称' }, { label: '统一社会信用代码' }, ...boxes];
    const reading = makeReading(fields);
    const { steps } = planFill({
      reading,
      recognition: recognise(reading),
      facts: { 'entity.phone': phone },
      companyName: '示例科技有限公司',
      uscc: '91110108MA00000017',
    });
    return steps.filter(({ key }) => key === 'entity.phone').map(({ fieldId, after }) => [fieldId, after]);
  };

  test('is the number without its area code, and the area code before it', () => {
    expect(filled('010-88880000', { label: '公司电话' }, {})).toEqual([
      ['3', '88880000'],
      ['2', '010'],
    ]);
  });

  test('is no area code where the number has none, and nothing where it does not fit', () => {
    expect(filled('88880000', { label: '公司电话' }, {})).toEqual([['3', '88880000']]);
    expect(filled('13800000001', { label: '公司电话' }, {})).toEqual([]);
    expect(filled('010-88880000', { label: '公司电话', maxLength: 2 }, {})).toEqual([['3', '88880000']]);
    expect(filled('010-88880000', { label: '公司电话', shown: '021' }, {})).toEqual([['3', '88880000']]);
  });
});

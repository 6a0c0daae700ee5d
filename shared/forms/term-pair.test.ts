import { expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise } from './recognise.ts';

const keys = (fields: readonly FieldSketch[]): (string | null)[] =>
  recognise(makeReading(fields)).fields.map((found) => (found.outcome === 'fact' ? found.key : null));

const term = (placeholder = '', label = '营业期限'): FieldSketch => ({ label, placeholder, widget: 'date' });

test('one box takes the end', () => {
  expect(keys([term()])).toEqual(['entity.termTo']);
});

test('two boxes under one label are beginning and end', () => {
  expect(keys([term(), term()])).toEqual(['entity.termFrom', 'entity.termTo']);
  expect(keys([term('开始日期'), term('结束日期')])).toEqual(['entity.termFrom', 'entity.termTo']);
  const both = term('', '企业营业执照有效期起止时间');
  expect(keys([both, both])).toEqual(['entity.termFrom', 'entity.termTo']);
});

test('the second may have no label but its prompt', () => {
  expect(keys([term('开始日期'), term('结束日期', '')])).toEqual(['entity.termFrom', 'entity.termTo']);
});

test('labels that say which are left alone', () => {
  expect(keys([term('', '营业期限自'), term('', '营业期限至')])).toEqual([
    'entity.termFrom',
    'entity.termTo',
  ]);
});

test('a tick box beside it, and another term, are no second box', () => {
  expect(keys([term(), { label: '营业期限', widget: 'checkbox', options: ['长期'] }])[0]).toBe(
    'entity.termTo',
  );
  expect(keys([term(), term('', '许可证有效期')])).toEqual(['entity.termTo', null]);
});

test('one widget for two days takes both, whatever its prompt begins with', () => {
  expect(keys([{ label: '营业期限', placeholder: '开始日期', widget: 'dateRange' }])).toEqual([
    'entity.termTo',
  ]);
  expect(keys([{ label: '许可证有效期', widget: 'dateRange' }])).toEqual([null]);
  expect(keys([{ label: '成立日期', widget: 'dateRange' }])).toEqual([null]);
});

test('the box that says 长期 is the other half of the question, and no other box is', () => {
  const found = (texts: readonly string[]) =>
    recognise(makeReading([term(), { label: '营业期限', widget: 'checkbox', options: texts }])).fields.map(
      (one) => (one.outcome === 'fact' && isSure(one) ? one.key : null),
    );
  expect(found(['长期有效'])).toEqual(['entity.termTo', 'entity.termTo']);
  expect(found(['同意'])).toEqual(['entity.termTo', null]);
});

test('a day before one that says it is the end is the beginning', () => {
  expect(keys([term('', '执照有效日期'), term('', '执照到期日期')])).toEqual([
    'entity.termFrom',
    'entity.termTo',
  ]);
  expect(keys([term('', '执照有效日期'), term('', '许可证到期日期')])).toEqual(['entity.termTo', null]);
});

test('a day whose label says no more than that something ends', () => {
  const day = (label: string): FieldSketch => ({ label, widget: 'date' });
  expect(keys([term(), day('至')])).toEqual(['entity.termFrom', 'entity.termTo']);
  expect(keys([{ label: '营业期限', widget: 'radio', options: ['固定', '长期'] }, day('截止日期')])).toEqual([
    'entity.termTo',
    'entity.termTo',
  ]);
  expect(keys([{ label: '企业名称' }, day('截止日期')])).toEqual(['entity.name', null]);
});

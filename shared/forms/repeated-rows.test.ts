import { expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { recognise } from './recognise.ts';

const outcomes = (fields: readonly FieldSketch[]): string[] =>
  recognise(makeReading(fields)).fields.map((found) =>
    found.outcome === 'fact' ? found.key : found.outcome,
  );

test('row i is item i: of one contact, one row is filled', () => {
  const row = (rowHeader: string): FieldSketch[] => [
    { label: '联系人姓名', rowHeader },
    { label: '联系人手机', rowHeader },
  ];
  expect(outcomes([...row('1'), ...row('2')])).toEqual(['contact.name', 'contact.mobile', 'none', 'none']);
});

test('the index of a model path is a row as well', () => {
  const row = (index: number): FieldSketch => ({
    label: '联系人姓名',
    names: [`contacts[${index}].name`],
  });
  expect(outcomes([row(0), row(1)])).toEqual(['contact.name', 'none']);
});

test('a row alone is nobody’s second', () => {
  expect(outcomes([{ label: '联系人姓名', names: ['contacts[1].name'] }])).toEqual(['contact.name']);
});

test('rows that name different people are not items of one list', () => {
  expect(
    outcomes([
      { label: '姓名', rowHeader: '法定代表人' },
      { label: '姓名', rowHeader: '联系人' },
    ]),
  ).toEqual(['legalRep.name', 'contact.name']);
});

import { describe, expect, it } from 'vitest';
import { awaitsOptions, choseAnother } from './chosen-option.ts';
import { makeField } from './make-reading.fixture.ts';

const choice = { kind: 'choice', text: '北京市', alternatives: ['市辖区'] } as const;

describe('a list that is not loaded yet', () => {
  it.each([
    ['a prompt alone', { widget: 'select', options: ['请选择市'] }, true],
    ['nothing at all', { widget: 'select', options: [] }, true],
    ['an empty line and a prompt', { widget: 'select', options: ['', '请选择'] }, true],
    ['something to choose', { widget: 'select', options: ['请选择', '北京市'] }, false],
    ['lines that are drawn on opening', { widget: 'select', driver: 'element-ui', options: [] }, false],
    ['no list', { widget: 'text', options: [] }, false],
  ] as const)('%s', (_, sketch, expected) => {
    expect(awaitsOptions(makeField(sketch), choice)).toBe(expected);
  });
});

describe('another option than the planned one', () => {
  it('is told of, the same one in another spelling of spaces and width is not', () => {
    expect(choseAnother({ value: choice }, '市辖区')).toBe(true);
    expect(choseAnother({ value: choice }, ' 北京市 ')).toBe(false);
    expect(choseAnother({ value: choice }, '')).toBe(false);
  });

  it('is not asked of what is no choice', () => {
    expect(choseAnother({ value: { kind: 'date', date: '2015-03-02' } }, '2015年3月2日')).toBe(false);
  });
});

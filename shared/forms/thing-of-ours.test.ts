import { describe, expect, test } from 'vitest';
import { makeReading } from './make-reading.fixture.ts';
import { recognise } from './recognise.ts';

const LICENCE = ['单位名称', '机构代码', '注册资本', '法人代表', '企业性质', '经营范围'];

const characterOf = (section: string, labels: readonly string[]) =>
  recognise(makeReading(labels.map((label) => ({ label, section })))).character.get(0);

describe('a heading that names a thing', () => {
  test('takes nothing of what is asked of a company alone', () => {
    expect(characterOf('车辆信息录入', LICENCE)).toBe('own');
    expect(characterOf('产品信息', LICENCE)).toBe('own');
  });

  test('keeps whoever is named beside the thing', () => {
    expect(characterOf('车辆信息录入', ['单位名称', '法人代表', '车牌号', '车辆类型'])).not.toBe('own');
  });

  test('keeps the other side of a contract', () => {
    expect(characterOf('合同信息', LICENCE)).not.toBe('own');
  });
});

import { describe, expect, test } from 'vitest';
import { makeReading } from './make-reading.fixture.ts';
import { isSure, recognise } from './recognise.ts';

const page = (title: string, ...labels: string[]) => {
  const reading = makeReading(
    labels.map((label) => ({ label })),
    { forms: [{ form: 0, title, buttons: [] }] },
  );
  const { fields, character } = recognise(reading);
  return {
    character: character.get(0),
    keys: fields.map((one) => (one.outcome === 'fact' && isSure(one) ? one.key : null)),
  };
};

describe('a title that names one of our people', () => {
  test('says whose the bare fields are', () => {
    expect(page('法定代表人实名认证', '姓名', '身份证号')).toEqual({
      character: 'own',
      keys: ['legalRep.name', 'legalRep.idNo'],
    });
    expect(page('经办人身份验证', '姓名', '身份证号码', '手机号').keys).toEqual([
      'agent.name',
      'agent.idNo',
      'agent.mobile',
    ]);
    expect(page('负责人身份验证', '负责人姓名', '身份证号').character).toBe('own');
  });

  test('says nothing where anybody may be meant', () => {
    expect(page('实名认证', '姓名', '身份证号').character).not.toBe('own');
    expect(page('新增联系人', '姓名', '手机号', '职务').character).not.toBe('own');
  });
});

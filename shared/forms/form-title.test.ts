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

test('one heading over all that is asked speaks as a title does', () => {
  const labels = ['企业名称', '统一社会信用代码', '联系人', '登录密码'];
  const under = (...sections: string[]) => {
    const reading = makeReading(
      labels.map((label, index) => ({ label, section: sections[index] ?? sections[0] ?? '' })),
      { forms: [{ form: 0, title: '平台注册', buttons: [] }] },
    );
    const { fields, character } = recognise(reading);
    return [character.get(0), fields[0]?.outcome];
  };
  expect(under('供应商注册')).toEqual(['own', 'fact']);
  expect(under('供应商信息')[0]).not.toBe('own');
});

test('whoever becomes a 经销商 speaks of themselves', () => {
  const labels = ['公司名称', '联系人', '联系电话', '统一社会信用代码'];
  expect(page('成为示例牌经销商', ...labels).character).toBe('own');
  expect(page('示例牌经销商信息', ...labels).character).not.toBe('own');
});

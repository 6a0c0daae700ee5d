import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { recognise } from './recognise.ts';

const judge = (fields: readonly FieldSketch[], title = '') =>
  recognise(makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] })).character.get(0);
const labels = (...list: string[]): FieldSketch[] => list.map((label) => ({ label }));
const COMPANY = labels('企业名称', '统一社会信用代码', '法定代表人', '注册地址');

describe('what else is asked says that a record is kept of another', () => {
  test.each(['跟进销售', '保单状态', '授信批复日期', '出险次数', '挂账金额'])('%s', (label) => {
    expect(judge(COMPANY)).toBe('own');
    expect(judge([...COMPANY, { label }])).toBe('otherParty');
  });

  test('not where the page speaks to us', () => {
    const kept = [...COMPANY, { label: '首营资料' }];
    expect(judge(kept)).toBe('otherParty');
    expect(judge(kept, '供应商入驻申请')).toBe('own');
    expect(judge([...kept, { label: '短信验证码' }])).toBe('own');
    expect(judge([...kept, { label: '我已阅读并同意《入驻协议》', widget: 'checkbox' }])).toBe('own');
  });

  test('not where it can only be read', () => {
    expect(judge([...COMPANY, { label: '首营资料', disabled: true }])).toBe('own');
  });

  test('of a person, unless the company proves itself', () => {
    expect(judge(labels('企业名称', '企业地址', '联系电话', '就诊卡号', '成立日期'))).not.toBe('own');
    expect(judge([...COMPANY, { label: '驾驶证号' }])).toBe('own');
  });
});

describe('what the title says', () => {
  test.each(['商户巡检记录', '贷后检查', '新增供应商'])('%s', (title) => {
    expect(judge(COMPANY, title)).toBe('otherParty');
  });

  test('not where it names the whole site', () => {
    expect(judge(COMPANY, '供应商业务管理系统')).toBe('own');
  });
});

test('a bar over a list, by a label or by most of its prompts', () => {
  expect(judge(labels('企业名称', '统一社会信用代码', '行业', '创建时间段'))).toBe('search');
  const looked: FieldSketch = { label: '企业名称', placeholder: '输入企业名称查询' };
  expect(judge([looked, ...labels('统一社会信用代码', '法定代表人', '注册地址')])).toBe('own');
});

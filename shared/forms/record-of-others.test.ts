import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { recognise, ruledCharacterOf } from './recognise.ts';
import { LEANS } from './settle-character.ts';

const judge = (fields: readonly FieldSketch[], title = '') =>
  ruledCharacterOf(makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] }));
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

  test('not where the page speaks to us, save under a title that adds another', () => {
    const asked = [...COMPANY, { label: '营业期限', placeholder: '与营业执照一致' }];
    expect(judge(asked, '入驻资料')).toBe('own');
    expect(judge(asked, '新增合作伙伴')).toBe('otherParty');
    expect(judge(asked, '开通下级代理')).toBe('otherParty');
    expect(judge(asked, '开通账户')).toBe('own');
  });

  test('not under a heading where one registers oneself', () => {
    const contacts = (section: string): FieldSketch[] => [
      ...COMPANY,
      ...['联系人1', '联系人2'].map((label) => ({ label, section })),
    ];
    expect(judge(contacts(''))).toBe('otherParty');
    expect(judge(contacts('非居民用水单位注册信息'))).toBe('own');
  });

  test('not where it can only be read', () => {
    expect(judge([...COMPANY, { label: '首营资料', disabled: true }])).toBe('own');
  });

  test('of a person, unless the company proves itself', () => {
    expect(judge(labels('企业名称', '企业地址', '联系电话', '就诊卡号', '成立日期'))).not.toBe('own');
    expect(judge([...COMPANY, { label: '驾驶证号' }])).toBe('own');
  });
});

test('one word of a record yields to all that else leans to us, two do not', () => {
  const ours = labels(
    '企业名称',
    '统一社会信用代码',
    '企业地址',
    '联系人',
    '联系人手机',
    '联系人邮箱',
    '企业网址',
    '企业简介',
    '开户银行',
    '银行账号',
    '传真',
    '邮政编码',
  );
  const [one, two] = [
    recognise(makeReading([...ours, { label: '出险次数' }])),
    recognise(makeReading([...ours, ...labels('出险次数', '挂账金额')])),
  ];
  expect(one.leanings.get(0)?.odds).toBeGreaterThan(LEANS.overrules);
  expect(two.leanings.get(0)?.odds).toBeGreaterThan(LEANS.overrules);
  expect(one.character.get(0)).toBe('own');
  expect(two.character.get(0)).toBe('otherParty');
});

test('one question in every row of a table is one word, and much of one company outweighs it', () => {
  const whole = [...COMPANY, ...labels('注册资本', '成立日期', '经营范围', '登记机关')];
  const rows = labels('姓名', '入职日期', '姓名', '入职日期');
  expect(judge([...whole, ...rows])).toBe('own');
  expect(judge([...COMPANY, ...rows])).toBe('otherParty');
});

test('what is asked under a heading about somebody else is not asked of whom the form is about', () => {
  const under = (section: string) => labels('婚姻状况', '入职日期').map((field) => ({ ...field, section }));
  expect(judge([...COMPANY, ...under('实际控制人信息')])).toBe('own');
  expect(judge([...COMPANY, ...under('')])).toBe('otherParty');
});

test('somebody at the company is a word of a record as seldom as one of ours', () => {
  expect(judge([...COMPANY, { label: '采购负责人' }])).toBe('own');
  expect(judge([...COMPANY, ...labels('采购负责人', '采购员')])).toBe('otherParty');
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

test('whom the page points at is another', () => {
  expect(judge([...COMPANY, { label: '设为该客户默认结算主体', widget: 'checkbox' }])).toBe('otherParty');
  expect(judge([...COMPANY, { label: '设为客户端默认主体', widget: 'checkbox' }])).toBe('own');
});

test('whoever may not know the number is not whose number it is', () => {
  const [name, code] = labels('企业名称', '统一社会信用代码');
  expect(judge([{ ...name }, { ...code, placeholder: '不清楚可不填' }, ...labels('法定代表人')])).toBe(
    'otherParty',
  );
  expect(judge([{ ...name }, { ...code, placeholder: '18位代码，无则不填' }, ...labels('法定代表人')])).toBe(
    'own',
  );
});

test('whoever sets a new password and the state of an account keeps accounts of others', () => {
  const set = labels('新密码', '状态');
  expect(judge([...COMPANY, ...set])).toBe('otherParty');
  expect(judge([...COMPANY, ...set, { label: '原密码' }])).not.toBe('otherParty');
  expect(judge([...COMPANY, { label: '新密码' }])).not.toBe('otherParty');
});

test('the number of a quotation gives it away though it is only shown', () => {
  const deal = labels('公司名称', '联系人', '传真号码', '跟单员');
  expect(judge([{ label: '报价单号', disabled: true }, ...deal])).toBe('otherParty');
  expect(judge([{ label: '备案编号', disabled: true }, ...deal.slice(0, 3), ...COMPANY])).toBe('own');
});

test('创建人 and 修改人 are columns of a ledger, unless they are only shown', () => {
  const columns = labels('创建人', '修改人');
  expect(judge([...COMPANY, ...columns])).toBe('otherParty');
  expect(judge([...COMPANY, ...columns.map((column) => ({ ...column, disabled: true }))])).toBe('own');
  expect(judge([...COMPANY, ...labels('创建时间', '修改时间')])).toBe('own');
});

test('a whole question has the word of a record by chance', () => {
  const asked = '外国国籍、境外永久居留或者长期居留许可及涉外婚姻关系情况';
  expect(judge([...COMPANY, ...labels(asked)])).toBe('own');
  expect(judge([...COMPANY, ...labels('婚姻状况')])).toBe('otherParty');
});

import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { ruledCharacterOf } from './recognise.ts';

const judge = (labels: readonly string[], title = '') => {
  const fields = labels.map((label): FieldSketch => ({ label }));
  return ruledCharacterOf(makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] }));
};

describe('whom to reach at a company', () => {
  test('is asked of the company, where somebody works nobody is asked', () => {
    expect(judge(['企业名称', '联系人', '联系电话'])).toBe('own');
    expect(judge(['单位名称', '联系人', '联系电话'])).toBe('unclear');
    expect(judge(['企业名称', '联系电话', '通讯地址'])).toBe('unclear');
  });
});

describe('an account and nothing else', () => {
  const account = ['开户名称', '银行账号', '开户银行'];

  test('is that of whoever the site is for', () => {
    expect(judge([...account, '开户许可证'])).toBe('own');
  });

  test.each([['持卡人姓名'], ['身份证号'], ['课程名称']])('not beside %s', (label) => {
    expect(judge([...account, label])).toBe('unclear');
  });

  test('not where money is paid out to anybody', () => {
    expect(judge(account, '提现申请')).toBe('unclear');
  });
});

test('a report is signed by whoever heads and whoever fills in', () => {
  expect(judge(['损失金额合计', '负责人', '填表人', '报出日期'])).toBe('own');
  expect(judge(['损失金额合计', '负责人', '报出日期'])).toBe('unclear');
});

test('a liaison and the number of their card are named by a company to its registrar', () => {
  expect(judge(['联络员姓名', '联络员证件号码', '联络员手机号'])).toBe('own');
  expect(judge(['联络员姓名', '联络员手机号'])).toBe('unclear');
});

test('the settings of one’s own system', () => {
  expect(judge(['公司名称', '公司地址', '联系电话', '联系邮箱'], '系统设置')).toBe('own');
  expect(judge(['单位名称', '通讯地址', '联系电话'], '基本配置')).toBe('own');
  expect(judge(['单位名称', '通讯地址', '联系电话'], '单位列表')).not.toBe('own');
});

test('one number that only a company has, and nobody else named', () => {
  expect(judge(['食品类别', '统一社会信用代码', '许可项目'])).toBe('own');
  expect(judge(['食品类别', '统一社会信用代码', '供应商电话'])).not.toBe('own');
  expect(judge(['统一社会信用代码'])).not.toBe('own');
});

test('five facts of a company are asked of that company, whoever asked the name before', () => {
  const asked = ['行业类别', '企业简介', '联系人', '传真号码', '通讯地址'];
  expect(judge(asked)).toBe('own');
  expect(judge(asked.slice(0, 4))).toBe('unclear');
  // Where a parcel goes: an address in four parts is one thing.
  expect(judge(['联系人', '手机号', '省', '市', '区', '详细地址', '邮政编码'])).not.toBe('own');
});

test('whom a company names to the tax office', () => {
  const agent = ['经办人姓名', '证件类型', '证件号码'];
  expect(judge([...agent, '财务负责人姓名'])).toBe('own');
  expect(judge(agent)).toBe('unclear');
});

test('the person of the company that the title names', () => {
  const agent = ['经办人姓名', '经办人身份证号', '经办人联系方式'];
  expect(judge(agent, '企业经办人信息')).toBe('own');
  expect(judge(agent, '经办人信息')).toBe('unclear');
});

test('what every page of one’s own site says', () => {
  const site = ['网站名称', '网站地址', '网站关键词', '网站描述'];
  expect(judge(site)).toBe('own');
  expect(judge(['网站名称', '网站地址', '网站描述'])).not.toBe('own');
  expect(judge(['网站标题', '网站地址', '站长QQ', '站长Email'], '系统基本设置')).toBe('own');
});

describe('an account that only a company has', () => {
  test('whatever else is asked of it', () => {
    expect(judge(['开户许可证核准号', '开户银行', '银行账号', '销户原因'])).toBe('own');
    expect(judge(['基本户开户银行', '基本户银行账号', '打款金额'])).toBe('own');
    expect(judge(['开户银行', '银行账号', '打款金额'])).toBe('unclear');
  });

  test('with what is said of any row', () => {
    expect(judge(['开户银行', '账户名称', '银行账号', '是否默认', '备注'])).toBe('own');
  });
});

test('how many work there is asked of no employer of somebody', () => {
  expect(judge(['单位名称', '经营地址', '单位电话', '从业人员数'])).toBe('own');
  expect(judge(['单位名称', '经营地址', '单位电话', '备案号'])).toBe('unclear');
});

test('one question of ours in eight says nothing of whose the form is', () => {
  // Words of no form, so that only their number counts.
  const others = Array.from({ length: 24 }, (_, index) => `q${index}z`);
  const ours = ['联系人', '联系人手机', '经营范围'];
  expect(judge([...ours, ...others.slice(0, 12)])).toBe('own');
  expect(judge([...ours, ...others])).toBe('unclear');
});

test('the settings of a system that shows the number it is filed under are its keeper’s', () => {
  expect(judge(['系统名称', '公司名称', '版权信息', '备案号'])).toBe('own');
  expect(judge(['系统名称', '公司名称', '版本号'])).toBe('unclear');
});

test('whom to reach, under a title that names the company and nothing else', () => {
  expect(judge(['联系人', '联系人手机', '联系人邮箱'], '企业信息')).toBe('own');
  expect(judge(['联系人', '联系人手机', '联系人邮箱'], '编辑')).toBe('unclear');
});

test('what stands at the foot of each page is of whoever runs the site', () => {
  expect(judge(['版权声明', '技术支持', '联系地址', '联系电话'])).toBe('own');
  expect(judge(['备注', '技术支持', '联系地址', '联系电话'])).not.toBe('own');
});

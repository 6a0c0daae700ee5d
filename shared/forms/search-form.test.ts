import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { ruledCharacterOf } from './recognise.ts';

const characterOf = (fields: readonly FieldSketch[], title = '', buttons: string[] = []) =>
  ruledCharacterOf(makeReading(fields, { forms: [{ form: 0, title, buttons }] }));
const labels = (...list: string[]): FieldSketch[] => list.map((label) => ({ label }));

describe('a bar over a list of companies', () => {
  const bar = labels('企业名称', '信用代码', '法定代表人', '地址', '所属区域', '行业');

  test('may look for a whole address too', () => {
    expect(characterOf(bar)).toBe('unclear');
  });

  test('is written down where something must be, or where it is handed in', () => {
    expect(characterOf([...bar.slice(1), { label: '*企业名称' }])).toBe('own');
    expect(characterOf(bar, '', ['保存'])).toBe('own');
    expect(characterOf(bar, '', ['查询', '新增'])).toBe('unclear');
  });
});

test('a button that brings one record into a box, or the export of a page that is shown, makes no search', () => {
  const asked = labels('单位名称', '统一社会信用代码', '法定代表人', '经营范围', '注册资本');
  expect(characterOf(asked, '', ['查询', '重置'])).toBe('search');
  expect(characterOf(asked, '', ['高级查询'])).toBe('search');
  expect(characterOf(asked, '', ['主体信息查询'])).toBe('own');
  expect(characterOf(asked, '', ['导出'])).toBe('search');
  expect(characterOf(asked, '', ['导出', '返回'])).toBe('own');
});

test('a title that only asks makes a search of any length', () => {
  const asked = [
    '公司名称',
    '注册地址',
    '行业类型',
    '企业人数',
    '注册时间',
    '企业性质',
    '税收',
    '营收',
    '楼层',
  ];
  expect(characterOf(labels(...asked), '自定义查询')).toBe('search');
  expect(characterOf(labels(...asked), '数据查询与导出')).toBe('search');
  expect(characterOf([...labels(...asked), { label: '营业执照', widget: 'file' }], '自定义查询')).toBe('own');
});

test('a day from which to which makes a search of nine boxes too', () => {
  const bar = labels('企业编号', '企业名称', '信用代码', '联系人', '手机号', '身份证', '状态', '所在地');
  expect(characterOf([...bar, { label: '注册日期', widget: 'dateRange' }])).toBe('search');
  expect(characterOf([...bar, { label: '注册日期', widget: 'date' }])).not.toBe('search');
});

test('no bar asks more than a dozen questions', () => {
  const levels = ['门类', '大类', '中类', '小类', '代码', '名称'].map((level) => `国民经济行业分类${level}`);
  const asked = ['企业名称', '统一社会信用代码', '法人', '行业', '市', '区', '企业状态', ...levels];
  expect(characterOf(labels(...asked))).toBe('own');
  expect(characterOf(labels(...asked.slice(0, 7)))).toBe('unclear');
});

test('全部 to choose shows a list whole', () => {
  const some = [
    ...labels('企业名称', '施工许可证号', '统一社会信用代码'),
    { label: '项目状况', widget: 'select' as const, options: ['全部', '在建'] },
  ];
  expect(characterOf(some)).toBe('search');
  expect(characterOf(some, '新增项目')).not.toBe('search');
  // No bar asks a score of questions.
  const asked = ['法定代表人', '注册资本', '经营范围', '成立日期', '登记机关', '住所', '开户银行', '账号'];
  const noted = ['核准日期', '发票类型', '总公司标志', '修改时间', '修改人', '备注', '传真', '邮编', '网址'];
  expect(characterOf([...some, ...labels(...asked, ...noted)])).toBe('own');
});

test('a few boxes with nothing but prompts for whom to find', () => {
  const boxes: FieldSketch[] = ['纳税人名称', '纳税人识别号', '法定代表人'].map((placeholder) => ({
    placeholder,
  }));
  expect(characterOf(boxes)).toBe('unclear');
  expect(characterOf([...boxes, { placeholder: '经营范围' }])).toBe('own');
});

test('a list that stands on 全部 is narrowed down by, in whatever signs it is dressed', () => {
  const whole: FieldSketch = { label: '所属行业', widget: 'select', placeholder: '全部' };
  const dressed: FieldSketch = { label: '所属行业', widget: 'select', options: ['--全部--', '制造业'] };
  const company = labels('企业名称', '统一社会信用代码', '法定代表人', '注册资本');
  expect(characterOf([...company, whole])).toBe('search');
  expect(characterOf([...company, dressed])).toBe('search');
  expect(characterOf([...company, { ...whole, placeholder: '请选择' }])).toBe('own');
});

test('what a company has one of, asked from and to, is looked through at any length', () => {
  const asked = labels(
    '单位名称',
    '单位地址',
    '法人代表',
    '组织机构代码',
    '经营范围',
    '注册地址',
    '单位电话',
  );
  const spans = labels('注册资本:从:', '至：', '从业人数:从:', '至：');
  expect(characterOf([...asked, ...spans])).toBe('search');
  expect(characterOf([...asked, ...spans.slice(0, 2)])).not.toBe('search');
  expect(characterOf([...asked, ...labels('营业期限自', '至', '许可期限自', '至')])).toBe('own');
});

test('a range of days is looked through, one day from which to which is not', () => {
  const asked = [
    '企业名称',
    '法人姓名',
    '联系电话',
    '统一社会信用代码',
    '企业类型',
    '经营地址',
    '注册资本',
    '主营产品',
    '员工人数',
  ];
  const range = { label: '', placeholder: '成立日期范围', widget: 'dateRange' } as const;
  expect(characterOf([...labels(...asked), range])).toBe('search');
  expect(characterOf([...labels(...asked), { label: '营业期限', widget: 'dateRange' }])).toBe('own');
});

test('状态 and 创建时间 narrow down records', () => {
  const asked = labels('机构名称', '统一社会信用代码', '法人姓名', '法人手机号');
  expect(characterOf([...asked, ...labels('状态', '创建时间')])).toBe('search');
  expect(characterOf([...asked, ...labels('有效状态', '创建起始时间', '创建截止时间')])).toBe('search');
  expect(characterOf([...asked, { label: '状态' }, { label: '创建时间', disabled: true }])).not.toBe(
    'search',
  );
});

test('a record was 注销 on one day, a span of days looks through many', () => {
  const asked = labels('企业名称', '营业执照注册号', '法定代表人', '经济性质', '证书编号');
  const day = (label: string): FieldSketch => ({ label, widget: 'date' });
  expect(characterOf([day('注销时间'), day('~'), ...asked])).toBe('search');
  expect(characterOf([day('有效期'), day('~'), ...asked])).not.toBe('search');
  expect(characterOf([day('注销时间'), ...asked])).not.toBe('search');
});

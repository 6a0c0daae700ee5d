/** A replica portal on Layui: `form.val()` and what its callbacks were told are the model. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { provePortal, values, type PortalField } from './portal-form.ts';

const { text, choice, date } = values;

// All names and numbers are fictitious.
const FIELDS: readonly PortalField[] = [
  { label: '单位名称', value: text('杭州示例文化有限公司'), holds: { name: '杭州示例文化有限公司' } },
  { label: '统一社会信用代码', value: text('91330106MA00EXAMPL'), holds: { code: '91330106MA00EXAMPL' } },
  { label: '企业类型', value: choice('股份有限公司'), holds: { type: 't2', 'heard/type': 't2' } },
  { label: '行业门类', value: choice('行业37'), holds: { industry: 'i37', 'heard/industry': 'i37' } },
  { label: '所在省', value: choice('浙江省'), holds: { province: '330000', 'heard/province': '330000' } },
  { label: '所在市', value: choice('杭州市'), holds: { city: '330100', 'heard/city': '330100' } },
  { label: '所在区县', value: choice('西湖区'), holds: { district: '330106' } },
  { label: '详细地址', value: text('示例路1号'), holds: { address: '示例路1号' } },
  {
    label: '成立日期',
    value: date('2018-05-09'),
    holds: { founded: '2018-05-09', 'heard/founded': '2018-05-09' },
  },
  {
    label: '核准日期',
    value: date('2021-12-31'),
    holds: { approved: '2021-12-31', 'heard/approved': '2021-12-31' },
  },
  { label: '报告月份', value: date('2019-03-01'), holds: { month: '2019-03', 'heard/month': '2019-03' } },
  {
    label: '营业期限至',
    value: date('2038-05-08'),
    holds: { termTo: '2038年05月08日', 'heard/termTo': '2038年05月08日' },
  },
  { label: '注册资本（万元）', value: text('1000'), holds: { capital: '1000' } },
  { label: '单位性质', value: choice('企业'), holds: { nature: 'qy', 'heard/nature': 'qy' }, stuck: true },
  { label: '是否涉外', value: choice('是'), holds: { foreign: 'on', 'heard/foreign': true } },
  {
    label: '服务类型',
    value: choice('网上购物'),
    holds: { 'service[shop]': 'on', 'heard/service[shop]': true },
  },
  { label: '经营范围', value: text('技术开发；技术服务。'), holds: { scope: '技术开发；技术服务。' } },
  { label: '姓名', section: '法定代表人', value: text('张示例'), holds: { legalName: '张示例' } },
  { label: '证件类型', section: '法定代表人', value: choice('居民身份证'), holds: { legalIdType: '1' } },
  {
    label: '手机号码',
    section: '法定代表人',
    value: text('13800000001'),
    holds: { legalMobile: '13800000001' },
  },
  { label: '网站名称', nth: 0, value: text('示例商城'), holds: { 'sites[0].name': '示例商城' } },
  { label: '网站类型', nth: 0, value: choice('网站'), holds: { 'sites[0].kind': 'w' } },
  { label: '开通日期', nth: 0, value: date('2020-02-29'), holds: { 'sites[0].since': '2020-02-29' } },
  { label: '网站名称', nth: 1, value: text('示例应用'), holds: { 'sites[1].name': '示例应用' } },
  { label: '网站类型', nth: 1, value: choice('应用程序'), holds: { 'sites[1].kind': 'a' } },
  { label: '开通日期', nth: 1, value: date('1999-12-31'), holds: { 'sites[1].since': '1999-12-31' } },
];

const URL = 'https://beian.mps.gov.cn/';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('a whole form on Layui lands in its own model, and is undone', async () => {
  await provePortal(browser, { url: URL, fields: FIELDS, history: ['heard'] });
}, 180_000);

it('长期 locks the date beside it, which is then left alone', async () => {
  const session = await browser.open(URL);
  const entries = await session.runIn([
    [session.box('长期'), choice('长期')],
    [session.date('营业期限至'), date('2038-05-08')],
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['filled', 'disabled']);
  expect(await session.model()).toMatchObject({ forever: 'on', heard: { forever: true } });
  expect(await session.model()).not.toHaveProperty('heard.termTo');
  await session.page.close();
});

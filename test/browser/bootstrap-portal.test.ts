/** A replica portal on Bootstrap with select2 and bootstrap-datepicker, beside a frame of somebody else. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { provePortal, values, type PortalField } from './portal-form.ts';

const { text, choice, date } = values;

/** Posted, the plug-in's own date, and what its event said. */
const day = (name: string, value: string) => ({
  [name]: value,
  [`dates/${name}`]: value,
  [`heard/${name}`]: value,
});

// All names and numbers are fictitious.
const FIELDS: readonly PortalField[] = [
  { label: '企业名称', value: text('杭州示例文化有限公司'), holds: { name: '杭州示例文化有限公司' } },
  { label: '统一社会信用代码', value: text('91330106MA00EXAMPL'), holds: { code: '91330106MA00EXAMPL' } },
  { label: '企业类型', value: choice('股份有限公司'), holds: { type: 't2' } },
  { label: '企业规模', value: choice('小型企业'), holds: { scale: 's' } },
  { label: '登记机关', value: choice('浙江省市场监督管理局'), holds: { office: 'o2' }, stuck: true },
  ...(
    [
      ['所在省', 'province', '330000', '浙江省'],
      ['所在市', 'city', '330100', '杭州市'],
      ['所在区县', 'district', '330106', '西湖区'],
    ] as const
  ).map(([label, name, code, place]) => ({
    label,
    value: choice(place),
    holds: { [name]: code, [`heard/${name}`]: code, [`heard/${name}Picked`]: place },
  })),
  { label: '详细地址', value: text('示例路1号'), holds: { address: '示例路1号' } },
  { label: '成立日期', value: date('2018-05-09'), holds: day('founded', '2018-05-09') },
  { label: '核准日期', value: date('2021-12-31'), holds: day('approved', '2021-12-31'), stuck: true },
  { label: '营业期限至', value: date('2038-05-08'), holds: day('termTo', '2038年05月08日'), stuck: true },
  { label: '报告月份', value: date('2019-03-01'), holds: day('month', '2019-03') },
  {
    label: '登记日期',
    value: date('2017-11-30'),
    holds: { registered: '2017-11-30', 'dates/registered': '2017-11-30' },
  },
  { label: '注册资本（万元）', value: text('1000'), holds: { capital: '1000' } },
  { label: '是否外资', value: choice('否'), holds: { foreign: 'n' }, stuck: true },
  { label: '经营范围', value: text('技术开发；技术服务。'), holds: { scope: '技术开发；技术服务。' } },
  { label: '姓名', section: '法定代表人', value: text('张示例'), holds: { legalName: '张示例' } },
  { label: '证件类型', section: '法定代表人', value: choice('居民身份证'), holds: { legalIdType: '1' } },
  {
    label: '手机号码',
    section: '法定代表人',
    value: text('13800000001'),
    holds: { legalMobile: '13800000001' },
  },
  { label: '电子邮箱', value: text('lianxi@example.com'), holds: { legalMail: 'lianxi@example.com' } },
  ...[0, 1].flatMap((row): readonly PortalField[] => [
    {
      label: '机构名称',
      nth: row,
      value: text(`示例机构${row}`),
      holds: { [`branches[${row}].name`]: `示例机构${row}` },
    },
    { label: '机构类型', nth: row, value: choice('办事处'), holds: { [`branches[${row}].kind`]: 'b' } },
    {
      label: '设立日期',
      nth: row,
      value: date('1999-12-31'),
      holds: day(`branches[${row}].since`, '1999-12-31'),
    },
  ]),
];

const URL = 'https://ecomp.mofcom.gov.cn/';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('a whole form on Bootstrap lands in its plug-ins’ own model, and is undone', async () => {
  await provePortal(browser, { url: URL, fields: FIELDS, history: ['heard'] });
}, 180_000);

it('the frame of another origin is named and never written into', async () => {
  const page = await browser.context.newPage();
  await page.goto(URL, { waitUntil: 'networkidle' });
  await page.bringToFront();
  const { reading, apart } = await browser.readWithFrames(URL);
  expect(apart).toEqual(['https://libraries.example']);
  expect(reading.fields.filter(({ label }) => label === '经营范围').length).toBe(1);
  expect(reading.fields.filter(({ label }) => label === '联系电话')).toEqual([]);
  await page.close();
});

it('长期 locks the date beside it, which is then left alone', async () => {
  const session = await browser.open(URL);
  const entries = await session.runIn([
    [session.box('长期'), choice('长期')],
    [session.date('营业期限至'), date('2038-05-08')],
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['filled', 'disabled']);
  expect(await session.model()).toMatchObject({ forever: '1', dates: { termTo: '' } });
  await session.page.close();
});

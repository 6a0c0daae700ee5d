/** A replica portal on jQuery EasyUI, part of it in a frame of its own: what `getValue` says is the model. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { provePortal, values, type PortalField } from './portal-form.ts';

const { text, choice, date } = values;

/** Held by the component and posted under the same name. */
const held = (name: string, value: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  [name]: value,
  [`posted/${name}`]: value,
  ...more,
});

// All names and numbers are fictitious.
const FIELDS: readonly PortalField[] = [
  { label: '企业名称', value: text('杭州示例文化有限公司'), holds: held('name', '杭州示例文化有限公司') },
  { label: '统一社会信用代码', value: text('91330106MA00EXAMPL'), holds: held('code', '91330106MA00EXAMPL') },
  { label: '企业类型', value: choice('股份有限公司'), holds: held('type', 't2') },
  { label: '登记机关', value: choice('浙江省市场监督管理局'), holds: held('office', 'o2') },
  {
    label: '所在省',
    value: choice('浙江省'),
    holds: held('province', '330000', { 'heard/province': '330000' }),
    stuck: true,
  },
  {
    label: '所在市',
    value: choice('杭州市'),
    holds: held('city', '330100', { 'heard/city': '330100' }),
    stuck: true,
  },
  {
    label: '所在区县',
    value: choice('西湖区'),
    holds: held('district', '330106', { 'heard/district': '330106' }),
    stuck: true,
  },
  { label: '企业规模', value: choice('小型企业'), holds: held('scale', 's'), stuck: true },
  {
    label: '主管部门',
    value: choice('文化和旅游部'),
    holds: held('unit', 'u12', { 'heard/unit': 'u12' }),
    stuck: true,
  },
  { label: '注册资本（万元）', value: text('1000'), holds: held('capital', '1000.00') },
  { label: '成立日期', value: date('2018-05-09'), holds: held('founded', '2018-05-09') },
  { label: '核准日期', value: date('2021-12-31'), holds: held('approved', '2021-12-31'), stuck: true },
  { label: '营业期限至', value: date('2038-05-08'), holds: held('termTo', '2038-05-08') },
  { label: '从业人数', value: text('35'), holds: held('staff', '35') },
  { label: '单位性质', value: choice('企业'), holds: held('nature', 'qy'), stuck: true },
  { label: '详细地址', value: text('示例路1号'), holds: held('address', '示例路1号') },
  { label: '经营范围', value: text('技术开发；技术服务。'), holds: held('scope', '技术开发；技术服务。') },
  { label: '法定代表人姓名', value: text('张示例'), holds: held('legalName', '张示例') },
  { label: '法定代表人手机', value: text('13800000001'), holds: held('legalMobile', '13800000001') },
  ...[0, 1].flatMap((row): readonly PortalField[] => [
    {
      label: '股东名称',
      nth: row,
      value: text(`示例股东${row}`),
      holds: held(`holders[${row}].name`, `示例股东${row}`),
    },
    { label: '股东类型', nth: row, value: choice('自然人'), holds: held(`holders[${row}].kind`, 'p') },
    {
      label: '出资日期',
      nth: row,
      value: date('1999-12-31'),
      holds: held(`holders[${row}].paid`, '1999-12-31'),
      stuck: true,
    },
  ]),
  { label: '联系人姓名', value: text('李示例'), holds: { 'contact/contactName': '李示例' } },
  { label: '联系人手机', value: text('13800000002'), holds: { 'contact/contactMobile': '13800000002' } },
  {
    label: '电子邮箱',
    value: text('lianxi@example.com'),
    holds: { 'contact/contactMail': 'lianxi@example.com' },
  },
];

const URL = 'https://dxzhgl.miit.gov.cn/';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('a whole form on EasyUI and its frame land in the components’ own model, and are undone', async () => {
  await provePortal(browser, { url: URL, fields: FIELDS, history: ['heard'] });
}, 180_000);

it('knows what the portal fills itself, and the name a box is posted under', async () => {
  const session = await browser.open(URL);
  expect(session.field('受理编号')).toMatchObject({ readonly: true, shown: '系统生成' });
  expect(session.field('核准日期')).toMatchObject({ readonly: false, driver: 'easyui', widget: 'date' });
  expect(session.field('企业类型').names).toContain('type');
  expect(session.field('统一社会信用代码').shown).toBe('');
  // The kinds of companies in a list that is shut name nobody.
  expect(session.reading.companyNames).toEqual([]);
  const entries = await session.runIn([
    [session.box('长期'), choice('长期')],
    [session.date('营业期限至'), date('2038-05-08')],
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['filled', 'disabled']);
  expect(await session.model()).toMatchObject({ forever: true, termTo: '' });
  await session.page.close();
});

/** A replica portal of plain old tables with My97 calendars: a form that is posted whole, its next step another page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { find, modelOf, provePortal, values, type PortalField } from './portal-form.ts';

const { text, choice, date } = values;

/** Posted, and told to the page by the calendar itself. */
const day = (name: string, value: string) => ({ [name]: value, [`noted/${name}`]: value });

// All names and numbers are fictitious.
const FIELDS: readonly PortalField[] = [
  { label: '企业名称', value: text('北京示例餐饮有限公司'), holds: { qymc: '北京示例餐饮有限公司' } },
  { label: '企业类型', value: choice('有限责任公司'), holds: { qylx: '1' } },
  { label: '统一社会信用代码', value: text('91110108MA00EXAMPL'), holds: { tyshxydm: '91110108MA00EXAMPL' } },
  { label: '注册资本（万元）', value: text('500'), holds: { zczb: '500' } },
  { label: '成立日期', value: date('2018-05-09'), holds: day('clrq', '2018-05-09') },
  { label: '省', value: choice('浙江省'), holds: { province: '浙江省' } },
  { label: '市', value: choice('杭州市'), holds: { city: '杭州市' } },
  { label: '详细地址', value: text('示例路1号'), holds: { dz: '示例路1号' } },
  { label: '营业期限自', value: date('2018-05-09'), holds: day('qxz', '2018年05月09日') },
  { label: '营业期限至', value: date('2038-05-08'), holds: day('qxzhi', '2038-05-08') },
  { label: '核准日期', value: date('2021-12-31'), holds: day('hzrq', '2021-12-31') },
  { label: '是否外资', value: choice('否'), holds: { wz: '0' }, stuck: true },
  { label: '联系电话', value: text('010-00000000'), holds: { dh: '010-00000000' } },
  { label: '经营范围', value: text('餐饮服务'), holds: { jyfw: '餐饮服务' } },
  { label: '姓名', section: '法定代表人', value: text('张示例'), holds: { frxm: '张示例' } },
  { label: '手机', section: '法定代表人', value: text('13800000001'), holds: { frsj: '13800000001' } },
  { label: '证件类型', section: '法定代表人', value: choice('居民身份证'), holds: { frzjlx: '1' } },
  { label: '姓名', section: '联系人', value: text('李示例'), holds: { lxrxm: '李示例' } },
  { label: '手机', section: '联系人', value: text('13800000002'), holds: { lxrsj: '13800000002' } },
  {
    label: '电子邮箱',
    section: '联系人',
    value: text('lianxi@example.com'),
    holds: { lxryx: 'lianxi@example.com' },
  },
  ...[1, 2].flatMap((row): readonly PortalField[] => [
    {
      label: '店铺名称',
      nth: row - 1,
      value: text(`示例店${row}`),
      holds: { [`dp${row}mc`]: `示例店${row}` },
    },
    { label: '店铺类型', nth: row - 1, value: choice('直营'), holds: { [`dp${row}lx`]: 'z' } },
    { label: '开业日期', nth: row - 1, value: date('2003-02-28'), holds: day(`dp${row}rq`, '2003-02-28') },
  ]),
];

const URL = 'https://txjy.syggs.mofcom.gov.cn/';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('a whole form of nested tables lands in what is posted and in My97, and is undone', async () => {
  await provePortal(browser, { url: URL, fields: FIELDS, history: ['noted'] });
}, 180_000);

it('长期 locks the date beside it, which is then left alone', async () => {
  const session = await browser.open(URL);
  const entries = await session.runIn([
    [session.box('长期'), choice('长期')],
    [session.date('营业期限至'), date('2038-05-08')],
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['filled', 'disabled']);
  expect(await session.model()).toMatchObject({ cq: '1', noted: {} });
  await session.page.close();
});

it('a file slot takes the one file that the person picked, and never one of a plan', async () => {
  const session = await browser.open(URL);
  const slot = session.field('营业执照副本');
  expect(slot).toMatchObject({ widget: 'file', shown: '' });
  const [entry] = await session.runIn([[slot, text('执照.pdf')]]);
  expect(entry).toMatchObject({ outcome: 'refused', reason: 'fileByHand' });
  expect(await session.model()).toMatchObject({ file: '' });
  const file = { name: '执照.pdf', type: 'application/pdf', content: btoa('fictitious') };
  expect(await session.attach(slot.id, { ...file, name: '执照.exe', type: '' })).toMatchObject({
    outcome: 'refused',
    reason: 'fileNotAccepted',
  });
  expect(await session.attach(session.field('企业名称').id, file)).toMatchObject({ reason: 'unsupported' });
  expect(await session.attach(slot.id, file)).toMatchObject({ outcome: 'filled', shown: '执照.pdf' });
  await session.page.waitForFunction(() => __model['file'] === '执照.pdf: fictitious');
  expect(await session.attach(slot.id, file)).toMatchObject({ outcome: 'refused', reason: 'occupied' });
  await session.page.close();
});

it('the next step is another page: the run has ended, and that page is read and filled by itself', async () => {
  const page = await browser.context.newPage();
  await page.goto(URL, { waitUntil: 'networkidle' });
  await page.bringToFront();
  const first = await browser.readWithFrames(URL);
  const sent = browser.portals.requests().length;
  await page.click('#next');
  await page.waitForURL('**/apply/step2');
  expect(browser.portals.requests().length).toBe(sent + 1);
  const url = page.url();
  const [field] = first.reading.fields;
  const step = { fieldId: field?.id ?? '', value: text('x'), expected: '', overwrite: true };
  await expect(browser.runWithFrames(URL, [step])).rejects.toThrow('The page went away.');
  const fields: readonly PortalField[] = [
    { label: '商标有效期至', value: date('2030-01-31'), holds: day('sbyxq', '2030-01-31') },
    { label: '企业网址', value: text('https://example.com'), holds: { wz: 'https://example.com' } },
  ];
  const { reading } = await browser.readWithFrames(url);
  const entries = await browser.runWithFrames(
    url,
    fields.map((one) => ({
      fieldId: find(reading.fields, one).id,
      value: one.value,
      expected: '',
      overwrite: false,
    })),
  );
  expect(entries.map(({ outcome }) => outcome)).toEqual(['filled', 'filled']);
  expect(await modelOf(page)).toMatchObject({ sbyxq: '2030-01-31', wz: 'https://example.com', sbzch: '' });
  expect(browser.portals.requests().length).toBe(sent + 1);
  await page.close();
});

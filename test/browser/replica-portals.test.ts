/** Whole forms of the replica portals: what the page's own model holds, what it sends, and that undo leaves no trace. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser, type FillSession, type Wanted } from './fill-session.ts';

let browser: FillBrowser;
let session: FillSession;

beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());
afterEach(() => session.page.close());

const text = (label: string, value: string, section?: string): Wanted => ({
  label,
  value: { kind: 'text', text: value },
  ...(section === undefined ? {} : { section }),
});
const choice = (label: string, value: string, section?: string): Wanted => ({
  label,
  value: { kind: 'choice', text: value, alternatives: [] },
  ...(section === undefined ? {} : { section }),
});
const date = (label: string, value: string): Wanted => ({ label, value: { kind: 'date', date: value } });
const path = (label: string, ...levels: string[]): Wanted => ({ label, value: { kind: 'path', levels } });

const outcomes = (entries: readonly { outcome: string; reason: string | null }[]) =>
  entries.map(({ outcome, reason }) => reason ?? outcome);

// All names and numbers are fictitious.
const CAC: readonly Wanted[] = [
  text('单位名称', '北京示例科技有限公司', '备案主体信息'),
  text('统一社会信用代码', '91110108MA00EXAMPL'),
  choice('企业类型', '有限责任公司'),
  date('成立日期', '2018-05-09'),
  date('营业期限至', '2038-05-08'),
  text('注册资本（万元）', '1000'),
  path('注册地址', '北京市', '市辖区', '海淀区'),
  text('详细地址', '示例路1号'),
  path('办公地址', '浙江省', '杭州市', '余杭区'),
  text('经营范围', '技术开发；技术服务。'),
  text('姓名', '张示例', '法定代表人'),
  choice('证件类型', '居民身份证', '法定代表人'),
  text('手机号码', '13800000001', '法定代表人'),
  text('姓名', '李示例', '算法安全责任人（联系人）'),
  text('手机号码', '13800000002', '算法安全责任人（联系人）'),
  text('电子邮箱', 'lianxi@example.com'),
];

const CAC_MODEL = {
  entName: '北京示例科技有限公司',
  creditCode: '91110108MA00EXAMPL',
  entType: '1100',
  foundDate: '2018-05-09',
  termTo: '2038-05-08',
  capital: 1000,
  region: ['110000', '110100', '110108'],
  address: '示例路1号',
  office: ['330000', '330100', '330110'],
  scope: '技术开发；技术服务。',
  legalName: '张示例',
  legalIdType: '1',
  legalMobile: '13800000001',
  contactName: '李示例',
  contactMobile: '13800000002',
  contactMail: 'lianxi@example.com',
  honeypot: '',
};

describe('the algorithm filing system (Element UI)', () => {
  it('reads labels, sections, widgets and the search bar above the form', async () => {
    session = await browser.open('https://beian.cac.gov.cn/');
    const { reading } = session;
    expect(reading).toMatchObject({
      origin: 'https://beian.cac.gov.cn',
      path: '/',
      title: '互联网信息服务算法备案系统',
    });
    expect(
      reading.fields.map(({ label, section, widget, driver }) => [driver, widget, section, label]),
    ).toEqual([
      ['element-ui', 'text', '', '企业名称'],
      ['element-ui', 'text', '', '备案编号'],
      ['element-ui', 'text', '备案主体信息', '单位名称'],
      ['element-ui', 'text', '备案主体信息', '统一社会信用代码'],
      ['element-ui', 'select', '备案主体信息', '企业类型'],
      ['element-ui', 'date', '备案主体信息', '成立日期'],
      ['element-ui', 'date', '备案主体信息', '营业期限至'],
      ['element-ui', 'number', '备案主体信息', '注册资本（万元）'],
      ['element-ui', 'cascader', '备案主体信息', '注册地址'],
      ['element-ui', 'text', '备案主体信息', '详细地址'],
      ['element-ui', 'cascader', '备案主体信息', '办公地址'],
      ['element-ui', 'textarea', '备案主体信息', '经营范围'],
      ['element-ui', 'text', '法定代表人', '姓名'],
      ['element-ui', 'radio', '法定代表人', '证件类型'],
      ['element-ui', 'text', '法定代表人', '手机号码'],
      ['element-ui', 'text', '算法安全责任人（联系人）', '姓名'],
      ['element-ui', 'text', '算法安全责任人（联系人）', '手机号码'],
      ['element-ui', 'text', '算法安全责任人（联系人）', '电子邮箱'],
      ['native', 'text', expect.any(String), '企业名称'],
    ]);
    const code = session.field('统一社会信用代码');
    expect(code).toMatchObject({ labelSource: 'item', names: ['creditCode'], maxLength: 18, required: true });
    expect(session.field('企业类型').options.map(({ text }) => text)).toEqual([
      '有限责任公司',
      '股份有限公司',
      '合伙企业',
    ]);
    expect(session.field('营业期限至').readonly).toBe(false);
    const [search, form] = reading.forms;
    expect(search?.buttons).toEqual(['查询', '重置']);
    expect(form?.buttons).toEqual(['提交', '保存']);
  });

  it('does not write into the trap beside the form', async () => {
    session = await browser.open('https://beian.cac.gov.cn/');
    const trap = session.reading.fields.find(({ driver }) => driver === 'native');
    const { origin, path } = session.reading;
    const value = { kind: 'text', text: '北京示例科技有限公司' } as const;
    const steps = [{ fieldId: trap?.id ?? '', value, expected: '', overwrite: true }];
    expect(await session.ask({ type: 'run', origin, path, steps })).toMatchObject({
      entries: [{ reason: 'hidden' }],
    });
    expect(await session.model()).toMatchObject({ honeypot: '' });
  });

  it('fills the framework’s own model, sends it when the person submits, and undoes it', async () => {
    session = await browser.open('https://beian.cac.gov.cn/');
    const empty = await session.model();
    const entries = await session.run(CAC);
    expect(outcomes(entries)).toEqual(CAC.map(() => 'filled'));
    expect(await session.model()).toEqual(CAC_MODEL);
    expect(browser.portals.requests()).toEqual([]);

    await session.page.click('#submit');
    await session.page.waitForFunction(() => document.title === '已提交');
    expect(browser.portals.requests().at(-1)).toEqual({
      host: 'beian.cac.gov.cn',
      path: '/api/filing',
      body: CAC_MODEL,
    });

    const undone = await session.undo();
    const stuck = undone.filter(({ outcome }) => outcome !== 'undone');
    // Nobody can untick a radio: undo says so instead of pretending.
    expect(stuck.map(({ fieldId, outcome, reason }) => [fieldId, outcome, reason])).toEqual([
      [session.field('证件类型').id, 'refused', 'unsupported'],
    ]);
    expect(await session.model()).toEqual({ ...empty, legalIdType: '1' });
  });

  it('leaves the page as it found it: no attribute, no global, no overlay, focus and scroll where they were', async () => {
    session = await browser.open('https://beian.cac.gov.cn/');
    const { page } = session;
    const attributes = () =>
      page.evaluate(() => {
        const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
        return {
          names: [...new Set(names)].toSorted(),
          globals: Object.keys(window),
          stored: localStorage.length,
        };
      });
    // The widgets' own marks (aria-expanded, styles of overlays) are there once each was used by hand.
    const before = await attributes();
    await page.getByPlaceholder('请输入企业名称').fill('查');
    await page.getByPlaceholder('请输入企业名称').focus();
    const place = () =>
      page.evaluate(() => [window.scrollY, document.activeElement?.getAttribute('placeholder')]);
    const stood = await place();
    await session.run(CAC);
    expect(await place()).toEqual(stood);
    expect(
      await page
        .locator('.el-select-dropdown:visible, .el-cascader__dropdown:visible, .el-picker-panel:visible')
        .count(),
    ).toBe(0);
    const after = await attributes();
    expect(after.globals).toEqual(before.globals);
    expect(after.stored).toBe(0);
    const own = after.names.filter((name) => !before.names.includes(name));
    expect(
      own.filter(
        (name) =>
          !/^(aria-|x-placement|role$|rowspan|colspan|cellspacing|cellpadding|id$|slot|x-arrow)/.test(name),
      ),
    ).toEqual([]);
  });
});

describe('the culture market platform (plain tables)', () => {
  const MCT: readonly Wanted[] = [
    text('单位名称', '杭州示例文化有限公司', '网络文化经营单位申请表'),
    text('统一社会信用代码', '91330106MA00EXAMPL'),
    choice('企业类型', '股份有限公司'),
    date('成立日期', '2019-01-02'),
    text('注册资本（万元）', '500'),
    choice('是否外资', '否'),
    text('经营范围', '经营性互联网文化服务'),
    text('姓名', '张示例', '法定代表人'),
    text('手机', '13800000001', '法定代表人'),
    text('姓名', '李示例', '联系人'),
    text('手机', '13800000002', '联系人'),
  ];

  it('tells two bare 姓名 apart by the row they stand in', async () => {
    session = await browser.open('https://whsq.mr.mct.gov.cn/');
    const people = session.reading.fields.filter(({ rowHeader }) => rowHeader !== '');
    expect(people.map(({ rowHeader, label, names }) => [rowHeader, label, names[0]])).toEqual([
      ['法定代表人', '姓名', 'frxm'],
      ['法定代表人', '手机', 'frsj'],
      ['联系人', '姓名', 'lxrxm'],
      ['联系人', '手机', 'lxrsj'],
    ]);
    expect(session.reading.fields.filter(({ names }) => names.includes('token'))).toEqual([]);
  });

  it('fills, waits for the list of cities, sends and undoes', async () => {
    session = await browser.open('https://whsq.mr.mct.gov.cn/');
    const empty = await session.model();
    const address = session.reading.fields.filter(({ label }) => label === '住所');
    expect(address.map(({ names }) => names[0])).toEqual(['province', 'city', 'address']);
    const steps = MCT.map((wanted) => session.step(wanted));
    const levels = ['浙江省', '杭州市'].map((name, index) => ({
      fieldId: address[index]?.id ?? '',
      value: { kind: 'choice' as const, text: name, alternatives: [] },
      expected: '',
      overwrite: false,
    }));
    const { origin, path: at } = session.reading;
    const answer = await session.ask({ type: 'run', origin, path: at, steps: [...steps, ...levels] });
    if (answer.type !== 'receipt') throw new Error(JSON.stringify(answer));
    expect(outcomes(answer.entries)).toEqual([...MCT, ...levels].map(() => 'filled'));
    const model = {
      dwmc: '杭州示例文化有限公司',
      tyshxydm: '91330106MA00EXAMPL',
      qylx: '2',
      clrq: '2019-01-02',
      province: '浙江省',
      city: '杭州市',
      address: '',
      zczb: '500',
      wz: '0',
      jyfw: '经营性互联网文化服务',
      frxm: '张示例',
      frsj: '13800000001',
      lxrxm: '李示例',
      lxrsj: '13800000002',
      hp_company: '',
      token: 'replica-token',
    };
    expect(await session.model()).toEqual(model);
    const sent = browser.portals.requests().length;
    await session.page.click('#submit');
    await session.page.waitForFunction(() => document.title === '已提交');
    expect(browser.portals.requests().slice(sent)).toEqual([
      { host: 'whsq.mr.mct.gov.cn', path: '/apply', body: model },
    ]);
    await session.undo();
    expect(await session.model()).toEqual({ ...empty, wz: '0' });
  });
});

describe('the broadcasting service platform (native)', () => {
  it('fills by label and leaves the code to the person', async () => {
    session = await browser.open('https://zw.nrta.gov.cn/');
    const code = session.field('验证码');
    expect(code).toMatchObject({ shown: '', options: [] });
    const entries = await session.run([
      text('申请单位名称', '北京示例影视有限公司'),
      date('成立日期', '2015-03-04'),
      choice('单位性质', '企业'),
      text('姓名', '李示例', '联系人'),
      text('验证码', '1234'),
    ]);
    expect(outcomes(entries)).toEqual(['filled', 'filled', 'filled', 'filled', 'unsupported']);
    expect(await session.model()).toMatchObject({
      orgName: '北京示例影视有限公司',
      foundDate: '2015-03-04',
      nature: 'qy',
      linkName: '李示例',
      captcha: '',
    });
    await session.undo();
    expect(Object.values(await session.model()).filter((value) => value !== '')).toEqual([]);
  });
});

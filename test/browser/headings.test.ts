/** What stands over fields in the markup of real pages, and what only looks as if it did. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { readMarkup } from './read-markup.ts';

const FIELDS =
  '<div class="row"><span>姓名</span><input></div><div class="row"><span>电话</span><input></div>';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const read = (body: string): Promise<FormReading> => readMarkup(browser, body);

const sections = ({ fields }: FormReading): string[] => [...new Set(fields.map(({ section }) => section))];
const titles = ({ forms }: FormReading): string[] => forms.map(({ title }) => title);

/** Another section before it, so that neither is the title of the form. */
const BEFORE = `<h2>企业入驻</h2><div><h4>企业信息</h4><div><span>名称</span><input></div></div>`;

describe('a section', () => {
  it.each([
    ['<p class="protitle"><span>法定代表人信息</span></p>', '法定代表人信息'],
    ['<div class="os-tit">联系人</div>', '联系人'],
    ['<h2 class="count_flow"><i>3</i>法定代表人信息</h2>', '3法定代表人信息'],
    ['<div class="faren">法定代表人信息</div>', '法定代表人信息'],
    ['<div style="padding: 20px 0">法人代表信息</div>', '法人代表信息'],
    ['<p class="gray">组织机构信息</p>', '组织机构信息'],
    ['<p class="marriage">法定代表人信息<span class="needtx">(必填)</span></p>', '法定代表人信息(必填)'],
    ['<div class="a-inf-content-wz1">联系人信息</div>', '联系人信息'],
    ['<div class="titleContainer"><strong>联系人</strong></div>', '联系人'],
    ['<div class="col-sm-12"><span class="help-inline"><b>联系人</b></span></div>', '联系人'],
    ['<label>负责人信息</label>', '负责人信息'],
    ['<div>二、经营者</div>', '二、经营者'],
    ['<div class="divider" style="margin-top: 25px">联系人</div>', '联系人'],
    ['<div class="text-xs mb-3" style="font-weight: 700">联系人</div>', '联系人'],
    ['<div class="weui-cells__title">联系方式</div>', '联系方式'],
    ['<div class="section-head">联系人</div>', '联系人'],
    ['<h3><button>联系人</button></h3>', '联系人'],
    ['<h3>联系人 <small>请如实填写</small></h3>', '联系人'],
    ['<div class="el-divider"><div class="el-divider__text">联系人</div></div>', '联系人'],
    [
      '<div class="el-steps"><div class="el-step__title is-finish">甲</div><div class="el-step__title is-process">联系人</div><div class="el-step__title is-wait">完成</div></div>',
      '联系人',
    ],
  ])('is told by %s', async (heading, text) => {
    const reading = await read(`${BEFORE}<div>${heading}${FIELDS}</div>`);
    expect(sections(reading)).toEqual(['企业信息', text]);
    expect(titles(reading)).toEqual(['企业入驻']);
  });

  it('is no notice, no way through the site and no value that a page shows', async () => {
    for (const other of [
      '<h4>操作提示</h4><p>请如实填写</p>',
      '<div class="el-alert"><span class="el-alert__title">请确保信息真实</span></div>',
      '<ul class="nav nav-tabs"><li class="active"><a href="#a">基本信息</a></li></ul>',
      '<div><a href="/company">企业基本信息</a></div>',
      '<div class="info"><div class="tit">申请人：</div><div class="txt">张示例</div></div>',
      '<div class="van-cell"><div class="van-cell__title">申请人</div><div>张示例</div></div>',
    ])
      expect(sections(await read(`${BEFORE}<div>${other}${FIELDS}</div>`)), other).toEqual([
        '企业信息',
        '企业入驻',
      ]);
  });

  it('is not what a field is called', async () => {
    const item = (label: string): string =>
      `<div class="item"><span class="title">${label}</span><input></div>`;
    const reading = await read(`${BEFORE}<div><h4>联系人</h4>${item('姓名')}${item('电话')}</div>`);
    expect(sections(reading)).toEqual(['企业信息', '联系人']);
    expect(reading.fields.map(({ label }) => label)).toEqual(['名称', '姓名', '电话']);
  });

  it('of a table stands in its row, whether its cell goes across or the others are empty', async () => {
    const row = (label: string): string => `<tr><td>${label}</td><td><input></td><td></td></tr>`;
    const reading = await read(
      `<h3>登记表</h3><table><tr><td colspan="3"><b>企业</b></td></tr>${row('名称')}<tr><td>二、负责人</td><td></td><td></td></tr>${row('姓名')}</table>`,
    );
    expect(sections(reading)).toEqual(['企业', '二、负责人']);
  });
});

describe('a part of a form', () => {
  it('is titled by its tab, whatever ties the two', async () => {
    const two = ['企业', '联系人'];
    const tabs = (tab: (text: string, index: number) => string) => two.map(tab).join('');
    const panes = (name: string, more: (index: number) => string = () => '') =>
      two.map((_, index) => `<div class="${name}"${more(index)}>${FIELDS}</div>`).join('');
    for (const body of [
      `<ul class="nav nav-tabs">${tabs((text, index) => `<li><a href="#p${index}">${text}</a></li>`)}</ul><div class="tab-content">${panes('tab-pane', (index) => ` id="p${index}"`)}</div>`,
      `<div class="layui-tab"><ul class="layui-tab-title">${tabs((text) => `<li>${text}</li>`)}</ul><div class="layui-tab-content">${panes('layui-tab-item')}</div></div>`,
      `<div class="arco-tabs"><div class="arco-tabs-nav">${tabs((text) => `<div class="arco-tabs-tab"><span class="arco-tabs-tab-title">${text}</span></div>`)}</div><div class="arco-tabs-content"><div class="arco-tabs-content-list">${panes('arco-tabs-content-item')}</div></div></div>`,
      `<div class="n-tabs"><div class="n-tabs-nav">${tabs((text) => `<div class="n-tabs-tab">${text}</div>`)}</div>${panes('n-tab-pane')}</div>`,
      `<div class="ant-tabs"><div role="tablist">${tabs((text) => `<div role="tab">${text}</div>`)}</div><div class="ant-tabs-content">${panes('pane', () => ' role="tabpanel"')}</div></div>`,
    ])
      expect(sections(await read(`<h2>企业入驻</h2>${body}`)), body).toEqual(two);
  });

  it('is titled by the chosen tab where the other panes are not drawn yet', async () => {
    const tab = (text: string, state = '') => `<div class="t-tabs__nav-item ${state}">${text}</div>`;
    const body = `<h2>企业入驻</h2><div class="t-tabs"><div class="t-tabs__header">${tab('企业')}${tab('联系人', 't-is-active')}</div><div class="t-tabs__content"><div class="t-tab-panel">${FIELDS}</div></div></div>`;
    const reading = await read(body);
    expect([...titles(reading), ...sections(reading)]).toContain('联系人');
  });

  it('is titled by what folds it', async () => {
    const fold = (text: string): string =>
      `<div class="van-collapse-item"><div role="button" class="van-cell van-collapse-item__title"><div class="van-cell__title">${text}</div></div><div class="van-collapse-item__wrapper">${FIELDS}</div></div>`;
    expect(sections(await read(`<h2>企业入驻</h2>${fold('企业')}${fold('联系人')}`))).toEqual([
      '企业',
      '联系人',
    ]);
  });

  it('is titled by a row of one cell that was not made to go across', async () => {
    const row = (label: string): string => `<tr><td>${label}</td><td><input></td></tr>`;
    const reading = await read(
      `<h3>登记表</h3><table><tr><th>企业</th></tr>${row('名称')}<tr><th>联系人</th></tr>${row('姓名')}</table>`,
    );
    expect(sections(reading)).toEqual(['企业', '联系人']);
  });
});

it('tabs are read in a form whose field takes the name of a property', async () => {
  const pane = (name: string): string =>
    `<div class="layui-tab-item"><span>姓名</span><input name="${name}"></div>`;
  const reading = await read(
    `<div class="layui-tab"><ul><li>企业</li><li>联系人</li></ul><form>${pane('children')}${pane('classList')}</form></div>`,
  );
  expect(sections(reading)).toEqual(['企业', '联系人']);
});

describe('the title of a form', () => {
  it('is no section of it', async () => {
    const reading = await read(`<h2>用户信息编辑</h2><div>${FIELDS}</div>`);
    expect([titles(reading), sections(reading)]).toEqual([['用户信息编辑'], ['']]);
  });

  it('stands over sections of another rank', async () => {
    const reading = await read(`<h2>企业入驻</h2>${FIELDS}<h4>联系人</h4>${FIELDS}`);
    expect([titles(reading), sections(reading)]).toEqual([['企业入驻'], ['', '联系人']]);
  });

  it('is not the first of sections of one rank, nor a legend that reaches over some fields', async () => {
    for (const body of [
      `<h4>企业信息</h4>${FIELDS}<h4>联系人</h4>${FIELDS}`,
      `<fieldset><legend>企业信息</legend>${FIELDS}</fieldset><h4>联系人</h4>${FIELDS}`,
    ]) {
      const reading = await read(body);
      expect([titles(reading), sections(reading)]).toEqual([[''], ['企业信息', '联系人']]);
    }
  });

  it('of a dialog stands over its body, and what is under the dialog has no say', async () => {
    const reading = await read(
      `<h2>供应商列表</h2><div class="el-dialog"><div class="el-dialog__header"><span class="el-dialog__title">企业认证</span></div><div class="el-dialog__body"><form><h4>企业信息</h4>${FIELDS}<h4>联系人</h4>${FIELDS}</form></div></div>`,
    );
    expect([titles(reading), sections(reading)]).toEqual([['企业认证'], ['企业信息', '联系人']]);
  });

  it('is not the step that one has come to, where more is said', async () => {
    const steps =
      '<div class="van-steps"><div class="van-step">查询</div><div class="van-step van-step--process"><div class="van-step__title">填写</div></div></div>';
    const form = `<form>${FIELDS}</form>`;
    expect(titles(await read(`<div><h2>新建进件</h2></div><div>${steps}${form}</div>`))).toEqual([
      '新建进件',
    ]);
    expect(titles(await read(`<div>${steps}${form}</div>`))).toEqual(['填写']);
  });

  it('is not the name of the site', async () => {
    const reading = await read(
      `<header><h1>某某申报</h1></header><div class="top"><h1>某某服务平台</h1></div><form><h4>企业信息</h4>${FIELDS}<h4>联系人</h4>${FIELDS}</form>`,
    );
    expect(titles(reading)).toEqual(['']);
  });
});

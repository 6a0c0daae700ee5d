/** What the reader makes of markup: labels as people see them, sections, names, other companies on the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

let browser: FillBrowser;
let session: FillSession;

beforeAll(async () => {
  browser = await startFillBrowser();
  session = await browser.open('https://beian.cac.gov.cn/labels');
});
afterAll(() => browser.close());

describe('labels', () => {
  it('stand where a person sees them, in every kind of markup', async () => {
    // The page names for each control what a person would say: label | source | section | row.
    const wanted = await session.page.evaluate(() =>
      [...document.querySelectorAll('[data-want]')].map(
        (element) => element.getAttribute('data-want')?.split('|') ?? [],
      ),
    );
    const read = session.reading.fields.slice(0, wanted.length + 2);
    const found = wanted.map(([label = '', source, section, row = '']) => {
      const index = read.findIndex(
        (field) =>
          field.label === label &&
          field.labelSource === source &&
          (section === '*' || field.section === section) &&
          field.rowHeader === row,
      );
      const [field] = index < 0 ? [] : read.splice(index, 1);
      return field === undefined ? `missing: ${label} | ${source} | ${section} | ${row}` : 'found';
    });
    const rest = read.map(({ label, labelSource, section, rowHeader }) => [
      label,
      labelSource,
      section,
      rowHeader,
    ]);
    expect({ missing: found.filter((line) => line !== 'found'), rest }).toEqual({
      missing: [],
      // The two wrappers without a driver are no `data-want`.
      rest: [expect.arrayContaining(['民族']), expect.arrayContaining(['规模'])],
    });
  });

  it('a dangling for carries the model’s key, and marks are no part of the text', () => {
    expect(session.field('信用代码').names).toEqual(['creditCode']);
    expect(session.field('企业名称')).toMatchObject({ required: true });
    expect(session.field('行业门类')).toMatchObject({ required: true });
  });

  it('lists that a library draws are named, with the options of the hidden list', () => {
    expect(session.field('民族')).toMatchObject({ driver: 'generic', widget: 'select', visible: true });
    expect(session.field('民族').options.map(({ text }) => text)).toEqual(['汉族', '回族']);
    expect(session.field('规模')).toMatchObject({ driver: 'generic', widget: 'select' });
  });
});

describe('tables whose head is a table of its own', () => {
  it('name the boxes below by their columns', async () => {
    const page = await browser.open('https://libraries.example/split-tables');
    const read = page.reading.fields.filter(({ widget }) => widget === 'text');
    expect(read.map(({ label, section, rowHeader }) => [label, section, rowHeader])).toEqual([
      ['人员姓名', '主要人员', ''],
      ['联系电话', '主要人员', ''],
      ['联系电话', '主要人员', ''],
      ['股东名称', '股东情况', '董事'],
      ['认缴出资额', '股东情况', '董事'],
      ['股东名称', '股东情况', '监事'],
      ['认缴出资额', '股东情况', '监事'],
      ['分支机构名称', '分支机构情况', '董事'],
      ['所在地', '分支机构情况', '董事'],
      ['分支机构名称', '分支机构情况', '监事'],
      ['所在地', '分支机构情况', '监事'],
    ]);
    await page.page.close();
  });
});

describe('the company that the page is about', () => {
  it('is read where a portal says who files, and nowhere else', () => {
    expect(session.reading.companyNames).toEqual(['上海示例网络科技有限公司']);
    expect(session.reading.creditCodes).toEqual(['91310000MA1FL0TE5T']);
  });
});

describe('the report of a page that failed', () => {
  it('tells the structure and not one value, nor whose page it is', async () => {
    const form = await browser.open('https://beian.cac.gov.cn/');
    const typed = [
      '北京某某科技有限公司',
      '91110108MA00EXAMPL',
      '13800000001',
      'someone@example.com',
      '张示例',
    ];
    const labels = ['单位名称', '统一社会信用代码', '详细地址', '经营范围'];
    for (const [index, label] of labels.entries()) {
      await form.page
        .locator('.el-form-item', { hasText: label })
        .locator('input, textarea')
        .first()
        .fill(typed[index] ?? '');
    }
    await form.page.locator('.el-card', { hasText: '法定代表人' }).locator('input').first().fill('张示例');
    await form.page.evaluate(() => document.querySelector('.page-title')?.append('：北京某某科技有限公司'));
    await form.read();
    await form.run([{ label: '详细地址', value: { kind: 'text', text: '新地址三号楼' }, overwrite: true }]);
    const answer = await form.ask({ type: 'report' });
    const text = answer.type === 'report' ? answer.text : '';
    for (const secret of [...typed, '新地址三号楼']) expect(text).not.toContain(secret);
    expect(text).toContain('element-ui/select select · 「企业类型」');
    expect(text).toContain('「详细地址」');
    expect(text).toContain('→ filled');
    expect(text).toContain('.el-date-editor');
    expect(text).toContain('[查询 重置]');
  });

  it('takes numbers out of it however they are written, and values with other separators', async () => {
    const form = await browser.open('https://libraries.example/blank');
    await form.page.evaluate(() => {
      document.body.innerHTML = `<form><h3>手机１３８００１３８０００，卡号 622-202-020-011-223</h3>
        <label>身份证号 110 101 199 003 071 23X <input name="person"></label>
        <label>编号 杭示-例2/号.A <input name="code" value="杭示例2号a"></label>
        <label>注册资本(万元) 2024 年 1-3 月 <input name="capital"></label></form>`;
    });
    await form.read();
    const answer = await form.ask({ type: 'report' });
    const text = answer.type === 'report' ? answer.text : '';
    expect(text).toContain('身份证号');
    expect(text).not.toMatch(/110|071|23X|１３|13800|622|011|杭示/);
    expect(text).toContain('注册资本(万元)');
    expect(text).toContain('1-3 月');
  });
});

/** What a field is called in the markup of real pages, and what is only said beside it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';
import { readMarkup } from './read-markup.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const labels = async (body: string): Promise<string[]> =>
  (await readMarkup(browser, body)).fields.map(({ label }) => label);

const BOX = '<input>';
const OTHER = `<div class="item"><div>电话</div><div>${BOX}</div></div>`;

describe('a label', () => {
  it.each([
    ['in a line of its own', `<ul><li>名称：</li><li>${BOX}</li><li>电话：</li><li>${BOX}</li></ul>`],
    [
      'in a row above the box',
      `<table><tr><td>名称</td></tr><tr><td>${BOX}</td></tr><tr><td>电话</td></tr><tr><td>${BOX}</td></tr></table>`,
    ],
    [
      'alone in the last row of a grid',
      `<table><tr><td colspan="2"><b>企业</b></td></tr><tr><td>名称</td></tr><tr><td>${BOX}</td></tr><tr><th>电话</th><th></th></tr><tr><td>${BOX}</td><td></td></tr></table>`,
    ],
    [
      'behind its box',
      ['名称', '电话'].map((text) => `<div>${BOX}<i></i><label>${text}</label></div>`).join(''),
    ],
    [
      'before what is called a tip',
      `<div><div>名称</div><div class="desc">与执照一致</div><div>${BOX}</div></div>${OTHER}`,
    ],
    ['before an aside', `<div><span>名称</span><span>必填</span>${BOX}</div>${OTHER}`],
    [
      'with a tip in it',
      `<table><tr><td>名称<div class="tips">与执照一致</div></td><td>${BOX}</td></tr><tr><td>电话</td><td>${BOX}</td></tr></table>`,
    ],
    [
      'twice, for two widths of the screen',
      `<style>.xs{display:none}</style><div><label><b class="xs">名称</b><b>名称</b></label>${BOX}</div>${OTHER}`,
    ],
    [
      'before a prompt that is drawn over the box',
      `<uni-view><uni-text>名称</uni-text><uni-input><div class="uni-input-placeholder">请输入</div>${BOX}</uni-input></uni-view>${OTHER}`,
    ],
    [
      'far out in an item of uni-app',
      `<uni-view class="uni-forms-item"><uni-view class="uni-forms-item__label">名称</uni-view><uni-view><uni-view><uni-view><uni-view><uni-input><div>${BOX}</div></uni-input></uni-view></uni-view></uni-view></uni-view></uni-view>${OTHER}`,
    ],
    [
      'in the frame of its box',
      `<div class="el-form-item"><div class="el-input"><div class="el-input-group__prepend">名称</div><input class="el-input__inner"></div></div>${OTHER}`,
    ],
    [
      'outside the component that keeps the box',
      ['名称', '电话']
        .map(
          (text) =>
            `<div><span>${text}</span><x-box><template shadowrootmode="open"><div>${BOX}</div></template></x-box></div>`,
        )
        .join(''),
    ],
    [
      'in a heading of its own',
      ['名称', '电话'].map((text) => `<div class="form-group"><h2>${text}</h2>${BOX}</div>`).join(''),
    ],
    [
      'in the title of a list with one line',
      ['名称', '电话']
        .map(
          (text) => `<div class="weui-cells__title">${text}</div><div class="weui-cells"><p>${BOX}</p></div>`,
        )
        .join(''),
    ],
    [
      'of a box that was found wrong',
      `<div class="form-group"><label>名称</label><div><input id="n"><label class="error" for="n">不能为空</label></div></div>${OTHER}`,
    ],
    [
      'in a line of a list whose term is its title',
      `<dl><dt>企业</dt><dd><span>名称</span>${BOX}</dd><dd><span>电话</span>${BOX}</dd></dl>`,
    ],
    [
      'in a column beside that of the boxes',
      `<div><div><div>名称：</div><div>电话：</div></div><div><div>${BOX}</div><div>${BOX}</div></div></div>`,
    ],
    [
      'in a list beside that of the boxes',
      `<table><tr><td><ul><li>名称</li><li>电话</li></ul></td><td><ul><li>${BOX}</li><li>${BOX}</li></ul></td></tr></table>`,
    ],
  ])('stands %s', async (_, body) => {
    const found = await labels(body);
    expect(found.map((label) => label.replace(/[（(]?必填[）)]?$/u, ''))).toEqual(['名称', '电话']);
  });

  it('is a legend over the options of one group, and then no section', async () => {
    const { fields } = await readMarkup(
      browser,
      `<h2>登记</h2><h4>企业</h4><fieldset><legend>类型</legend><label><input type="radio" name="t">甲</label><label><input type="radio" name="t">乙</label></fieldset><div>名称${BOX}</div><h4>联系人</h4><div>电话${BOX}</div>`,
    );
    expect(fields.map(({ label, section }) => [label, section])).toEqual([
      ['类型', '企业'],
      ['名称', '企业'],
      ['电话', '联系人'],
    ]);
  });

  it('is no title of several lines or rows, and no unit behind a box', async () => {
    const boxes = (tag: string) => `<${tag}><input placeholder="名称"></${tag}>`.repeat(2);
    for (const body of [
      `<ul><li>企业</li>${boxes('li')}</ul>`,
      `<table><tr><td>企业</td></tr><tr>${boxes('td')}</tr></table>`,
      `<h2>企业</h2><p>${BOX}</p><p>${BOX}</p>`,
      `<h4>企业</h4><p>${BOX}${BOX}</p><h4>附件材料</h4>`,
      `<p>${BOX}<label>万元</label></p><p>${BOX}<label>万元</label></p>`,
    ])
      expect(await labels(body), body).toEqual(['', '']);
  });

  it('is what a tip says where nothing else is said', async () => {
    expect(await labels(`<div><span class="tip">名称</span>${BOX}</div>${OTHER}`)).toEqual(['名称', '电话']);
  });
});

describe('an upload', () => {
  const upload =
    '<div class="el-upload"><i class="el-icon-plus"></i><input type="file" class="el-upload__input"></div>';
  const item = (content: string) =>
    `<div class="el-form-item"><div class="el-form-item__content">${content}</div></div>`;

  it.each([
    [
      'under its picture',
      item(`${upload}<p>名称</p>`) + item(`${upload}<p>支持JPG，不超过2MB</p><p>电话</p>`),
    ],
    [
      'in a block over it',
      `<div class="el-row"><div class="el-col"><label>名称：</label></div></div><div><div>${upload}</div></div><div class="el-row"><div class="el-col">电话：</div></div><div><div>${upload}</div></div>`,
    ],
  ])('is called by the words %s', async (_, body) => {
    expect(await labels(`<form>${body}</form>`)).toEqual(['名称', '电话']);
  });

  it('is not called by what it takes, nor by the heading of what follows', async () => {
    expect(await labels(item(`${upload}<p>支持JPG，不超过2MB</p>`))).toEqual(['']);
    expect(await labels(`<div>${upload}</div><div class="divider">联系人</div>${OTHER}`)).toEqual([
      '',
      '电话',
    ]);
  });
});

describe('a row', () => {
  it('of tabs before as many rows names none of them', async () => {
    const tabs = '<ul><li>企业</li><li>个人</li></ul>';
    expect(await labels(`<div>${tabs}<div><p>名称：${BOX}</p><p>电话：${BOX}</p></div></div>`)).toEqual([
      '名称',
      '电话',
    ]);
  });

  it('is headed by the cell over several, and the form keeps its title', async () => {
    const row = (label: string, head = '') => `<tr>${head}<td>${label}</td><td>${BOX}</td></tr>`;
    const { fields, forms } = await readMarkup(
      browser,
      `<form><h2>登记表</h2><table>${row('名称', '<td rowspan="2">企业情况</td>')}${row('电话')}${row('姓名', '<td rowspan="2">负责人</td>')}${row('电话')}</table></form>`,
    );
    expect(fields.map(({ label, section, rowHeader }) => [label, section, rowHeader])).toEqual([
      ['名称', '企业情况', '企业情况'],
      ['电话', '企业情况', '企业情况'],
      ['姓名', '负责人', '负责人'],
      ['电话', '负责人', '负责人'],
    ]);
    expect(forms.map(({ title }) => title)).toEqual(['登记表']);
  });

  it('of H-ui has one label for the boxes of all its columns', async () => {
    const column = (box: string) =>
      `<div class="formControls col-sm-2"><span class="select-box">${box}</span></div>`;
    const list = '<select class="select"><option>甲</option></select>';
    const row = `<div class="row cl"><label class="form-label col-sm-2"><span class="c-red">*</span>所在地：</label>${column(list)}${column(list)}</div>`;
    expect(await labels(row)).toEqual(['所在地', '所在地']);
  });

  it('is not headed by its first label where the colon has a cell of its own', async () => {
    const cells = (label: string) => `<td>${label}</td><td>：</td><td>${BOX}</td>`;
    const { fields } = await readMarkup(
      browser,
      `<table><tr>${cells('姓名')}${cells('电话')}</tr><tr>${cells('职务')}${cells('邮箱')}</tr></table>`,
    );
    expect(fields.map(({ rowHeader }) => rowHeader)).toEqual(['', '', '', '']);
  });
});

it('a list of the page’s own that is dressed as a box of Element is read', async () => {
  const { fields } = await readMarkup(
    browser,
    `<div class="el-form-item"><label class="el-form-item__label">类型</label><div class="el-input"><select class="el-input__inner"><option>甲</option></select></div></div>`,
  );
  expect(fields.map(({ label, widget }) => [label, widget])).toEqual([['类型', 'select']]);
});

it('two days in one box are one field, also where the frame around the box alone says so', async () => {
  // As Naive UI draws them.
  const end = (prompt: string) =>
    `<div class="n-input__input"><input class="n-input__input-el" placeholder="${prompt}"></div>`;
  const { fields } = await readMarkup(
    browser,
    `<div class="n-form-item"><label class="n-form-item-label">营业期限</label><div class="n-form-item-blank"><div class="n-date-picker n-date-picker--range"><div class="n-input n-input--pair"><div class="n-input-wrapper">${end('开始日期')}<span>至</span>${end('结束日期')}</div></div></div></div></div>`,
  );
  expect(fields.map(({ label, widget }) => [label, widget])).toEqual([['营业期限', 'dateRange']]);
});

it('a box of flatpickr is a calendar whatever stands in it, also the one beside its own that is hidden', async () => {
  const { fields } = await readMarkup(
    browser,
    `<p><label for="a">成立日期</label><input id="a" type="hidden" class="flatpickr-input" value="2020-01-02"><input class="form-control input" readonly value="2020年01月02日"></p>
     <p><label for="b">核准日期</label><input id="b" class="flatpickr-input active" readonly value="2020-01-02"></p>
     <p><label for="c">营业期限</label><input id="c" type="hidden" class="flatpickr-input"><input class="form-control input" placeholder="开始日期 ~ 结束日期"></p>`,
  );
  expect(fields.map(({ label, widget, readonly }) => [label, widget, readonly])).toEqual([
    ['成立日期', 'date', false],
    ['核准日期', 'date', false],
    ['营业期限', 'dateRange', false],
  ]);
});

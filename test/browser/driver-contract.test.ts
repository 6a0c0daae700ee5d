/**
 * What every driver promises, on the real libraries: it knows its widget, sets the page's own model, closes what it
 * opened, refuses a value that the widget does not have without touching it, sets another value, and undoes both.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

interface Case {
  readonly label: string;
  readonly driver: string;
  readonly widget: string;
  readonly model: string;
  /** Two values, what the model then holds and what a person reads. */
  readonly values: readonly (readonly [FillValue, unknown, string])[];
  /** A value that the widget cannot hold, and the reason it gives. */
  readonly wrong: readonly [FillValue, FailureReason] | null;
  /** Why undo cannot empty it again; null when it can. */
  readonly stuck: FailureReason | null;
  /** Why undo cannot bring back a value that was there before: the widget does not show enough of it. */
  readonly forgets?: FailureReason;
}

const text = (value: string): FillValue => ({ kind: 'text', text: value });
const choice = (value: string, ...alternatives: string[]): FillValue => ({
  kind: 'choice',
  text: value,
  alternatives,
});
const date = (value: string): FillValue => ({ kind: 'date', date: value });
const path = (...levels: string[]): FillValue => ({ kind: 'path', levels });

const TEXTS: Case['values'] = [
  [text('第一'), '第一', '第一'],
  [text('第二'), '第二', '第二'],
];
const CHOICES: Case['values'] = [
  [choice('甲类'), 'a', '甲类'],
  [choice('不叫这个', '乙 类'), 'b', '乙类'],
];
const DATES: Case['values'] = [
  [date('2018-05-09'), '2018-05-09', '2018-05-09'],
  [date('2019-12-31'), '2019-12-31', '2019-12-31'],
];
const PATHS: Case['values'] = [
  [path('北京市', '市辖区', '海淀区'), ['110000', '110100', '110108'], '北京市 / 市辖区 / 海淀区'],
  [path('浙江', '杭州', '西湖区'), ['330000', '330100', '330106'], '浙江省 / 杭州市 / 西湖区'],
];
const NO_OPTION: Case['wrong'] = [choice('丙类'), 'noOption'];
const NO_PLACE: Case['wrong'] = [path('浙江省', '杭州市', '滨江区'), 'noOption'];

const element = (
  label: string,
  widget: string,
  model: string,
  values: Case['values'],
  rest: Partial<Case> = {},
): Case => ({
  label,
  driver: 'element-ui',
  widget,
  model,
  values,
  wrong: null,
  stuck: null,
  ...rest,
});
const native = (
  label: string,
  widget: string,
  model: string,
  values: Case['values'],
  rest: Partial<Case> = {},
): Case => ({
  ...element(label, widget, model, values, rest),
  driver: 'native',
});

const CASES: readonly Case[] = [
  element('文本框', 'text', 'text', TEXTS),
  element('异步文本框', 'text', 'lateText', TEXTS),
  element('多行框', 'textarea', 'area', TEXTS),
  element('联想框', 'text', 'suggest', TEXTS),
  element('数字框', 'number', 'number', [
    [text('1000'), 1000, '1000.00'],
    [text('12.5'), 12.5, '12.50'],
  ]),
  element('下拉框', 'select', 'select', CHOICES, { wrong: [choice('停用类'), 'noOption'] }),
  element('不可清空下拉框', 'select', 'fixedSelect', CHOICES, { wrong: NO_OPTION, stuck: 'unsupported' }),
  element('可搜下拉框', 'select', 'filterSelect', CHOICES, { wrong: NO_OPTION }),
  element('迟到下拉框', 'select', 'lateSelect', CHOICES, { wrong: NO_OPTION }),
  element('远程下拉框', 'select', 'remoteSelect', [
    [choice('甲类'), 'a', '甲类'],
    [choice('乙类'), 'b', '乙类'],
  ]),
  element('级联框', 'cascader', 'cascader', PATHS, { wrong: NO_PLACE }),
  element('悬停级联框', 'cascader', 'hoverCascader', PATHS, { wrong: NO_PLACE }),
  element(
    '任一级级联框',
    'cascader',
    'anyCascader',
    [...PATHS, [path('浙江省', '宁波市'), ['330000', '330200'], '浙江省 / 宁波市']],
    {
      wrong: NO_PLACE,
    },
  ),
  element(
    '末级级联框',
    'cascader',
    'lastCascader',
    [
      [path('北京市', '市辖区', '海淀区'), ['110000', '110100', '110108'], '海淀区'],
      [path('北京市', '朝阳区'), ['110000', '110100', '110105'], '朝阳区'],
    ],
    { forgets: 'noOption' },
  ),
  element('懒级联框', 'cascader', 'lazyCascader', PATHS, { wrong: [path('浙江省', '宁波市'), 'noOption'] }),
  element('日期框', 'date', 'date', DATES, { wrong: [text('长期'), 'unsupported'] }),
  element('不可编辑日期框', 'date', 'fixedDate', DATES),
  element('中文日期框', 'date', 'zhDate', [
    [date('2018-05-09'), '2018-05-09', '2018 年 05 月 09 日'],
    [date('2019-12-31'), '2019-12-31', '2019 年 12 月 31 日'],
  ]),
  element('限期日期框', 'date', 'pastDate', DATES, { wrong: [date('2024-01-01'), 'notKept'] }),
  element('月份框', 'date', 'month', [
    [date('2018-05-09'), '2018-05', '2018-05'],
    [date('2019-12-31'), '2019-12', '2019-12'],
  ]),
  element('单选组', 'radio', 'radio', CHOICES, { wrong: NO_OPTION, stuck: 'unsupported' }),
  element('单选按钮', 'radio', 'radioButton', CHOICES, { wrong: NO_OPTION, stuck: 'unsupported' }),
  element('散单选', 'radio', 'looseRadio', CHOICES, { wrong: NO_OPTION, stuck: 'unsupported' }),
  native('原生文本框', 'text', 'nativeText', TEXTS, { wrong: [path('北京市'), 'unsupported'] }),
  native('原生多行框', 'textarea', 'nativeArea', [
    [text('第一行\n第二行'), '第一行\n第二行', '第一行\n第二行'],
    ...TEXTS,
  ]),
  native('原生数字框', 'number', 'nativeNumber', [
    [text('12'), '12', '12'],
    [text('34'), '34', '34'],
  ]),
  native('原生下拉框', 'select', 'nativeSelect', CHOICES, { wrong: NO_OPTION }),
  native('原生日期框', 'date', 'nativeDate', DATES, { wrong: [text('长期'), 'unsupported'] }),
  native('原生月份框', 'date', 'nativeMonth', [
    [date('2018-05-09'), '2018-05', '2018-05'],
    [date('2019-12-31'), '2019-12', '2019-12'],
  ]),
  native('手写日期框', 'text', 'writtenDate', [
    [date('2018-05-09'), '2018年05月09日', '2018年05月09日'],
    [date('2019-12-31'), '2019年12月31日', '2019年12月31日'],
  ]),
  native('原生单选', 'radio', 'nativeRadio', CHOICES, { wrong: NO_OPTION, stuck: 'unsupported' }),
  native('原生多选', 'checkbox', 'nativeCheck', [[choice('乙类'), ['b'], '乙类']], { wrong: NO_OPTION }),
  native('原生编辑区', 'contenteditable', 'nativeEdit', TEXTS),
];

const OVERLAYS = [
  '.el-select-dropdown',
  '.el-cascader__dropdown',
  '.el-picker-panel',
  '.el-autocomplete-suggestion',
];

let browser: FillBrowser;
let session: FillSession;

beforeAll(async () => {
  browser = await startFillBrowser();
  session = await browser.open('https://beian.cac.gov.cn/widgets');
});
afterAll(() => browser.close());

async function overlays(): Promise<number> {
  const seen = OVERLAYS.map((selector) => session.page.locator(`${selector}:visible`).count());
  return (await Promise.all(seen)).reduce((sum, count) => sum + count, 0);
}

describe.each(CASES)('$driver: $label', ({ label, driver, widget, model, values, wrong, stuck, forgets }) => {
  const held = async () => (await session.model())[model];

  it('is known, and keeps the contract', async () => {
    await session.read();
    const field = session.field(label);
    expect(field).toMatchObject({
      driver,
      widget,
      shown: '',
      visible: true,
      readonly: false,
      disabled: false,
    });
    const empty = await held();

    if (wrong !== null) {
      const [value, reason] = wrong;
      const [entry] = await session.run([{ label, value }]);
      expect(entry).toMatchObject({ reason, shown: '' });
      expect(['refused', 'failed']).toContain(entry?.outcome);
      expect(await held()).toEqual(empty);
      expect(await overlays()).toBe(0);
    }

    let before = '';
    for (const [value, expected, shown] of values) {
      const [entry] = await session.run([{ label, value, expected: before }]);
      expect(entry).toEqual({ fieldId: field.id, outcome: 'filled', reason: null, shown, before });
      expect(await held()).toEqual(expected);
      expect(await overlays()).toBe(0);
      before = shown;
      const [again] = await session.run([{ label, value, expected: before }]);
      expect(again).toEqual({ fieldId: field.id, outcome: 'already', reason: null, shown, before: shown });
    }
  });

  it('is undone', async () => {
    await session.read();
    const { shown: last } = session.field(label);
    const was = await held();
    const [value] = values[0] ?? [];
    if (value === undefined) throw new Error('A case needs a value.');
    if (values.length > 1) {
      await session.run([{ label, value }]);
      const [back] = await session.undo();
      if (forgets === undefined) {
        expect(back).toMatchObject({ outcome: 'undone', shown: last });
        expect(await held()).toEqual(was);
      } else {
        expect(back).toMatchObject({ outcome: 'failed', reason: forgets });
      }
    }
    expect(await overlays()).toBe(0);
  });

  it(stuck === null ? 'is emptied again' : 'says that it cannot be emptied', async () => {
    await session.page.reload({ waitUntil: 'networkidle' });
    await session.reconnect();
    const empty = await held();
    const [value] = values[0] ?? [];
    if (value === undefined) throw new Error('A case needs a value.');
    await session.run([{ label, value }]);
    const filled = await held();
    const [back] = await session.undo();
    expect(back?.reason).toBe(stuck);
    const now = await held();
    expect(now).toEqual(stuck === null ? expect.toSatisfy((left) => isEmpty(left, empty)) : filled);
    expect(await overlays()).toBe(0);
    expect(await session.page.evaluate(() => __submitted)).toBe(false);
  });
});

/** Libraries differ in how they say nothing: '', null, [] or undefined (left out in JSON). */
function isEmpty(left: unknown, empty: unknown): boolean {
  return left === undefined || left === null || left === '' || JSON.stringify(left) === JSON.stringify(empty);
}

describe('widgets without a driver', () => {
  it.each(['日期段', '多选下拉框'])('%s is named and refused, never written into', async (label) => {
    await session.read();
    const before = await session.model();
    const [entry] = await session.run([{ label, value: choice('甲类') }]);
    expect(entry).toMatchObject({ outcome: 'refused', reason: 'unsupported' });
    expect(await session.model()).toEqual(before);
  });
});

describe('overlays', () => {
  it('a list that the person left open is not mistaken for another widget’s', async () => {
    await session.page.reload({ waitUntil: 'networkidle' });
    await session.reconnect();
    await session.page.locator('.el-form-item', { hasText: '不可清空下拉框' }).locator('input').click();
    const [entry] = await session.run([{ label: '迟到下拉框', value: choice('甲类') }]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'ambiguousOverlay' });
    expect(await session.model()).toMatchObject({ lateSelect: '', fixedSelect: '' });
  });

  it('open and close also while the keyboard is elsewhere, as in the side panel', async () => {
    await session.page.reload({ waitUntil: 'networkidle' });
    await session.reconnect();
    const devtools = await browser.context.newCDPSession(session.page);
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const elsewhere = await browser.context.newPage();
    await elsewhere.bringToFront();
    expect(await session.page.evaluate(() => document.hasFocus())).toBe(false);
    const entries = await session.run([
      { label: '日期框', value: date('2018-05-09') },
      { label: '迟到下拉框', value: choice('甲类') },
      { label: '级联框', value: path('北京市', '海淀区') },
      { label: '文本框', value: text('第一') },
    ]);
    expect(entries.map(({ reason, outcome }) => reason ?? outcome)).toEqual([
      'filled',
      'filled',
      'filled',
      'filled',
    ]);
    expect(await session.model()).toMatchObject({
      date: '2018-05-09',
      lateSelect: 'a',
      cascader: ['110000', '110100', '110108'],
      text: '第一',
    });
    expect(await overlays()).toBe(0);
    await elsewhere.close();
  });
});

/** The contract on Element UI and on the browser's own widgets, and what goes wrong around overlays. */
import { describe, expect, it } from 'vitest';
import {
  choice,
  choices,
  date,
  DATES,
  CHOICES,
  describeContract,
  openContract,
  path,
  PATHS,
  RANGES,
  text,
  TEXTS,
  type Case,
} from './driver-contract.ts';

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

const separated = (separator: string): Case['values'] =>
  PATHS.map(([value, held, shown]) => [value, held, shown.replaceAll(' / ', separator)]);

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
  element(
    '远程下拉框',
    'select',
    'remoteSelect',
    [
      [choice('甲类'), 'a', '甲类'],
      [choice('乙类'), 'b', '乙类'],
    ],
    // The server answers with other lines than this one.
    { wrong: [choice('类'), 'noOption'] },
  ),
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
  element('横线级联框', 'cascader', 'dashCascader', separated('-'), { wrong: NO_PLACE }),
  element('竖线级联框', 'cascader', 'barCascader', separated('|'), { wrong: NO_PLACE }),
  element('空格级联框', 'cascader', 'spaceCascader', separated(' '), { wrong: NO_PLACE }),
  element('连写级联框', 'cascader', 'joinedCascader', separated(''), {
    wrong: NO_PLACE,
    forgets: 'noOption',
  }),
  element('懒级联框', 'cascader', 'lazyCascader', PATHS, { wrong: [path('浙江省', '宁波市'), 'noOption'] }),
  element('日期框', 'date', 'date', DATES, { wrong: [text('长期'), 'unsupported'] }),
  element('日月年日期框', 'date', 'dayFirst', [
    [date('2019-12-31'), '2019-12-31', '31/12/2019'],
    [date('2018-05-09'), '2018-05-09', '09/05/2018'],
  ]),
  // Nothing says which of the two numbers is the month, but for a day after the twelfth.
  element('月日年日期框', 'date', 'monthFirst', [[date('2019-12-31'), '2019-12-31', '12/31/2019']], {
    wrong: [date('2018-05-09'), 'notKept'],
  }),
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
  element('日期段', 'dateRange', 'range', RANGES, { wrong: [date('2018-05-09'), 'unsupported'] }),
  element(
    '多选下拉框',
    'select',
    'multi',
    [
      [choices('甲类'), ['a'], '甲类'],
      [choice('乙类'), ['a', 'b'], '甲类、乙类'],
    ],
    { wrong: NO_OPTION },
  ),
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

const contract = openContract('https://beian.cac.gov.cn/widgets');
const { overlays } = contract;
describeContract(CASES, contract);

describe('widgets without a driver', () => {
  it.each(['日期时刻框', '多路级联框'])('%s is named and refused, never written into', async (label) => {
    await contract.session.read();
    const before = await contract.session.model();
    const [entry] = await contract.session.run([{ label, value: choice('甲类') }]);
    expect(entry).toMatchObject({ outcome: 'refused', reason: 'unsupported' });
    expect(await contract.session.model()).toEqual(before);
  });
});

describe('a date box that shows no day', () => {
  it('shows the month, and holds the day itself and not the first', async () => {
    await contract.session.read();
    const [entry] = await contract.session.run([{ label: '只显年月日期框', value: date('2018-05-09') }]);
    expect(entry).toMatchObject({ outcome: 'filled', reason: null, shown: '2018年5月' });
    expect(await contract.session.model()).toMatchObject({ dayUnshown: '2018-05-09' });
    await contract.session.read();
    const [again] = await contract.session.run([{ label: '只显年月日期框', value: date('2018-05-09') }]);
    expect(again).toMatchObject({ outcome: 'already' });
  });
});

describe('overlays', () => {
  it('a list that the person left open is closed first, with nothing chosen in it', async () => {
    await contract.session.page.reload({ waitUntil: 'networkidle' });
    await contract.session.reconnect();
    await contract.session.page
      .locator('.el-form-item', { hasText: '不可清空下拉框' })
      .locator('input')
      .click();
    await contract.session.page.locator('.el-select-dropdown').filter({ visible: true }).waitFor();
    const [entry] = await contract.session.run([{ label: '迟到下拉框', value: choice('甲类') }]);
    expect(entry).toMatchObject({ outcome: 'filled', reason: null });
    expect(await contract.session.model()).toMatchObject({ lateSelect: 'a', fixedSelect: '' });
    expect(await overlays()).toBe(0);
  });

  it('a list that stays open whatever is pressed is not mistaken for another widget’s', async () => {
    await contract.session.page.reload({ waitUntil: 'networkidle' });
    await contract.session.reconnect();
    await contract.session.page.evaluate(() => {
      const stuck = document.createElement('div');
      stuck.className = 'el-select-dropdown el-popper';
      stuck.innerHTML = '<ul><li class="el-select-dropdown__item">甲类</li></ul>';
      document.body.append(stuck);
    });
    const [entry] = await contract.session.run([{ label: '迟到下拉框', value: choice('甲类') }]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'ambiguousOverlay' });
    expect(await contract.session.model()).toMatchObject({ lateSelect: '' });
  });

  it('open and close also while the keyboard is elsewhere, as in the side panel', async () => {
    await contract.session.page.reload({ waitUntil: 'networkidle' });
    await contract.session.reconnect();
    const devtools = await contract.browser.context.newCDPSession(contract.session.page);
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const elsewhere = await contract.browser.context.newPage();
    await elsewhere.bringToFront();
    expect(await contract.session.page.evaluate(() => document.hasFocus())).toBe(false);
    const entries = await contract.session.run([
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
    expect(await contract.session.model()).toMatchObject({
      date: '2018-05-09',
      lateSelect: 'a',
      cascader: ['110000', '110100', '110108'],
      text: '第一',
    });
    expect(await overlays()).toBe(0);
    await elsewhere.close();
  });
});

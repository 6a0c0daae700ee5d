/** The contract on Element Plus, View Design (iView) and Ant Design Vue 1: the same widgets, drawn by each. */
import { describe } from 'vitest';
import {
  choice,
  date,
  DATES,
  describeContract,
  openContract,
  path,
  PATHS,
  RANGES,
  TAGS,
  text,
  TEXTS,
  type Case,
} from './driver-contract.ts';

const CHOICES: Case['values'] = [
  [choice('甲类'), 'a', '甲类'],
  [choice('不叫这个', '乙类'), 'b', '乙 类'],
];
const NO_OPTION: Case['wrong'] = [choice('丙类'), 'noOption'];
const NO_PLACE: Case['wrong'] = [path('浙江省', '杭州市', '滨江区'), 'noOption'];
const NUMBERS: Case['values'] = [
  [text('1000'), 1000, '1000.00'],
  [text('12.5'), 12.5, '12.50'],
];
const ZH_DATES: Case['values'] = [
  [date('2018-05-09'), '2018-05-09', '2018 年 05 月 09 日'],
  [date('2019-12-31'), '2019-12-31', '2019 年 12 月 31 日'],
];
const MONTHS: Case['values'] = [
  [date('2018-05-09'), '2018-05', '2018-05'],
  [date('2019-12-31'), '2019-12', '2019-12'],
];
const YEARS: Case['values'] = [
  [date('2018-05-09'), '2018', '2018'],
  [date('2019-12-31'), '2019', '2019'],
];

type Rest = Partial<Omit<Case, 'label' | 'widget' | 'model' | 'values'>>;

const one =
  (driver: string) =>
  (label: string, widget: string, model: string, values: Case['values'], rest: Rest = {}): Case => ({
    driver,
    label,
    widget,
    model,
    values,
    wrong: null,
    stuck: null,
    ...rest,
  });
const generic = one('generic');
const STUCK: Rest = { wrong: NO_OPTION, stuck: 'unsupported' };

const plus = one('element-plus');
const element = one('element-ui');
const PLUS: readonly Case[] = [
  element('文本框', 'text', 'text', TEXTS),
  element('多行框', 'textarea', 'area', TEXTS),
  element('数字框', 'number', 'number', NUMBERS),
  element('联想框', 'text', 'suggest', TEXTS),
  plus('下拉框', 'select', 'select', CHOICES, { wrong: [choice('停用类'), 'noOption'] }),
  plus('不可清空下拉框', 'select', 'fixedSelect', CHOICES, STUCK),
  plus('可搜下拉框', 'select', 'filterSelect', CHOICES, { wrong: NO_OPTION }),
  plus('迟到下拉框', 'select', 'lateSelect', CHOICES, { wrong: NO_OPTION }),
  plus(
    '远程下拉框',
    'select',
    'remoteSelect',
    [
      [choice('甲类'), 'a', '甲类'],
      [choice('乙 类'), 'b', '乙 类'],
    ],
    { wrong: NO_OPTION },
  ),
  plus('虚拟下拉框', 'select', 'virtual', [
    [choice('行业237'), 237, '行业237'],
    [choice('行业400'), 400, '行业400'],
    [choice('行业1'), 1, '行业1'],
  ]),
  plus('多选下拉框', 'select', 'multi', TAGS, { wrong: NO_OPTION }),
  generic('树形下拉框', 'select', 'tree', [[choice('海淀区'), '110108', '海淀区']]),
  element('级联框', 'cascader', 'cascader', PATHS, { wrong: NO_PLACE }),
  element('任一级级联框', 'cascader', 'anyCascader', PATHS, { wrong: NO_PLACE }),
  element('懒级联框', 'cascader', 'lazyCascader', PATHS, { wrong: [path('浙江省', '宁波市'), 'noOption'] }),
  element('日期框', 'date', 'date', DATES, { wrong: [text('长期'), 'unsupported'] }),
  element('不可编辑日期框', 'date', 'fixedDate', DATES),
  element('中文日期框', 'date', 'zhDate', ZH_DATES),
  element('限期日期框', 'date', 'pastDate', DATES, { wrong: [date('2024-01-01'), 'notKept'] }),
  element('月份框', 'date', 'month', MONTHS),
  element('年份框', 'date', 'year', YEARS),
  element('日期段', 'dateRange', 'range', RANGES, { wrong: [date('2018-05-09'), 'unsupported'] }),
  element('单选组', 'radio', 'radio', CHOICES, STUCK),
  element('单选按钮', 'radio', 'radioButton', CHOICES, STUCK),
  element('勾选框', 'checkbox', 'tick', [[choice('长期'), true, '长期']], { wrong: NO_OPTION }),
  element('勾选组', 'checkbox', 'ticks', TAGS, { wrong: NO_OPTION }),
  generic('开关', 'radio', 'toggle', [[choice('是'), true, '是']], { wrong: NO_OPTION }),
];

const view = one('view-design');
const VIEW: readonly Case[] = [
  one('native')('文本框', 'text', 'text', TEXTS),
  one('native')('多行框', 'textarea', 'area', TEXTS),
  generic('数字框', 'number', 'number', NUMBERS),
  view('联想框', 'text', 'suggest', TEXTS),
  view('下拉框', 'select', 'select', CHOICES, { wrong: [choice('停用类'), 'noOption'] }),
  view('不可清空下拉框', 'select', 'fixedSelect', CHOICES, STUCK),
  view('移出下拉框', 'select', 'movedSelect', CHOICES, { wrong: NO_OPTION }),
  view('可搜下拉框', 'select', 'filterSelect', CHOICES, { wrong: NO_OPTION }),
  view('迟到下拉框', 'select', 'lateSelect', CHOICES, { wrong: NO_OPTION }),
  view('远程下拉框', 'select', 'remoteSelect', [
    [choice('甲类'), 'a', '甲类'],
    [choice('乙 类'), 'b', '乙 类'],
  ]),
  view('多选下拉框', 'select', 'multi', TAGS, { wrong: NO_OPTION }),
  view('级联框', 'cascader', 'cascader', PATHS, { wrong: NO_PLACE }),
  view(
    '任一级级联框',
    'cascader',
    'anyCascader',
    [...PATHS, [path('浙江省', '宁波市'), ['330000', '330200'], '浙江省 / 宁波市']],
    { wrong: NO_PLACE },
  ),
  view('懒级联框', 'cascader', 'lazyCascader', PATHS, { wrong: [path('浙江省', '宁波市'), 'noOption'] }),
  view('日期框', 'date', 'date', DATES, { wrong: [text('长期'), 'unsupported'] }),
  view('不可编辑日期框', 'date', 'fixedDate', DATES),
  view(
    '中文日期框',
    'date',
    'zhDate',
    ZH_DATES.map(([value, , shown]) => [value, shown, shown]),
  ),
  view('限期日期框', 'date', 'pastDate', DATES, { wrong: [date('2024-01-01'), 'notKept'] }),
  view('移出日期框', 'date', 'movedDate', DATES),
  view('月份框', 'date', 'month', MONTHS),
  view('年份框', 'date', 'year', YEARS),
  view('日期段', 'dateRange', 'range', RANGES, { wrong: [date('2018-05-09'), 'unsupported'] }),
  view('单选组', 'radio', 'radio', CHOICES, STUCK),
  view('单选按钮', 'radio', 'radioButton', CHOICES, STUCK),
  view('勾选框', 'checkbox', 'tick', [[choice('长期'), true, '长期']], { wrong: NO_OPTION }),
  view('勾选组', 'checkbox', 'ticks', TAGS, { wrong: NO_OPTION }),
  generic('开关', 'radio', 'toggle', [[choice('是'), true, '是']], { wrong: NO_OPTION }),
];

const ant = one('ant-design-vue-1');
const ANT: readonly Case[] = [
  one('native')('文本框', 'text', 'text', TEXTS),
  one('native')('缀文本框', 'text', 'affixed', TEXTS),
  one('native')('多行框', 'textarea', 'area', TEXTS),
  generic('数字框', 'number', 'number', NUMBERS),
  ant('联想框', 'text', 'suggest', TEXTS),
  ant('下拉框', 'select', 'select', CHOICES, { wrong: [choice('停用类'), 'noOption'] }),
  ant('不可清空下拉框', 'select', 'fixedSelect', CHOICES, STUCK),
  ant('可搜下拉框', 'select', 'filterSelect', CHOICES, { wrong: NO_OPTION }),
  ant('迟到下拉框', 'select', 'lateSelect', CHOICES, { wrong: NO_OPTION }),
  ant('远程下拉框', 'select', 'remoteSelect', [
    [choice('甲类'), 'a', '甲类'],
    [choice('乙 类'), 'b', '乙 类'],
  ]),
  ant('多选下拉框', 'select', 'multi', TAGS, { wrong: NO_OPTION }),
  ant('级联框', 'cascader', 'cascader', PATHS, { wrong: NO_PLACE }),
  ant(
    '任一级级联框',
    'cascader',
    'anyCascader',
    [...PATHS, [path('浙江省', '宁波市'), ['330000', '330200'], '浙江省 / 宁波市']],
    { wrong: NO_PLACE },
  ),
  ant('懒级联框', 'cascader', 'lazyCascader', PATHS, { wrong: [path('浙江省', '宁波市'), 'noOption'] }),
  ant('日期框', 'date', 'date', DATES, { wrong: [text('长期'), 'unsupported'] }),
  ant('中文日期框', 'date', 'zhDate', ZH_DATES),
  ant('限期日期框', 'date', 'pastDate', DATES, { wrong: [date('2024-01-01'), 'notKept'] }),
  ant('月份框', 'date', 'month', MONTHS),
  ant('日期段', 'dateRange', 'range', RANGES, { wrong: [date('2018-05-09'), 'unsupported'] }),
  ant('单选组', 'radio', 'radio', CHOICES, STUCK),
  ant('单选按钮', 'radio', 'radioButton', CHOICES, STUCK),
  ant('勾选框', 'checkbox', 'tick', [[choice('长期'), true, '长期']], { wrong: NO_OPTION }),
  ant('勾选组', 'checkbox', 'ticks', TAGS, { wrong: NO_OPTION }),
  generic('开关', 'radio', 'toggle', [[choice('是'), true, '是']], { wrong: NO_OPTION }),
];

describe.each([
  ['element-plus', PLUS],
  ['view-design', VIEW],
  ['ant-design-vue-1', ANT],
] as const)('%s', (page, cases) => {
  describeContract(cases, openContract(`https://libraries.example/${page}-widgets`));
});

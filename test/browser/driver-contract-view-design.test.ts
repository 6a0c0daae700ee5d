/** The contract on View Design (iView). */
import { describe } from 'vitest';
import {
  choice,
  describeContract,
  one,
  openContract,
  date,
  DATES,
  path,
  PATHS,
  RANGES,
  TAGS,
  text,
  TEXTS,
  type Case,
} from './driver-contract.ts';
import {
  CHOICES,
  generic,
  MONTHS,
  NO_OPTION,
  NO_PLACE,
  NUMBERS,
  STUCK,
  YEARS,
  ZH_DATES,
} from './vue-contract.ts';

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

describe('view-design', () => {
  describeContract(VIEW, openContract('https://libraries.example/view-design-widgets'));
});

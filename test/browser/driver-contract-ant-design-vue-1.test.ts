/** The contract on Ant Design Vue 1. */
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
import { CHOICES, generic, MONTHS, NO_OPTION, NO_PLACE, NUMBERS, STUCK, ZH_DATES } from './vue-contract.ts';

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

describe('ant-design-vue-1', () => {
  describeContract(ANT, openContract('https://libraries.example/ant-design-vue-1-widgets'));
});

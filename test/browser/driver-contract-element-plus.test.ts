/** The contract on Element Plus. */
import { describe, expect, it } from 'vitest';
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

const plus = one('element-plus');
const element = one('element-ui');
const LONG: Case['values'] = [
  [choice('行业237'), 237, '行业237'],
  [choice('行业400'), 400, '行业400'],
  [choice('行业1'), 1, '行业1'],
];
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
  plus('虚拟下拉框', 'select', 'virtual', LONG),
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

/** Lists that were widgets of their own. 2.0 wants a Vue of its time. */
const V2: readonly Case[] = [
  plus('下拉框', 'select', 'select', CHOICES, { wrong: [choice('停用类'), 'noOption'] }),
  plus('不可清空下拉框', 'select', 'fixedSelect', CHOICES, STUCK),
  plus('长下拉框', 'select', 'virtual', LONG, { wrong: NO_OPTION }),
  plus('可搜下拉框', 'select', 'filterSelect', LONG, { wrong: NO_OPTION }),
  plus('远程下拉框', 'select', 'remoteSelect', CHOICES.slice(0, 1), { wrong: NO_OPTION, ...STUCK }),
  plus('多选下拉框', 'select', 'multi', TAGS, { wrong: NO_OPTION }),
];

describe('element-plus', () => {
  describeContract(PLUS, openContract('https://libraries.example/element-plus-widgets'));
});

describe('element-plus 2.0', () => {
  const contract = openContract('https://libraries.example/element-plus-2-0');
  describeContract(V2, contract);

  it('what stands in a list is read again once it was opened in vain', async () => {
    const { session } = contract;
    const label = '不可清空下拉框';
    await session.read();
    await session.run([{ label, value: choice('甲类'), overwrite: true }]);
    await session.read();
    const [entry] = await session.run([{ label, value: choice('丙类'), overwrite: true }]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '甲类' });
    expect((await session.model())['fixedSelect']).toBe('a');
  });
});

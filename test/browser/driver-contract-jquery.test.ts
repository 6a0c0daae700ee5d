/** The contract on Layui, EasyUI, select2, bootstrap-datepicker and My97: what old portals are made of. */
import { expect, it } from 'vitest';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import {
  choice,
  CHOICES,
  date,
  DATES,
  describeContract,
  one,
  openContract,
  path,
  text,
  TEXTS,
  type Case,
  type Rest,
} from './driver-contract.ts';

const DISABLED: Rest = { wrong: [choice('停用类'), 'noOption'] };
const NO_DATE: Case['wrong'] = [text('长期'), 'unsupported'];
const STUCK: Rest = { stuck: 'unsupported' };
const ZH_DATES: Case['values'] = [
  [date('2018-05-09'), '2018年05月09日', '2018年05月09日'],
  [date('2019-12-31'), '2019年12月31日', '2019年12月31日'],
];
const MONTHS: Case['values'] = [
  [date('2018-05-09'), '2018-05', '2018-05'],
  [date('2019-12-31'), '2019-12', '2019-12'],
];
/** Far away, on a leap day, and to come. */
const FAR: Case['values'] = [
  ...DATES,
  [date('1996-02-29'), '1996-02-29', '1996-02-29'],
  [date('2038-01-31'), '2038-01-31', '2038-01-31'],
];
const TOO_LATE: Case['wrong'] = [date('2021-01-01'), 'noOption'];

const range = (from: string, to: string): FillValue => ({ kind: 'range', from, to });
const ranges = (...drawn: readonly string[]): Case['values'] => [
  [range('2018-05-09', '2038-05-08'), drawn[0] ?? '', drawn[0] ?? ''],
  [range('2019-12-31', '2020-01-01'), drawn[1] ?? '', drawn[1] ?? ''],
];
const NO_RANGE: Rest = { wrong: [date('2018-05-09'), 'unsupported'] };

const lay = one('layui');
const LAYUI: readonly Case[] = [
  lay('叠列表', 'select', 'layList', CHOICES, DISABLED),
  lay('叠可搜列表', 'select', 'laySearch', CHOICES, DISABLED),
  lay('叠移出列表', 'select', 'layBody', CHOICES, DISABLED),
  lay('叠单选', 'radio', 'layRadio', CHOICES, { ...DISABLED, ...STUCK }),
  lay('叠勾选', 'checkbox', 'layCheck[b]', [[choice('乙类'), true, '乙类']], {
    wrong: [choice('丙类'), 'noOption'],
  }),
  lay('叠开关', 'radio', 'laySwitch', [[choice('是'), true, '开启']], {
    wrong: [choice('丙类'), 'noOption'],
  }),
  lay('叠日期', 'date', 'layDate', FAR, { wrong: NO_DATE }),
  lay('叠只读日期', 'date', 'layFixed', DATES),
  lay('叠中文日期', 'date', 'layZh', ZH_DATES),
  lay('叠限期日期', 'date', 'layPast', DATES, { wrong: TOO_LATE }),
  lay('叠月份', 'date', 'layMonth', MONTHS),
  lay('叠年份', 'date', 'layYear', [
    [date('2018-05-09'), '2018', '2018'],
    [date('1999-12-31'), '1999', '1999'],
  ]),
  lay(
    '叠日期段',
    'dateRange',
    'layTerm',
    ranges('2018-05-09 ~ 2038-05-08', '2019-12-31 ~ 2020-01-01'),
    NO_RANGE,
  ),
  lay(
    '叠月份段',
    'dateRange',
    'layMonths',
    ranges('2018年05月 至 2038年05月', '2019年12月 至 2020年01月'),
    NO_RANGE,
  ),
];

const easy = one('easyui');
const EASYUI: readonly Case[] = [
  easy('易文本', 'text', 'easyText', TEXTS, { wrong: [path('北京市'), 'unsupported'] }),
  easy('易提示文本', 'text', 'easyPrompt', TEXTS),
  easy('易多行', 'textarea', 'easyArea', [
    [text('第一行\n第二行'), '第一行\n第二行', '第一行\n第二行'],
    ...TEXTS,
  ]),
  easy('易数字', 'number', 'easyNumber', [
    [text('1000'), '1000.00', '1,000.00'],
    [text('12.5'), '12.50', '12.50'],
  ]),
  easy('易计数', 'number', 'easySpin', [
    [text('12'), '12', '12'],
    [text('34'), '34', '34'],
  ]),
  easy('易列表', 'select', 'easyList', CHOICES, DISABLED),
  easy('易只选列表', 'select', 'easyFixed', CHOICES, DISABLED),
  easy('易无空列表', 'select', 'easyFull', CHOICES, STUCK),
  easy('易迟到列表', 'select', 'easyLate', CHOICES, DISABLED),
  easy('易远程列表', 'select', 'easyRemote', [
    [choice('甲类'), 'a', '甲类'],
    [choice('乙类'), 'b', '乙类'],
  ]),
  easy('易树', 'select', 'easyTree', CHOICES, { wrong: [choice('丙类'), 'noOption'], ...STUCK }),
  easy('易懒树', 'select', 'easyLazyTree', CHOICES, { wrong: [choice('丙类'), 'noOption'], ...STUCK }),
  // Of both rows; of a column that the box does not show.
  easy('易表格', 'select', 'easyGrid', CHOICES, { wrong: [choice('有效'), 'noOption'] }),
  easy(
    '易冻结表格',
    'select',
    'easyFrozen',
    [
      [choice('甲类全称'), 'a', '甲类全称'],
      [choice('乙类全称'), 'b', '乙类全称'],
    ],
    { wrong: [choice('乙类'), 'noOption'] },
  ),
  easy('易远程表格', 'select', 'easyAsked', CHOICES.slice(0, 1)),
  easy('易只选表格', 'select', 'easyPicked', CHOICES, { wrong: [choice('1'), 'noOption'], ...STUCK }),
  easy('易日期', 'date', 'easyDate', FAR, { wrong: NO_DATE }),
  easy('易只选日期', 'date', 'easyFixedDate', DATES, STUCK),
];

const two = one('select2');
const SELECT2: readonly Case[] = [
  two('二列表', 'select', 'twoList', CHOICES, DISABLED),
  two('二可清空列表', 'select', 'twoClear', CHOICES, DISABLED),
  two('二无搜列表', 'select', 'twoPlain', CHOICES, DISABLED),
  two('二远程列表', 'select', 'twoRemote', [
    [choice('甲类'), 'a', '甲类'],
    [choice('乙类'), 'b', '乙类'],
  ]),
];

const boot = one('bootstrap');
const BOOTSTRAP: readonly Case[] = [
  boot('靴日期', 'date', 'bootDate', FAR, { wrong: NO_DATE }),
  boot('靴只读日期', 'date', 'bootFixed', DATES, STUCK),
  boot('靴可清日期', 'date', 'bootClear', DATES),
  boot('靴限期日期', 'date', 'bootPast', DATES, { wrong: TOO_LATE }),
  boot('靴月份', 'date', 'bootMonth', MONTHS),
  boot('靴成组日期', 'date', 'bootGroup', DATES),
];

const cal = one('my97');
const MY97: readonly Case[] = [
  cal('历日期', 'date', 'calDate', FAR, { wrong: NO_DATE }),
  cal('历可写日期', 'date', 'calTyped', ZH_DATES),
  cal('历不可清日期', 'date', 'calFixed', DATES, STUCK),
  cal('历限期日期', 'date', 'calPast', DATES, { wrong: TOO_LATE }),
  cal('历图日期', 'date', 'calBeside', DATES),
];

const SPANS: Case['values'] = [
  [range('1996-02-29', '2038-01-31'), ['1996-02-29', '2038-01-31'], '1996-02-29 ~ 2038-01-31'],
  [range('2018-05-09', '2018-05-09'), ['2018-05-09', '2018-05-09'], '2018-05-09 ~ 2018-05-09'],
];
/** Claimed by what the box says of itself, and told by the overlay alone. */
const SPAN: readonly Case[] = [
  one('generic')('段日期', 'date', 'spanDay', FAR, { wrong: [text('长期'), 'noOption'] }),
  one('generic')('段只读日期', 'date', 'spanFixed', FAR, STUCK),
  one('native')('段无名日期', 'text', 'spanPlain', FAR),
  boot('段同名日期', 'date', 'spanSame', FAR, { wrong: NO_DATE }),
  one('native')('段限期日期', 'text', 'spanPast', DATES, { wrong: TOO_LATE }),
  // In a frame that is called like the overlay.
  one('generic')('段框期限', 'dateRange', 'spanFramed', SPANS, NO_RANGE),
  one('generic')('段美式日期', 'date', 'spanAmerican', [
    [date('2018-05-09'), '2018-05-09', '05/09/2018'],
    [date('2019-12-31'), '2019-12-31', '12/31/2019'],
  ]),
  one('generic')('段期限', 'dateRange', 'spanTerm', SPANS, NO_RANGE),
  one('generic')('段无钮期限', 'dateRange', 'spanAuto', SPANS, NO_RANGE),
];

/** A calendar in a frame that no driver was measured on. */
const OWN: readonly Case[] = [
  one('generic')('靴下拉', 'select', 'bootDrop', CHOICES, { wrong: [choice('丙类'), 'noOption'], ...STUCK }),
  one('generic')('框历日期', 'date', 'ownFrame', FAR, STUCK),
  one('generic')(
    '一框日期段',
    'dateRange',
    'ownTerm',
    [
      [range('2018-05-09', '2038-05-08'), '2018/05/09-2038/05/08', '2018/05/09 ~ 2038/05/08'],
      [range('2019-12-31', '2020-01-01'), '2019/12/31-2020/01/01', '2019/12/31 ~ 2020/01/01'],
    ],
    NO_RANGE,
  ),
];

const contract = openContract('https://libraries.example/jquery-widgets');
describeContract([...LAYUI, ...EASYUI, ...SELECT2, ...BOOTSTRAP, ...MY97, ...SPAN, ...OWN], contract);

it('a menu of commands is no field', () => {
  const named = contract.session.reading.fields.filter(({ label }) => label === '靴命令');
  expect(named).toEqual([]);
});

it('a grid that would not be emptied again is left alone where nobody can tell which column its box shows', async () => {
  await contract.session.read();
  const before = await contract.session.model();
  const [entry] = await contract.session.run([{ label: '易不明表格', value: choice('甲类') }]);
  expect(entry).toMatchObject({ outcome: 'refused', reason: 'unsupported', shown: '' });
  expect(await contract.session.model()).toEqual(before);
  expect(await contract.overlays()).toBe(0);
});

it.each(['易表格', '易列表'])(
  '%s: what stood in it is there again when its list lacks a line',
  async (label) => {
    await contract.session.read();
    await contract.session.run([{ label, value: choice('甲类'), overwrite: true }]);
    await contract.session.read();
    const before = await contract.session.model();
    const [entry] = await contract.session.run([{ label, value: choice('丁类'), overwrite: true }]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '甲类' });
    expect(await contract.session.model()).toEqual(before);
    expect(await contract.overlays()).toBe(0);
  },
);

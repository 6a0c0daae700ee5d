/** What the contracts on Vue's libraries share: the same widgets with the same values, drawn by each. */
import { choice, date, one, path, text, type Case, type Rest } from './driver-contract.ts';

export const CHOICES: Case['values'] = [
  [choice('甲类'), 'a', '甲类'],
  [choice('不叫这个', '乙类'), 'b', '乙 类'],
];
export const NO_OPTION: Case['wrong'] = [choice('丙类'), 'noOption'];
export const NO_PLACE: Case['wrong'] = [path('浙江省', '杭州市', '滨江区'), 'noOption'];
export const NUMBERS: Case['values'] = [
  [text('1000'), 1000, '1000.00'],
  [text('12.5'), 12.5, '12.50'],
];
export const ZH_DATES: Case['values'] = [
  [date('2018-05-09'), '2018-05-09', '2018 年 05 月 09 日'],
  [date('2019-12-31'), '2019-12-31', '2019 年 12 月 31 日'],
];
export const MONTHS: Case['values'] = [
  [date('2018-05-09'), '2018-05', '2018-05'],
  [date('2019-12-31'), '2019-12', '2019-12'],
];
export const YEARS: Case['values'] = [
  [date('2018-05-09'), '2018', '2018'],
  [date('2019-12-31'), '2019', '2019'],
];

export const generic = one('generic');
export const STUCK: Rest = { wrong: NO_OPTION, stuck: 'unsupported' };

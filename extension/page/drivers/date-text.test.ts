import { describe, expect, it } from 'vitest';
import { printDate, readDate, spellDate } from './date-text.ts';

describe('dates as widgets print them', () => {
  it.each([
    ['2018-05-09', '2018-05-09'],
    ['2018/5/9', '2018-05-09'],
    ['2018.05.09', '2018-05-09'],
    ['2018年5月9日', '2018-05-09'],
    ['2018 年 05 月 09 日', '2018-05-09'],
    ['２０１８－０５－０９', '2018-05-09'],
    ['20180509', '2018-05-09'],
    ['2018-05', '2018-05'],
    ['2018年5月', '2018-05'],
    ['2018', '2018'],
    ['长期', null],
    ['', null],
    ['2018-05-09 至 2020-01-01', null],
    ['13800000001', null],
  ])('%s is %s', (shown, date) => {
    expect(readDate(shown)).toBe(date);
  });

  it.each([
    ['yyyy年MM月dd日', '2018年05月09日'],
    ['例如：2020/01/01', '2018/05/09'],
    ['YYYYMMDD', '20180509'],
    ['请选择日期', '2018-05-09'],
    ['', '2018-05-09'],
  ])('asked for as %s it is %s', (prompt, printed) => {
    expect(printDate('2018-05-09', prompt)).toBe(printed);
  });

  it('every spelling reads back as the same day, the hinted one comes first', () => {
    const spelt = spellDate('2018-05-09', '2030年01月02日');
    expect(spelt[0]).toBe('2018年05月09日');
    expect(spelt.map(readDate)).toEqual(spelt.map(() => '2018-05-09'));
    expect(new Set(spelt).size).toBe(spelt.length);
  });
});

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
    ['31/12/2019', '2019-12-31'],
    ['12/31/2019', '2019-12-31'],
    ['05.05.2018', '2018-05-05'],
    ['09/05/2018', null],
    ['31/13/2019', null],
  ])('%s is %s', (shown, date) => {
    expect(readDate(shown)).toBe(date);
  });

  it('the year last is read as the prompt says, else only where it is plain', () => {
    expect(readDate('09/05/2018', 'DD/MM/YYYY')).toBe('2018-05-09');
    expect(readDate('05/09/2018', 'MM/DD/YYYY')).toBe('2018-05-09');
    expect(readDate('31/12/2019', 'MM/DD/YYYY')).toBeNull();
  });

  it('the year last is tried where the widget cannot mistake it', () => {
    expect(spellDate('2019-12-31', '')).toEqual(expect.arrayContaining(['31/12/2019', '12/31/2019']));
    expect(spellDate('2018-05-09', '')).not.toContain('09/05/2018');
    expect(spellDate('2018-05-09', '31/12/2019')[0]).toBe('09/05/2018');
  });

  it.each([
    ['DD/MM/YYYY', '09/05/2018'],
    ['MM-DD-YYYY', '05-09-2018'],
    ['yyyy年MM月dd日', '2018年05月09日'],
    ['例如：2020/01/01', '2018/05/09'],
    ['YYYYMMDD', '20180509'],
    ['请选择年月，格式 YYYY-MM', '2018-05'],
    ['2020年1月', '2018年05月'],
    ['请选择日期', '2018-05-09'],
    ['', '2018-05-09'],
  ])('asked for as %s it is %s', (prompt, printed) => {
    expect(printDate('2018-05-09', prompt)).toBe(printed);
  });

  it('every spelling reads back as the same day, the hinted one comes first', () => {
    const spelt = spellDate('2018-05-09', '2030年01月02日');
    expect(spelt[0]).toBe('2018年05月09日');
    expect(spelt.map((text) => readDate(text))).toEqual(spelt.map(() => '2018-05-09'));
    expect(new Set(spelt).size).toBe(spelt.length);
  });
});

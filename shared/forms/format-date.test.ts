import { expect, test } from 'vitest';
import { formatDate, parseShownDate } from './format-date.ts';

test.each([
  ['', '2019-03-05'],
  ['请选择日期', '2019-03-05'],
  ['yyyy-MM-dd', '2019-03-05'],
  ['格式：YYYY/MM/DD', '2019/03/05'],
  ['yyyy年MM月dd日', '2019年03月05日'],
  ['如 2020.01.01', '2019.03.05'],
  ['yyyyMMdd', '20190305'],
  ['yyyy-MM', '2019-03'],
  ['yyyy年MM月', '2019年03月'],
  ['____-__-__', '2019-03-05'],
  ['____年__月__日', '2019年03月05日'],
])('asked as %s: %s', (prompt, printed) => {
  expect(formatDate('2019-03-05', prompt)).toBe(printed);
});

test.each([
  ['成立年份', '', '2019'],
  ['成立年度', '请输入', '2019'],
  ['成立时间', '如：2010', '2019'],
  ['成立年月', '', '2019-03'],
  ['成立年份', 'yyyy-MM-dd', '2019-03-05'],
  ['成立日期', '2020年1月1日', '2019-03-05'],
])('labelled %s, asked as %s: %s', (label, prompt, printed) => {
  expect(formatDate('2019-03-05', prompt, label)).toBe(printed);
});

test('what is no day is not printed', () => {
  expect(formatDate('longTerm', '')).toBeNull();
});

test.each(['2019-03-05', '2019/3/5', '2019年3月5日', '20190305', '２０１９－０３－０５'.normalize('NFKC')])(
  '%s is read back',
  (shown) => {
    expect(parseShownDate(shown)).toBe('2019-03-05');
  },
);

import { expect, it } from 'vitest';
import { EXPIRY_WORDS } from 'shared/entity/filing.ts';
import { readDay, readExpiry, writeExpiry } from './table-dates.ts';

it.each([
  ['2022-03-01至2027-02-28', '2027-02-28'],
  ['自2022年3月1日起至2027年2月28日止', '2027-02-28'],
  ['2022.03.01-2027.02.28', '2027-02-28'],
  ['２０２２/3/1 ～ 2027/2/28', '2027-02-28'],
  ['2022-03-01 至 长期', 'longTerm'],
  ['2027年2月28日止', '2027-02-28'],
  ['2027/2/28 0:00:00', '2027-02-28'],
  ['20220301-20270228', '2027-02-28'],
  ['2027-02-28 23:59:59', '2027-02-28'],
  ['2027/2/28（星期日）', '2027-02-28'],
  ['2027/2/28 周日 0:00', '2027-02-28'],
  ['有效期至2027年2月28日', '2027-02-28'],
  ['截止日期：2027-02-28', '2027-02-28'],
  ['至 2027.2.28', '2027-02-28'],
  ['2027-02-28前有效', '2027-02-28'],
  ['不限', 'longTerm'],
  ['暂无', 'unknown'],
  ['永久', 'longTerm'],
  ['——', 'none'],
  ['无', 'none'],
  ['待定', 'unknown'],
])('the expiry %s is %s', (said, date) => {
  expect(readExpiry(said)).toEqual({ ok: true, date });
});

it.each([
  ['46000', 'notADate'],
  ['27-3-1', 'notADate'],
  ['5年', 'notADate'],
  ['2027-03-01至2022-02-28', 'notADate'],
  ['2022-02-30至2027-02-28', 'noSuchDay'],
  ['2022-03-01至2027年2月', 'noDay'],
])('the expiry %s is asked about: %s', (said, problem) => {
  expect(readExpiry(said)).toEqual({ ok: false, problem });
});

it('a day of issue is one day', () => {
  expect(readDay('2022-03-01至2027-02-28')).toEqual({ ok: false, problem: 'notADate' });
});

it.each(['zh', 'en'] as const)('what is written is read again: %s', (language) => {
  for (const word of EXPIRY_WORDS) {
    const written = writeExpiry(word, language);
    expect(readExpiry(written)).toEqual(word === 'unknown' ? null : { ok: true, date: word });
  }
  expect(writeExpiry('2027-03-01', language)).toBe('2027-03-01');
});

import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

test.each([
  ['2027-03-01', '2027-03-01'],
  ['2027-3-1', '2027-03-01'],
  ['2027/03/01', '2027-03-01'],
  ['2027.3.1', '2027-03-01'],
  ['2027年3月1日', '2027-03-01'],
  ['20270301', '2027-03-01'],
  ['２０２７－０３－０１', '2027-03-01'],
  [' 2028-02-29 ', '2028-02-29'],
  ['2027。3。1', '2027-03-01'],
  ['2027年3月1号', '2027-03-01'],
  ['2027–03–01', '2027-03-01'],
  ['2027-03-01（周一）', '2027-03-01'],
  ['2027年3月1日 星期一', '2027-03-01'],
  ['2027-03-01 00:00:00', '2027-03-01'],
  ['2027-03-01 00:00:00.0', '2027-03-01'],
  ['2027-03-01T00:00:00', '2027-03-01'],
  ['2027/3/1 23:59:59', '2027-03-01'],
  ['2027年3月1日24时', '2027-03-01'],
  ['1 Mar 2027', '2027-03-01'],
  ['Mon 1 Mar 2027', '2027-03-01'],
  ['30 Sept 2027', '2027-09-30'],
  ['1 March 2027', '2027-03-01'],
])('reads %s', (typed, date) => {
  expect(readTypedDate(typed)).toEqual({ ok: true, date });
});

test.each(['2026-02-30', '2027-02-29', '2027年13月1日', '20271301', '2027-04-31'])(
  '%s is no day of the calendar',
  (typed) => {
    expect(readTypedDate(typed)).toEqual({ ok: false, problem: 'noSuchDay' });
  },
);

test.each([
  '',
  '长期',
  '2027',
  '1/3/27',
  '27-3-1',
  '2027-03-01 至 2030-03-01',
  // Midnight in Shanghai as another zone writes it: the day before.
  '2027-02-28T16:00:00.000Z',
  '2027-02-28 16:00:00',
  '1 Moo 2027',
  '46082',
  '民国116年3月1日',
])('%j is no date', (typed) => {
  expect(readTypedDate(typed)).toEqual({ ok: false, problem: 'notADate' });
});

test.each(['2027-03', '2027年3月', '2027/12', '２０２７．３'])('%s is a month without a day', (typed) => {
  expect(readTypedDate(typed)).toEqual({ ok: false, problem: 'noDay' });
});

import { expect, it } from 'vitest';
import { joinTable } from './join-table.ts';
import { splitTable } from './split-table.ts';

it('what a spreadsheet is given it can give back', () => {
  const rows = [
    ['主体', '剩余天数'],
    ['青禾（北京）有限公司', '-22'],
    ['+86 10', '=甲'],
  ];
  expect(splitTable(joinTable(rows))).toEqual(rows);
});

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-22', '-22'],
  ['+86 10', "'+86 10"],
  ['-cmd', "'-cmd"],
  ['两\n行\t字', '两 行 字'],
])('%j is written as %j', (cell, written) => {
  expect(joinTable([[cell]])).toBe(written);
});

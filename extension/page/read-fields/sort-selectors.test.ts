import { expect, it } from 'vitest';
import type { Driver } from '../drivers/driver.ts';
import { sortSelectors } from './sort-selectors.ts';

const sort = (selector: string) => {
  const sorted = sortSelectors([{ selectors: [selector] } as unknown as Driver]);
  return Object.entries(sorted).flatMap(([table, entries]) =>
    [...(entries as ReadonlyMap<string, unknown>).keys()].map((key) => `${table} ${key}`),
  );
};

it.each([
  ['textarea', 'tags textarea'],
  ['.el-input', 'classes el-input'],
  ['.el-date-editor:not(.el-date-editor--date, .el-date-editor--year)', 'classesFurther el-date-editor'],
  ['input[type="radio" i]', 'types radio'],
  ['input[type="radio" i]:not([name])', 'types radio'],
  ['[class*="Select" i]', 'classParts select'],
  ['[class*="number" i] input', 'insideClassParts number'],
  ['[role="combobox"]', 'attributes role'],
  ['[contenteditable]', 'attributes contenteditable'],
  ['input[readonly]', 'others input[readonly]'],
  ['.a .b', 'others .a .b'],
  ['.a, .b', 'others .a, .b'],
  ['[role="group"] > input', 'others [role="group"] > input'],
  ['[class*="x" i] > input', 'others [class*="x" i] > input'],
  ['[class*="x" i]:not(.y)', 'others [class*="x" i]:not(.y)'],
  ['table.datagrid', 'others table.datagrid'],
])('%s is told by %s', (selector, place) => {
  expect(sort(selector)).toEqual([place]);
});

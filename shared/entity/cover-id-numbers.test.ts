import { expect, it } from 'vitest';
import { coverIdNumbers } from './cover-id-numbers.ts';

/** 11010119900307889x is fictitious; its check is right. */
it.each([
  ['联系人11010119900307889x，周示例', '联系人110•••••••••••••9x，周示例'],
  ['91350100M000100Y43', '91350100M000100Y43'],
  ['编号 110101199003078891', '编号 110101199003078891'],
  ['无', '无'],
])('%s', (text, covered) => {
  expect(coverIdNumbers(text)).toBe(covered);
});

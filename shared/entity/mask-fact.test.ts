/** What a mask keeps. The numbers are made of one digit and belong to nobody. */
import { expect, test } from 'vitest';
import { maskFact } from './mask-fact.ts';

test.each([
  ['idNumber', '000000000000000011', '000•••••••••••••11'],
  ['mobile', '13800000000', '138••••0000'],
  ['bankAccount', '0000000000000011', '••••••••••••0011'],
  // Too short to leave anything.
  ['mobile', '1380000', '•••••••'],
  ['text', 'a secret', '••••••••'],
] as const)('%s %s', (kind, value, masked) => {
  expect(maskFact(kind, value)).toBe(masked);
});

test('a long text tells nothing, not even its length', () => {
  expect(maskFact('longText', '密'.repeat(500))).toBe('•'.repeat(24));
});

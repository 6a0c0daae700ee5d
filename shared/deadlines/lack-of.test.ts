import { expect, test } from 'vitest';
import { lackOf } from './lack-of.ts';
import type { Reason } from './obligation.ts';

const source = {
  document: { zh: '虚构办法', en: 'Fictitious measures' },
  article: '第一条',
  address: 'https://example.org/',
  checked: '2026-11-01',
} as const;
const bound = { count: 20, unit: 'day', direction: 'after', anchor: 'factChanged' } as const;

test.each<[string, readonly Reason[], ReturnType<typeof lackOf>]>([
  ['the day it hangs on', [{ kind: 'anchorMissing', anchor: 'expiry' }], 'date'],
  ['which rule applies', [{ kind: 'attributeMissing', attribute: 'level' }], 'details'],
  ['what changed', [{ kind: 'factMissing', on: '2026-11-22' }], 'details'],
  ['the day of issue', [{ kind: 'issuedOnMissing' }], 'details'],
  [
    'a number that somebody verified',
    [
      { kind: 'anchor', anchor: 'factChanged', on: '2026-11-22' },
      { kind: 'unverified', bound, source, on: '2026-12-12' },
    ],
    'ask',
  ],
  ['consent', [{ kind: 'approvalFirst', facts: [], on: '2026-11-22' }], 'approval'],
  ['any number at all', [{ kind: 'noTerm', facts: [], on: '2026-11-22' }], 'promptly'],
])('what is not counted lacks %s', (_, reasons, lack) => {
  expect(lackOf({ phase: 'undated', reasons })).toBe(lack);
});

test('what is handed in lacks nothing, whatever its chain says', () => {
  expect(lackOf({ phase: 'submitted', reasons: [{ kind: 'anchorMissing', anchor: 'expiry' }] })).toBeNull();
});

/** One file a language: the two are walked through side by side. */
import { test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';

test('every page and state of zh-CN is accessible in both schemes', { timeout: 600_000 }, () =>
  expectAccessible('zh-CN'),
);

/** What is said to take long is there under that name: a file that was renamed would quietly run last. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { LONGEST } from '../longest-first.ts';

test('every file that begins first is there', () => {
  expect(LONGEST.filter((path) => !existsSync(join(PROJECT_ROOT, path)))).toEqual([]);
});

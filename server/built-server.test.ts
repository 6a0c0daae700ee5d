import { mkdirSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, firstLine } from './built-server.ts';

let path: string;
let folder: URL;

beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'built-'));
  folder = pathToFileURL(`${path}/`);
  mkdirSync(join(path, 'build'));
  writeFileSync(join(path, 'app.ts'), 'const one = 1;');
  writeFileSync(join(path, 'config.ts'), 'const two = 2;');
  writeFileSync(join(path, 'build', 'main.js'), `${firstLine(['app.ts', 'config.ts'], folder)}void 0;\n`);
});
afterEach(() => rmSync(path, { recursive: true }));

test('a server that was built from these very sources is found', () => {
  expect(isBuilt(folder)).toBe(true);
});

test.each<[string, () => void]>([
  ['a source that grew', () => writeFileSync(join(path, 'app.ts'), 'const one = 1; // more')],
  ['a source of another time', () => utimesSync(join(path, 'config.ts'), 1_000, 1_000)],
  ['a source that is gone', () => rmSync(join(path, 'config.ts'))],
  ['no built file', () => rmSync(join(path, 'build', 'main.js'))],
  ['an empty file', () => truncateSync(join(path, 'build', 'main.js'))],
  ['a file that says nothing of sources', () => writeFileSync(join(path, 'build', 'main.js'), 'void 0;\n')],
  [
    'a list of nothing',
    () => writeFileSync(join(path, 'build', 'main.js'), `${firstLine([], folder)}void 0;\n`),
  ],
])('%s: it is not used', (_name, change) => {
  change();
  expect(isBuilt(folder)).toBe(false);
});

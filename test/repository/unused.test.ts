/** What nobody asks for: functions that are offered to other files, and packages, that no other file names. */
import { expect, it } from 'vitest';
import { CODE_FILES, readRepositoryFile, REPOSITORY_FILES } from './source-files.ts';

const SOURCES = CODE_FILES.map((path) => ({ path, source: readRepositoryFile(path) }));

/** Loaded by a tool or another package, under no name that stands in a file of ours. */
const UNNAMED_PACKAGES: readonly string[] = [
  // WXT's module for it names it.
  'webextension-polyfill',
  // What `oxlint --type-aware` runs.
  'oxlint-tsgolint',
];

/** What Vitest asks for by this name once all files have run. */
const CALLED_BY_VITEST = ['teardown'];

it('every function that is exported is named by another file', () => {
  const holders = new Map<string, number>();
  for (const { source } of SOURCES)
    for (const word of new Set(source.match(/[\w$]+/g))) holders.set(word, (holders.get(word) ?? 0) + 1);
  const offered = SOURCES.flatMap(({ path, source }) =>
    [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = '']) => ({ path, name })),
  );
  expect(offered.length).toBeGreaterThan(500);
  const unnamed = offered.filter(({ name }) => holders.get(name) === 1 && !CALLED_BY_VITEST.includes(name));
  expect(unnamed).toEqual([]);
});

it.each(['', 'extension/', 'server/', 'shared/', 'test/'])(
  'every package that %spackage.json declares is named by a file',
  (folder) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readRepositoryFile(`${folder}package.json`),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>;
    const declared = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !name.startsWith('@types/') && !UNNAMED_PACKAGES.includes(name),
    );
    expect(declared).not.toEqual([]);
    // Scripts, the replica portals and the practice form name packages too; lists of packages name all of them.
    const files = REPOSITORY_FILES.filter(
      (path) =>
        (folder !== 'server/' && path.startsWith('scripts/')) ||
        (path.startsWith(folder) && /\.(ts|tsx|js|html)$/.test(path)) ||
        (folder === '' && path === 'package.json'),
    );
    const sources = files.map((path) =>
      path === 'package.json'
        ? JSON.stringify(JSON.parse(readRepositoryFile(path)).scripts)
        : readRepositoryFile(path),
    );
    expect(declared.filter((name) => !sources.some((source) => source.includes(name)))).toEqual([]);
  },
);

/** The shape of the repository: what may lie where, how files are named, how long they grow. */
import { describe, expect, it } from 'vitest';
import { CODE_FILES, REPOSITORY_FILES, isTest, readRepositoryFile } from './source-files.ts';

const TOP_FOLDERS = ['.ci', 'docs', 'extension', 'scripts', 'server', 'shared', 'test'];
const TOP_FILES = [
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'wxt.config.ts',
];

const MAX_LINES = 300;
/** Tables that grow with the law, the portals and the vocabulary; their length is no sign of two ideas in one file. */
const DATA = /(^|\/)(types|sites|holidays|lexicon|locales|fixtures|migrations|corpus)\//;
/** Written by drizzle-kit and by WXT's own rules for languages. */
const NAMED_BY_TOOLS = /(^|\/)migrations\/|^extension\/locales\//;
const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

describe('the tree', () => {
  it('has only the agreed folders and files at its top', () => {
    const top = new Set(REPOSITORY_FILES.map((path) => path.replace(/\/.*/, '/')));
    const allowed = new Set([...TOP_FILES, ...TOP_FOLDERS.map((folder) => `${folder}/`)]);
    expect([...top].filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('names files and folders in kebab-case', () => {
    const wrong = REPOSITORY_FILES.filter(
      (path) => !TOP_FILES.includes(path) && !NAMED_BY_TOOLS.test(path),
    ).filter((path) => path.split('/').some((name) => !KEBAB.test(name)));
    expect(wrong).toEqual([]);
  });

  it('has no attic', () => {
    expect(
      REPOSITORY_FILES.filter((path) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/.test(path)),
    ).toEqual([]);
  });

  it(`keeps files under ${MAX_LINES} lines, data and tests excepted`, () => {
    const long = REPOSITORY_FILES.filter((path) => /\.(ts|tsx|js|css|html)$/.test(path))
      .filter((path) => !DATA.test(path) && !isTest(path))
      .map((path) => ({ path, lines: readRepositoryFile(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('says in every source file what it is for', () => {
    // A file that only wires, exports or re-exports says it by its name.
    const silent = CODE_FILES.filter(
      (path) => !isTest(path) && !DATA.test(path) && !path.endsWith('config.ts'),
    )
      .map((path) => ({ path, source: readRepositoryFile(path) }))
      .filter(({ source }) => source.split('\n').length > 25 && !source.includes('/**'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

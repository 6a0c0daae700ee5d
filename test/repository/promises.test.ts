/** What must stand in no file: open ends without a date, tests that do not run, traces of the machine it was written on. */
import { describe, expect, it } from 'vitest';
import { CODE_FILES, REPOSITORY_FILES, isTest, readRepositoryFile } from './source-files.ts';

/** `path:line text` for every line of `files` that matches. */
function linesMatching(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((path) =>
    readRepositoryFile(path)
      .split('\n')
      .map((text, index) => ({ text: text.trim(), line: index + 1 }))
      .filter(({ text }) => pattern.test(text))
      .map(({ text, line }) => `${path}:${line} ${text.slice(0, 120)}`),
  );
}

const TEXT_FILES = REPOSITORY_FILES.filter((path) => !/\.(png|jpg|ico|woff2?|ttf|zip|sqlite|db)$/.test(path));
const THIS_FILE = 'test/repository/promises.test.ts';
const OTHER_CODE = CODE_FILES.filter((path) => path !== THIS_FILE);

/** The day the check is made, or the one handed in, so that a release can be checked for a later day. */
const TODAY = process.env['SHOUXIAN_TODAY'] ?? new Date().toISOString().slice(0, 10);

describe('promises', () => {
  it('every open end is dated: TODO [YYYY-MM-DD]', () => {
    expect(linesMatching(OTHER_CODE, /\b(TODO(?! \[\d{4}-\d{2}-\d{2}\])|FIXME|XXX)\b/)).toEqual([]);
  });

  it('no open end is past its day', () => {
    const dated = linesMatching(OTHER_CODE, /\bTODO \[\d{4}-\d{2}-\d{2}\]/);
    expect(dated.filter((line) => (/TODO \[(.{10})\]/.exec(line)?.[1] ?? '') < TODAY)).toEqual([]);
  });

  it('every test runs', () => {
    const tests = OTHER_CODE.filter(isTest);
    expect(linesMatching(tests, /\b(it|test|describe|suite)\.(only|skip|todo|fails|skipIf|runIf)\b/)).toEqual(
      [],
    );
  });

  it('no lint rule and no type check is switched off in place', () => {
    expect(linesMatching(OTHER_CODE, /@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable/)).toEqual(
      [],
    );
  });

  it('no file names a folder of somebody’s machine', () => {
    const others = TEXT_FILES.filter((path) => path !== THIS_FILE);
    expect(
      linesMatching(others, /(^|[^\w.*/-])\/(work|root|home\/[a-z]+|Users\/\w+)\/|[A-Z]:\\\\?Users\\/),
    ).toEqual([]);
  });

  it('no file names a package registry', () => {
    const others = TEXT_FILES.filter((path) => path !== THIS_FILE);
    expect(linesMatching(others, /\bregistry\.[\w-]+\.\w|\bnpmmirror\b|_authToken/)).toEqual([]);
  });
});

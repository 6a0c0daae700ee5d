/** `docs/law-traps.md` claims tests by name: each must be there, or the page promises what nobody holds. */
import { describe, expect, it } from 'vitest';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { CODE_FILES, REPOSITORY_FILES, isTest, readRepositoryFile } from './source-files.ts';

const PAGE = readRepositoryFile('docs/law-traps.md');
const ROWS = PAGE.split('\n').filter((line) => /^\| \d+ /.test(line));
const TESTS = CODE_FILES.filter(isTest).map(readRepositoryFile).join('\n');

/** What stands in italics and is no test's name but the page's own verdict. */
const VERDICTS = new Set([
  'Expressed',
  'In words only',
  'in words only',
  'Not covered',
  'not covered',
  '30 days',
]);

describe('the page on the traps of the law', () => {
  it('has a row for each of both lists', () => {
    const numbers = ROWS.map((row) => Number(/\d+/.exec(row)?.[0]));
    expect(numbers).toEqual([...Array(30).keys(), ...Array(24).keys()].map((index) => index + 1));
  });

  it('names only tests that exist', () => {
    const named = [...PAGE.matchAll(/(?<![\w`])_([^_]+)_(?!\w)/g)].map(([, name = '']) => name);
    const unknown = named.filter((name) => !VERDICTS.has(name) && !TESTS.includes(name));
    expect(named.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  it('names only files that exist', () => {
    const files = [...PAGE.matchAll(/`([\w/-]+\.(?:test\.)?(?:ts|tsx|md))`/g)].map(([, file = '']) => file);
    const unknown = files.filter((file) => !REPOSITORY_FILES.some((path) => path.endsWith(file)));
    const cases = [...PAGE.matchAll(/`cases\/([\w-]+)`/g)].map(([, id = '']) => id);
    expect(unknown).toEqual([]);
    expect(cases.filter((id) => !FILING_TYPES.some((type) => type.id === id))).toEqual([]);
  });

  it('names only rules that exist', () => {
    const ids = new Set(FILING_TYPES.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)]));
    const named = [...PAGE.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** The golden dates of every type, and the cases worked out by hand. `pnpm golden` rewrites the former, nothing the latter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { deadlineCase, scoreCase } from './deadline-case.ts';
import { goldenDates } from './golden-dates.ts';

const here = (name: string): URL => new URL(name, import.meta.url);

describe.each(FILING_TYPES.map((type) => [type.id, type] as const))('%s', (id, type) => {
  test('gives the dates that were reviewed', () => {
    const file = here(`${id}.txt`);
    expect(existsSync(file), `run "pnpm golden" and review test/golden/${id}.txt`).toBe(true);
    expect(goldenDates(type)).toBe(readFileSync(file, 'utf8'));
  });

  test('has cases worked out by hand', () => {
    expect(existsSync(here(`cases/${id}.jsonl`)), `test/golden/cases/${id}.jsonl`).toBe(true);
  });
});

const cases = readdirSync(here('cases/')).flatMap((name) =>
  readFileSync(here(`cases/${name}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => deadlineCase.parse(JSON.parse(line))),
);

test.each(cases.map((each) => [`${each.filing.type}: ${each.id}`, each] as const))('%s', (_name, each) => {
  const score = scoreCase(each);
  expect(score.right ? 'right' : `${score.why}\n${JSON.stringify(score.found[0]?.reasons)}`).toBe('right');
});

test('no golden file is left of a type that is gone', () => {
  const known = FILING_TYPES.map(({ id }) => `${id}.txt`);
  expect(readdirSync(here('.')).filter((name) => name.endsWith('.txt') && !known.includes(name))).toEqual([]);
});

/** The golden dates of every type, and the cases worked out by hand. `pnpm golden` rewrites the former, nothing the latter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { deadlineCase, rulesWorkedOut, scoreCase } from './deadline-case.ts';
import { goldenDates } from './golden-dates.ts';

const here = (name: string): URL => new URL(name, import.meta.url);

const cases = readdirSync(here('cases/')).flatMap((name) =>
  readFileSync(here(`cases/${name}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => deadlineCase.parse(JSON.parse(line))),
);

describe.each(FILING_TYPES.map((type) => [type.id, type] as const))('%s', (id, type) => {
  test('gives the dates that were reviewed', () => {
    const file = here(`${id}.txt`);
    expect(existsSync(file), `run "pnpm golden" and review test/golden/${id}.txt`).toBe(true);
    expect(goldenDates(type)).toBe(readFileSync(file, 'utf8'));
  });

  test('has a case worked out by hand for every rule that counts', () => {
    const own = cases.filter(({ filing }) => filing.type === id);
    const worked = new Set(own.flatMap(rulesWorkedOut));
    const counting = type.rules.filter(
      ({ confidence, window }) =>
        confidence !== 'unverified' && (window.opens !== undefined || window.closes !== undefined),
    );
    expect(counting.map((rule) => rule.id).filter((ruleId) => !worked.has(ruleId))).toEqual([]);
  });
});

test.each(cases.map((each) => [`${each.filing.type}: ${each.id}`, each] as const))('%s', (_name, each) => {
  const score = scoreCase(each);
  expect(score.right ? 'right' : `${score.why}\n${JSON.stringify(score.found[0]?.reasons)}`).toBe('right');
});

test('no golden file is left of a type that is gone', () => {
  const known = FILING_TYPES.map(({ id }) => `${id}.txt`);
  expect(readdirSync(here('.')).filter((name) => name.endsWith('.txt') && !known.includes(name))).toEqual([]);
});

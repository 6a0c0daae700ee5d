/** The recogniser against real forms. A floor for the whole, and each single mistake by name. */
import { readFileSync } from 'node:fs';
import { describe as suite, expect, test } from 'vitest';
import { readCorpus } from '../test/corpus/corpus-form.ts';
import { KNOWN_FAILURES } from '../test/corpus/known-failures.ts';
import { describe, isMistake, scoreForm, totals } from '../test/corpus/score-corpus.ts';

const corpus = readCorpus(readFileSync(new URL('../test/corpus/forms.jsonl', import.meta.url), 'utf8'));

suite.each([
  ['without attribute names', false],
  ['with attribute names', true],
])('%s', (_, withNames) => {
  const scores = corpus.flatMap((form) => scoreForm(form, withNames));

  test('what is ticked is right', () => {
    const { precision, recall } = totals(scores, 'ticked');
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('what is offered is mostly right', () => {
    const { precision, recall } = totals(scores, 'offered');
    expect(precision).toBeGreaterThanOrEqual(0.94);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});

test('every mistake is known, and none is listed that no longer happens', () => {
  const mistakes = corpus
    .flatMap((form) => scoreForm(form, false))
    .filter(isMistake)
    .map(describe);
  expect(mistakes.toSorted()).toEqual([...KNOWN_FAILURES].sort());
});

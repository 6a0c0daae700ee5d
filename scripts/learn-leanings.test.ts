/** The weights that are kept are those of the corpus that is kept, and they judge forms that they never saw. */
import { expect, test, vi } from 'vitest';
import leanings from '../shared/forms/lexicon/leanings.json' with { type: 'json' };
import { temper } from '../shared/forms/form-leaning.ts';
import { LEANING_PLACES } from '../shared/forms/recognition.ts';
import { ENOUGH_KNOWN, LEANS } from '../shared/forms/settle-character.ts';
import { formsOf, formsToLearn, learnLeanings, oddsOf, type Leanings } from './learn-leanings.ts';

/** Thousands of forms are read, on a machine that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

const learned = formsToLearn();

/** How often a form of ours leans further to us than one of another; half is chance. */
function rankedRight(table: Leanings, forms: ReturnType<typeof formsOf>): number {
  // What somebody careful could call ours is on neither side.
  const odds = (own: boolean): number[] =>
    forms.filter((form) => form.own === own && !form.doubtful).map((form) => oddsOf(table, form.pieces));
  const others = odds(false);
  const pairs = odds(true).flatMap((ours) =>
    others.map((other) => (ours > other ? 1 : ours === other ? 0.5 : 0)),
  );
  return pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length;
}

test('the weights are of the forms that are kept: else run pnpm learn forms', () => {
  const anew = learnLeanings(learned);
  expect(leanings.forms).toBe(learned.length);
  // A word that was added since changes little; a corpus that was exchanged changes the sides.
  const turned = learned.filter(({ pieces }) => oddsOf(anew, pieces) > 0 !== oddsOf(leanings, pieces) > 0);
  expect(turned.length / learned.length).toBeLessThan(0.01);
});

test('they tell ours from others’ among forms that they never saw', () => {
  // Some of these fifty-two are a few fields of a longer form.
  expect(rankedRight(leanings, formsOf('forms.jsonl'))).toBeGreaterThan(0.85);
  // Fitted to three quarters of what was gathered, they judge the last quarter.
  const parts = [0, 1, 2, 3].map((part) => learned.filter((_, index) => index % 4 === part));
  const table = learnLeanings(parts.slice(1).flat());
  expect(rankedRight(table, parts[0] ?? [])).toBeGreaterThan(0.9);
});

test('every weight is whole, none decides alone, and every place has some', () => {
  for (const place of LEANING_PLACES) {
    const weights = Object.values(leanings[place]);
    expect(weights.length).toBeGreaterThan(50);
    // No piece by itself makes the smallest form ours whose words decide.
    for (const weight of weights)
      expect(temper(weight, ENOUGH_KNOWN)).toBeLessThan(LEANS.decides * leanings.scale);
    expect(weights.every(Number.isSafeInteger)).toBe(true);
  }
});

import { expect, test } from 'vitest';
import type { FormCharacter, FormLeaning } from './recognition.ts';
import { ENOUGH_KNOWN, LEANS, settleCharacter } from './settle-character.ts';

const leaning = (odds: number, known = ENOUGH_KNOWN): FormLeaning => ({ odds, known, texts: [] });
const seems = (character: FormCharacter) => ({ character, said: false });

test('what a rule only supposes is turned by words that lean far enough the other way', () => {
  expect(settleCharacter(seems('unclear'), leaning(LEANS.decides))).toBe('own');
  expect(settleCharacter(seems('otherParty'), leaning(LEANS.overrules))).toBe('own');
  expect(settleCharacter(seems('own'), leaning(LEANS.doubts - 0.01))).toBe('unclear');
});

test('short of that the rule holds', () => {
  expect(settleCharacter(seems('unclear'), leaning(LEANS.decides - 0.01))).toBe('unclear');
  expect(settleCharacter(seems('otherParty'), leaning(LEANS.overrules - 0.01))).toBe('otherParty');
  expect(settleCharacter(seems('own'), leaning(LEANS.doubts))).toBe('own');
});

test.each<FormCharacter>(['own', 'otherParty', 'search', 'login', 'unclear'])(
  'what a form says in so many words stands: %s',
  (character) => {
    for (const odds of [-9, 0, 9])
      expect(settleCharacter({ character, said: true }, leaning(odds))).toBe(character);
  },
);

test('a few labels are no ground to turn a rule', () => {
  expect(settleCharacter(seems('own'), leaning(-9, ENOUGH_KNOWN - 1))).toBe('own');
  expect(settleCharacter(seems('unclear'), leaning(9, ENOUGH_KNOWN - 1))).toBe('unclear');
});

test('fewer will do where the form names a company and its title or a button agrees', () => {
  const agreed = { ...seems('unclear'), agreed: true };
  expect(settleCharacter(agreed, leaning(LEANS.decides, 1))).toBe('own');
  expect(settleCharacter(agreed, leaning(LEANS.decides - 0.01, 1))).toBe('unclear');
});

/** The vocabulary as data: its shape, and that no word can be reached in two contradicting ways. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { normaliseLabel } from '../normalise-label.ts';
import { addressLexicon } from './address.ts';
import { ambiguousLexicon } from './ambiguous.ts';
import { bankLexicon } from './bank.ts';
import { companyWordLexicon } from './company-words.ts';
import { companyLexicon } from './company.ts';
import { formWordLexicon } from './form-words.ts';
import { negativeLexicon } from './negatives.ts';
import { optionLexicon } from './options.ts';
import { attributeLexicon, roleLexicon } from './person.ts';
import { productLexicon } from './product.ts';
import { regionLexicon } from './regions.ts';
import * as schema from './schema.ts';

const files: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['company', schema.factLexicon, companyLexicon],
  ['bank', schema.factLexicon, bankLexicon],
  ['product', schema.factLexicon, productLexicon],
  ['roles', schema.roleLexicon, roleLexicon],
  ['attributes', schema.attributeLexicon, attributeLexicon],
  ['address', schema.addressLexicon, addressLexicon],
  ['company words', schema.companyWordLexicon, companyWordLexicon],
  ['negatives', schema.negativeLexicon, negativeLexicon],
  ['ambiguous', schema.ambiguousLexicon, ambiguousLexicon],
  ['form words', schema.formWordLexicon, formWordLexicon],
  ['options', schema.optionLexicon, optionLexicon],
  ['regions', schema.regionLexicon, regionLexicon],
];

test.each(files)('%s has its shape, source and date', (_, shape, data) => {
  expect(shape.safeParse(data).error).toBeUndefined();
});

const facts = [...companyLexicon.entries, ...bankLexicon.entries, ...productLexicon.entries];

test('a label means one fact', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { key, labels } of facts) {
    for (const label of labels) {
      if (seen.has(label) && seen.get(label) !== key) twice.push(`${label}: ${seen.get(label)} and ${key}`);
      seen.set(label, key);
    }
  }
  expect(twice).toEqual([]);
});

test('a word names one role', () => {
  const words = roleLexicon.roles.flatMap(({ labels }) => labels);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('an address word means one address', () => {
  const words = addressLexicon.kinds.flatMap(({ whole }) => whole);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('an attribute name means one fact', () => {
  const names = facts.flatMap((entry) => entry.names.map((name) => ({ name, key: entry.key })));
  const twice = names.filter(({ name, key }) =>
    names.some((other) => other.name === name && other.key !== key),
  );
  expect(twice).toEqual([]);
});

test('labels are written as normalising leaves them', () => {
  const words = [
    ...facts.flatMap(({ labels }) => labels),
    ...roleLexicon.roles.flatMap(({ labels }) => labels),
  ];
  expect(words.filter((word) => normaliseLabel(word).text !== word)).toEqual([]);
});

/** The vocabulary as data: its shape, and that no word can be reached in two contradicting ways. */
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { normaliseLabel } from '../normalise-label.ts';
import { FACT_LEXICONS } from '../vocabulary.ts';
import { accountLexicon } from './accounts.ts';
import { addressLexicon } from './address.ts';
import { ambiguousLexicon } from './ambiguous.ts';
import { attributeLexicon } from './attributes.ts';
import { companyWordLexicon } from './company-words.ts';
import { formWordLexicon } from './form-words.ts';
import { negativeLexicon } from './negatives.ts';
import { optionLexicon } from './options.ts';
import { recordWordLexicon } from './record-words.ts';
import { regionLexicon } from './regions.ts';
import { roleLexicon } from './roles.ts';
import { shapeLexicon } from './shapes.ts';
import * as schema from './schema.ts';

const files: readonly (readonly [string, z.ZodType, unknown])[] = [
  ...FACT_LEXICONS.map((lexicon) => [lexicon.entries[0]?.key ?? '', schema.factLexicon, lexicon] as const),
  ['roles', schema.roleLexicon, roleLexicon],
  ['attributes', schema.attributeLexicon, attributeLexicon],
  ['accounts', schema.accountLexicon, accountLexicon],
  ['address', schema.addressLexicon, addressLexicon],
  ['company words', schema.companyWordLexicon, companyWordLexicon],
  ['negatives', schema.negativeLexicon, negativeLexicon],
  ['ambiguous', schema.ambiguousLexicon, ambiguousLexicon],
  ['form words', schema.formWordLexicon, formWordLexicon],
  ['record words', schema.recordWordLexicon, recordWordLexicon],
  ['shapes', schema.shapeLexicon, shapeLexicon],
  ['options', schema.optionLexicon, optionLexicon],
  ['regions', schema.regionLexicon, regionLexicon],
];

test.each(files)('%s has its shape, source and date', (_, shape, data) => {
  expect(shape.safeParse(data).error).toBeUndefined();
});

const facts = FACT_LEXICONS.flatMap(({ entries }) => entries);
const twice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

/** Words that reach a fact, with the fact, from one of the lists of each entry. */
const reached = (list: 'labels' | 'afterCompany' | 'names' | 'english'): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const entry of facts)
    for (const word of entry[list]) found.set(word, (found.get(word) ?? new Set()).add(entry.key));
  return found;
};
const severalOf = (list: 'labels' | 'afterCompany' | 'names' | 'english'): string[] =>
  [...reached(list)].filter(([, keys]) => keys.size > 1).map(([word]) => word);

describe('a word means one thing', () => {
  test.each(['labels', 'afterCompany', 'names', 'english'] as const)('in the %s of the facts', (list) => {
    expect(severalOf(list)).toEqual([]);
  });

  test('a doubtful label is not a sure one as well', () => {
    const sure = new Set(facts.flatMap(({ labels }) => labels));
    expect(facts.flatMap(({ doubtful }) => doubtful).filter((word) => sure.has(word))).toEqual([]);
  });

  test('a word names one role', () => {
    expect(twice(roleLexicon.roles.flatMap(({ labels, english }) => [...labels, ...english]))).toEqual([]);
  });

  test('a word is one address, one part of one', () => {
    expect(twice(addressLexicon.kinds.flatMap(({ whole }) => whole))).toEqual([]);
    expect(twice(addressLexicon.parts.flatMap(({ labels }) => labels))).toEqual([]);
  });

  test('a role is no fact, and what is always asked is nothing else', () => {
    const known = new Set([
      ...facts.flatMap(({ labels, english }) => [...labels, ...english]),
      ...addressLexicon.kinds.flatMap(({ whole }) => whole),
    ]);
    const roles = roleLexicon.roles.flatMap(({ labels }) => labels);
    expect(
      [...roles, ...ambiguousLexicon.entries.map(({ label }) => label)].filter((word) => known.has(word)),
    ).toEqual([]);
  });

  test('what is known not to be ours is no fact of ours', () => {
    const known = new Set(facts.flatMap(({ labels, doubtful }) => [...labels, ...doubtful]));
    expect(negativeLexicon.whole.filter((word) => known.has(word))).toEqual([]);
  });
});

test('labels are written as normalising leaves them', () => {
  const words = [
    ...facts.flatMap(({ labels, afterCompany, doubtful, english }) => [
      ...labels,
      ...afterCompany,
      ...doubtful,
      ...english,
    ]),
    ...roleLexicon.roles.flatMap(({ labels, english }) => [...labels, ...english]),
    ...attributeLexicon.attributes.flatMap(({ labels, english }) => [...labels, ...english]),
    ...addressLexicon.kinds.flatMap(({ whole, english }) => [...whole, ...english]),
    ...addressLexicon.parts.flatMap(({ labels }) => labels),
    ...negativeLexicon.whole,
  ];
  expect(words.filter((word) => normaliseLabel(word).text !== word)).toEqual([]);
});

test('what is asked of others is no fact of ours, and no word for the company', () => {
  const ours = new Set([
    ...facts.flatMap(({ labels, doubtful }) => [...labels, ...doubtful]),
    ...roleLexicon.roles.flatMap(({ labels }) => labels),
    ...addressLexicon.kinds.flatMap(({ whole }) => whole),
    ...companyWordLexicon.company,
  ]);
  const { labels, personLabels, stems, beginnings } = recordWordLexicon;
  expect([...labels, ...personLabels].filter((word) => ours.has(word))).toEqual([]);
  expect(stems.filter((stem) => [...ours].some((word) => word.includes(stem)))).toEqual([]);
  expect(beginnings.filter((start) => [...ours].some((word) => word.startsWith(start)))).toEqual([]);
});

test('no list says a word twice', () => {
  const lists: (readonly string[])[] = [
    ...facts.flatMap(({ labels, afterCompany, doubtful, english, names }) => [
      labels,
      afterCompany,
      doubtful,
      english,
      names,
    ]),
    ...Object.values(negativeLexicon).filter((value) => typeof value !== 'string'),
    ...Object.values(companyWordLexicon).filter((value) => typeof value !== 'string'),
    ...Object.values(formWordLexicon).filter((value) => typeof value !== 'string'),
    ...Object.values(recordWordLexicon).filter((value) => typeof value !== 'string'),
    ...shapeLexicon.shapes.flatMap(({ parts }) => parts.map((part) => part.words)),
    ...attributeLexicon.attributes.map(({ labels }) => labels),
    accountLexicon.before,
    accountLexicon.parts.flatMap(({ labels }) => labels),
  ];
  expect(lists.flatMap(twice)).toEqual([]);
});

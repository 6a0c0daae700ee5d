/**
 * Whose form it is, as far as its words tell together: none of 查询用户, 入住日期 and 房号 proves a form to be another's record,
 * and a person who has seen a thousand forms knows it all the same. Each text leans one way or the other by its pieces of two
 * characters; the sum is log-odds. The weights are data, fitted to the labelled corpus by `pnpm learn forms`.
 */
import leanings from './lexicon/leanings.json' with { type: 'json' };
import { foldText } from './normalise-label.ts';
import { oncePerReading } from './once-per-reading.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReading } from './read-label.ts';
import type { Evidence, FormLeaning, LeaningPlace, LeaningText, Recognition } from './recognition.ts';
import { SURE } from './weights.ts';

/** Beyond these many a form is simply long. */
const MANY_FACTS = 10;
const MANY_REST = 15;

/** Many texts say much of the same: a sum is divided by this power of the number of known pieces. */
const TEMPER = 0.25;

export const temper = (sum: number, known: number): number => sum / Math.max(1, known) ** TEMPER;

const WEIGHTS: Readonly<Record<LeaningPlace, ReadonlyMap<string, number>>> = {
  title: new Map(Object.entries(leanings.title)),
  section: new Map(Object.entries(leanings.section)),
  asked: new Map(Object.entries(leanings.asked)),
  rest: new Map(Object.entries(leanings.rest)),
  key: new Map(Object.entries(leanings.key)),
};

/** The whole text and its pieces of two characters; either end of it counts as a character. */
export function piecesOf(text: string): string[] {
  if (text === '') return [];
  const ended = `^${text}$`;
  const pieces = [`=${text}`];
  for (let at = 0; at < ended.length - 1; at += 1) pieces.push(ended.slice(at, at + 2));
  return pieces;
}

function weigh(place: LeaningPlace, text: string, pieces: readonly string[]): LeaningText {
  let sum = 0;
  let known = 0;
  for (const piece of pieces) {
    const weight = WEIGHTS[place].get(piece);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return { place, text, sum: sum / leanings.scale, known };
}

const weighAsked = oncePerReading(({ text }: LabelReading, _known: null) =>
  weigh('asked', text, piecesOf(text)),
);
const weighRest = oncePerReading(({ text }: LabelReading, _known: null) =>
  weigh('rest', text, piecesOf(text)),
);

/** The facts that a form asks for, one behind the other, and how many; those that are not sure begin with `?`. */
function piecesOfFacts(keys: readonly string[], rest: number): string[] {
  const sure = keys.filter((key) => !key.startsWith('?')).length;
  return [
    ...keys,
    ...keys.slice(1).map((key, index) => `${keys[index]}>${key}`),
    `facts ${Math.min(sure, MANY_FACTS)}`,
    `rest ${Math.min(rest, MANY_REST)}`,
  ];
}

interface Sorted {
  readonly sections: readonly string[];
  readonly asked: readonly LabelReading[];
  readonly rest: readonly LabelReading[];
  readonly keys: readonly string[];
}

/** Each text once: a row that is repeated says nothing new. */
function sortTexts(fields: readonly ReadField[], found: readonly Recognition[]): Sorted {
  const asked = new Map<string, LabelReading>();
  const rest = new Map<string, LabelReading>();
  const keys = new Set<string>();
  for (const [index, entry] of fields.entries()) {
    const one = found[index];
    const reading = mainText(entry);
    if (one?.outcome === 'fact') {
      asked.set(reading.text, reading);
      keys.add(one.score >= SURE ? one.key : `?${one.key}`);
    } else rest.set(reading.text, reading);
  }
  return {
    sections: [...new Set(fields.map(({ field }) => foldText(field.section)))],
    asked: [...asked.values()],
    rest: [...rest.values()],
    keys: [...keys],
  };
}

/** What is weighed, piece by piece: what the weights are fitted to. */
export function leaningPieces(
  title: string,
  fields: readonly ReadField[],
  found: readonly Recognition[],
): [LeaningPlace, string][] {
  const { sections, asked, rest, keys } = sortTexts(fields, found);
  const at = (place: LeaningPlace, pieces: readonly string[]): [LeaningPlace, string][] =>
    pieces.map((piece) => [place, piece]);
  return [
    ...at('title', piecesOf(title)),
    ...at('section', sections.flatMap(piecesOf)),
    ...at(
      'asked',
      asked.flatMap(({ text }) => piecesOf(text)),
    ),
    ...at(
      'rest',
      rest.flatMap(({ text }) => piecesOf(text)),
    ),
    ...at('key', piecesOfFacts(keys, rest.length)),
  ];
}

/** `title` folded; `found` in the order of `fields`. */
export function leaningOf(
  title: string,
  fields: readonly ReadField[],
  found: readonly Recognition[],
): FormLeaning {
  const { sections, asked, rest, keys } = sortTexts(fields, found);
  const texts = [
    weigh('title', title, piecesOf(title)),
    ...sections.map((text) => weigh('section', text, piecesOf(text))),
    ...asked.map((reading) => weighAsked(reading, null)),
    ...rest.map((reading) => weighRest(reading, null)),
    weigh('key', '', piecesOfFacts(keys, rest.length)),
  ];
  let sum = 0;
  let known = 0;
  for (const text of texts) {
    sum += text.sum;
    known += text.known;
  }
  return { odds: leanings.bias / leanings.scale + temper(sum, known), known, texts };
}

/** So many of the texts that lean to another's side are told to the person, and none that hardly leans. */
const TOLD = { most: 3, least: 0.15 } as const;

/** What speaks against a form being ours, the furthest first. */
export function leansAgainst({ known, texts }: FormLeaning): Evidence[] {
  return texts
    .map(({ text, sum }) => ({ text, weight: temper(sum, known) }))
    .filter(({ text, weight }) => text !== '' && weight <= -TOLD.least)
    .toSorted((one, other) => one.weight - other.weight)
    .slice(0, TOLD.most)
    .map(({ text, weight }): Evidence => ({ kind: 'form', text, weight: Math.max(-1, weight) }));
}

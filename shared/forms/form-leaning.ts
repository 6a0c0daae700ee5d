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
import {
  LEANING_PLACES,
  type Evidence,
  type FormLeaning,
  type LeaningPlace,
  type LeaningText,
  type Recognition,
} from './recognition.ts';
import { SURE } from './weights.ts';

/** Beyond these many a form is simply long. */
const MANY_FACTS = 10;
const MANY_REST = 15;

/** Many texts say much of the same: a sum is divided by the root of the number of known pieces. */
export const temper = (sum: number, known: number): number => sum / Math.sqrt(Math.max(1, known));

/** By place, then by piece: where in `VALUES` its weight stands. */
const WEIGHTS = new Map<LeaningPlace, ReadonlyMap<string, number>>();
const VALUES: number[] = [];
for (const place of LEANING_PLACES) {
  const ofPlace = new Map<string, number>();
  for (const [piece, weight] of Object.entries<number>(leanings[place]))
    ofPlace.set(piece, VALUES.push(weight) - 1);
  WEIGHTS.set(place, ofPlace);
}

/** Pairs of characters; either end of the text counts as one. */
function pairsOf(text: string): string[] {
  const ended = `^${text}$`;
  const pairs: string[] = [];
  for (let at = 0; at < ended.length - 1; at += 1) pairs.push(ended.slice(at, at + 2));
  return pairs;
}

type PlacedPiece = readonly [LeaningPlace, string];

/** The whole text and its pairs where they stand, and its pairs wherever they stand: a rare word is known from elsewhere. */
export function piecesOf(place: LeaningPlace, text: string): PlacedPiece[] {
  if (text === '') return [];
  const pieces: PlacedPiece[] = [[place, `=${text}`]];
  for (const pair of pairsOf(text)) pieces.push([place, pair], ['any', pair]);
  return pieces;
}

/** What has a weight among the pieces of a text, by where that stands in `VALUES`. */
interface Weighed {
  readonly place: LeaningPlace;
  readonly text: string;
  readonly pieces: readonly number[];
}

function weigh(place: LeaningPlace, text: string, pieces: readonly PlacedPiece[]): Weighed {
  const known: number[] = [];
  for (const [at, piece] of pieces) {
    const weight = WEIGHTS.get(at)?.get(piece);
    if (weight !== undefined) known.push(weight);
  }
  return { place, text, pieces: known };
}

/** Headings and titles are few, and a page is read again and again; a hostile one has no end of them. */
const TEXTS_KEPT = 500;

function oncePerText(work: (text: string) => Weighed): (text: string) => Weighed {
  const kept = new Map<string, Weighed>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= TEXTS_KEPT) kept.clear();
    const weighed = work(text);
    kept.set(text, weighed);
    return weighed;
  };
}

const weighTitle = oncePerText((text) => weigh('title', text, piecesOf('title', text)));
const weighSection = oncePerText((text) => weigh('section', text, piecesOf('section', text)));
const weighAsked = oncePerReading(({ text }: LabelReading, _known: null) =>
  weigh('asked', text, piecesOf('asked', text)),
);
const weighRest = oncePerReading(({ text }: LabelReading, _known: null) =>
  weigh('rest', text, piecesOf('rest', text)),
);

/** The facts that a form asks for, one behind the other, and how many; those that are not sure begin with `?`. */
function piecesOfFacts(keys: readonly string[], rest: number): PlacedPiece[] {
  const sure = keys.filter((key) => !key.startsWith('?')).length;
  return [
    ...keys,
    ...keys.slice(1).map((key, index) => `${keys[index]}>${key}`),
    `facts ${Math.min(sure, MANY_FACTS)}`,
    `rest ${Math.min(rest, MANY_REST)}`,
  ].map((piece) => ['key', piece]);
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
  const headings = new Set<string>();
  for (const [index, entry] of fields.entries()) {
    headings.add(entry.field.section);
    const one = found[index];
    const reading = mainText(entry);
    if (one?.outcome === 'fact') {
      asked.set(reading.text, reading);
      keys.add(one.score >= SURE ? one.key : `?${one.key}`);
    } else rest.set(reading.text, reading);
  }
  return {
    sections: [...new Set([...headings].map(foldText))],
    asked: [...asked.values()],
    rest: [...rest.values()],
    keys: [...keys],
  };
}

/** What is weighed, each piece once: what the weights are fitted to. */
export function leaningPieces(
  title: string,
  fields: readonly ReadField[],
  found: readonly Recognition[],
): PlacedPiece[] {
  const { sections, asked, rest, keys } = sortTexts(fields, found);
  const pieces = [
    ...piecesOf('title', title),
    ...sections.flatMap((text) => piecesOf('section', text)),
    ...asked.flatMap(({ text }) => piecesOf('asked', text)),
    ...rest.flatMap(({ text }) => piecesOf('rest', text)),
    ...piecesOfFacts(keys, rest.length),
  ];
  return [...new Map(pieces.map((one) => [one.join(' '), one])).values()];
}

/** For each weight the form that counted it last: a new list of twelve thousand for every form of a page is slow. */
const COUNTED_FOR = new Float64Array(VALUES.length);
let formsRead = 0;

/** `title` folded; `found` in the order of `fields`. */
export function leaningOf(
  title: string,
  fields: readonly ReadField[],
  found: readonly Recognition[],
): FormLeaning {
  const { sections, asked, rest, keys } = sortTexts(fields, found);
  const weighed = [
    weighTitle(title),
    ...sections.map(weighSection),
    ...asked.map((reading) => weighAsked(reading, null)),
    ...rest.map((reading) => weighRest(reading, null)),
    weigh('key', '', piecesOfFacts(keys, rest.length)),
  ];
  // 企业名称 and 企业地址 say 企业 once.
  formsRead += 1;
  const texts: LeaningText[] = [];
  let sum = 0;
  let known = 0;
  for (const { place, text, pieces } of weighed) {
    let sumOfText = 0;
    let knownOfText = 0;
    for (const piece of pieces) {
      if (COUNTED_FOR[piece] === formsRead) continue;
      COUNTED_FOR[piece] = formsRead;
      sumOfText += VALUES[piece] ?? 0;
      knownOfText += 1;
    }
    texts.push({ place, text, sum: sumOfText / leanings.scale, known: knownOfText });
    sum += sumOfText / leanings.scale;
    known += knownOfText;
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

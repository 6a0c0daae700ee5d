/**
 * `pnpm learn forms`: fits the weights of `shared/forms/lexicon/leanings.json` to the labelled corpus anew; to be run when
 * forms are added or many words change, and read with `git diff --stat` and `pnpm score fields`. The 52 forms of forms.jsonl
 * are left out, so that what is measured on them is measured on forms that the weights never saw.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { temper } from '../shared/forms/form-leaning.ts';
import { LEANING_PLACES, type LeaningPlace } from '../shared/forms/recognition.ts';
import { leaningPiecesOf } from '../shared/forms/recognise.ts';
import { readCorpus, readingOf, type CorpusForm } from '../test/corpus/corpus-form.ts';
import { NONE } from '../test/corpus/score-corpus.ts';
import { fitLogistic, type SparseRow } from './fit-logistic.ts';

/** A piece that fewer forms have says more of those forms than of others. */
const LEAST_FORMS = 8;
/** Found on 2,016 forms that were gathered later than those it was fitted to. */
const COST = 10;
const COUNTS = {
  /** What was invented is likelier to be as we think than as it is. */
  invented: 0.3,
  /** None of it is ours, though somebody careful could say so. */
  doubtful: 0.3,
} as const;
const SCALE = 100;

export interface Leanings extends Record<LeaningPlace, Readonly<Record<string, number>>> {
  readonly source: string;
  readonly forms: number;
  readonly scale: number;
  readonly bias: number;
}

export interface FormToLearn {
  readonly pieces: readonly (readonly [LeaningPlace, string])[];
  readonly own: boolean;
  readonly doubtful: boolean;
  readonly weight: number;
}

const corpusOf = (file: string): CorpusForm[] =>
  readCorpus(readFileSync(new URL(`../test/corpus/${file}`, import.meta.url), 'utf8'));

function formToLearn(form: CorpusForm, weight: number): FormToLearn {
  const own = form.fields.some(({ expect, disabled }) => expect !== NONE && disabled !== true);
  const doubtful = !own && form.fields.some(({ accept }) => accept?.some((key) => key !== NONE) === true);
  return {
    pieces: leaningPiecesOf(readingOf(form, false)),
    own,
    doubtful,
    weight: weight * (doubtful ? COUNTS.doubtful : 1),
  };
}

export const formsOf = (file: string, weight = 1): FormToLearn[] =>
  corpusOf(file).map((form) => formToLearn(form, weight));

export const formsToLearn = (): FormToLearn[] => [
  ...formsOf('gathered.jsonl'),
  ...formsOf('invented.jsonl', COUNTS.invented),
];

const columnOf = (place: LeaningPlace, piece: string): string => `${place} ${piece}`;

export function learnLeanings(forms: readonly FormToLearn[]): Leanings {
  const named = forms.map(({ pieces, own, weight }) => ({
    has: pieces.map(([place, piece]) => columnOf(place, piece)),
    own,
    weight,
  }));
  const forColumn = new Map<string, number>();
  for (const { has } of named)
    for (const column of has) forColumn.set(column, (forColumn.get(column) ?? 0) + 1);
  const columns = [...forColumn].flatMap(([column, count]) => (count >= LEAST_FORMS ? [column] : [])).sort();
  const places = new Map(columns.map((column, index) => [column, index]));
  const rows = named.map(({ has, own, weight }): SparseRow => {
    const kept = has.flatMap((column) => places.get(column) ?? []);
    return {
      columns: kept,
      values: kept.map(() => temper(1, kept.length)),
      positive: own,
      weight,
    };
  });
  const { bias, weights } = fitLogistic(rows, columns.length, COST);
  const whole = (value: number): number => Math.round(value * SCALE) + 0;
  const weightsAt = (place: LeaningPlace): Record<string, number> =>
    Object.fromEntries(
      columns.flatMap((column, index) =>
        column.startsWith(`${place} `) ? [[column.slice(place.length + 1), whole(weights[index] ?? 0)]] : [],
      ),
    );
  const [title, section, asked, rest, key, any] = LEANING_PLACES.map(weightsAt);
  return {
    source: 'Fitted by `pnpm learn forms` to test/corpus/gathered.jsonl and invented.jsonl',
    forms: forms.length,
    scale: SCALE,
    bias: whole(bias),
    title: title ?? {},
    section: section ?? {},
    asked: asked ?? {},
    rest: rest ?? {},
    key: key ?? {},
    any: any ?? {},
  };
}

/** What `leaningOf` says of a form, by another table than the one that is kept. */
export function oddsOf(table: Leanings, pieces: FormToLearn['pieces']): number {
  let sum = 0;
  let known = 0;
  for (const [place, piece] of pieces) {
    if (!Object.hasOwn(table[place], piece)) continue;
    sum += table[place][piece] ?? 0;
    known += 1;
  }
  return (table.bias + temper(sum, known)) / table.scale;
}

/** @param today of the run, YYYY-MM-DD, for whoever asks how old the weights are. */
export async function writeLeanings(today: string): Promise<string> {
  const leanings = learnLeanings(formsToLearn());
  const { source, ...weights } = leanings;
  const pieces = LEANING_PLACES.reduce((sum, place) => sum + Object.keys(leanings[place]).length, 0);
  await writeFile(
    new URL('../shared/forms/lexicon/leanings.json', import.meta.url),
    `${JSON.stringify({ source, checked: today, ...weights }, null, 2)}\n`,
  );
  return `${pieces} weights from ${leanings.forms} forms`;
}

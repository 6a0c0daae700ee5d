/** Scores the recogniser on a corpus: what it would tick for filling, and how much of that is right. */
import { isSure, recognise } from 'shared/forms/recognise.ts';
import type { Evidence, FormCharacter, FormLeaning } from 'shared/forms/recognition.ts';
import { wholeVocabulary, type Vocabulary } from 'shared/forms/vocabulary.ts';
import { readingOf, type CorpusForm } from './corpus-form.ts';
import { CORPUS_KEYS } from './corpus-key.ts';

export const NONE = 'none';

export interface FieldScore {
  /** `form#index`: stays the same as long as the corpus does. */
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly expect: string;
  readonly accept: readonly string[];
  readonly disabled: boolean;
  /** The corpus's name of what would be ticked, or `none`. */
  readonly predicted: string;
  /** What was recognised before the tick was decided: a key of ours, `ask` or `none`. */
  readonly recognised: string;
  readonly evidence: readonly Evidence[];
  /** Whose the form is, and how its words lean; null only where no form was read. */
  readonly character: FormCharacter | null;
  readonly leaning: FormLeaning | null;
}

export interface FieldTotals {
  readonly recall: number;
  readonly precision: number;
  readonly wrong: number;
  readonly strict: number;
}

export const isRight = ({ predicted, expect, accept }: FieldScore): boolean =>
  predicted === expect || accept.includes(predicted);

/** Ticked for filling: sure, on a form that is the company's own, and not a field that nobody may change. */
export function scoreForm(
  form: CorpusForm,
  withNames: boolean,
  vocabulary: Vocabulary = wholeVocabulary(),
): FieldScore[] {
  const { fields, character, leanings } = recognise(readingOf(form, withNames), vocabulary);
  const own = character.get(0) === 'own';
  return form.fields.map((field, index): FieldScore => {
    const found = fields[index];
    const disabled = field.disabled ?? false;
    const key = found?.outcome === 'fact' && isSure(found) && own && !disabled ? found.key : null;
    return {
      id: `${form.form}#${index}`,
      section: field.section,
      label: field.label || field.placeholder,
      expect: field.expect,
      accept: field.accept ?? [],
      disabled,
      predicted: key === null ? NONE : (CORPUS_KEYS.get(key) ?? NONE),
      recognised:
        found?.outcome === 'fact' ? `${found.key} ${found.score.toFixed(2)}` : (found?.outcome ?? NONE),
      evidence: found?.evidence ?? [],
      character: character.get(0) ?? null,
      leaning: leanings.get(0) ?? null,
    };
  });
}

/** `empty` is what is said where there is nothing to count. */
const share = (part: number, whole: number, empty: 0 | 1 = 1): number => (whole === 0 ? empty : part / whole);

/** The four figures of `pnpm score fields`, each between 0 and 1. */
export function totals(scores: readonly FieldScore[]): FieldTotals {
  const wanted = scores.filter(({ expect, disabled }) => expect !== NONE && !disabled);
  const predictions = scores.filter(({ predicted }) => predicted !== NONE);
  const forNone = scores.filter(({ expect }) => expect === NONE);
  // Nothing ticked is an answer too: it is right where `accept` holds `none`.
  const found = wanted.filter(isRight);
  const exact = predictions.filter(({ predicted, expect }) => predicted === expect).length;
  const [exactRecall, exactPrecision] = [share(exact, wanted.length), share(exact, predictions.length)];
  return {
    recall: share(found.length, wanted.length),
    precision: share(predictions.filter(isRight).length, predictions.length),
    wrong: share(
      forNone.filter((score) => score.predicted !== NONE && !isRight(score)).length,
      forNone.length,
      0,
    ),
    strict:
      exact === 0
        ? Number(wanted.length === 0)
        : (2 * exactRecall * exactPrecision) / (exactRecall + exactPrecision),
  };
}

/** Counts against one of the figures: an answer outside `expect` and `accept`. */
export const isMiss = (score: FieldScore): boolean => !score.disabled && !isRight(score);

/** One line per miss, stable as long as the corpus is. */
export function describeMiss({ id, label, expect, predicted }: FieldScore): string {
  const kind = predicted === NONE ? 'not ticked' : 'ticked wrongly';
  return `${kind}: ${id} ${label}: ${expect}${predicted === NONE ? '' : `, not ${predicted}`}`;
}

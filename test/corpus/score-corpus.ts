/** Scores the recogniser on the corpus: what would be ticked, what would be offered, and which of it is wrong. */
import { isSure, recognise } from 'shared/forms/recognise.ts';
import { readingOf, type CorpusForm } from './corpus-form.ts';

/** Our facts that the corpus names otherwise. Its 经办人 is a contact; ours is a person of its own. */
const CORPUS_KEY: ReadonlyMap<string, string> = new Map(
  ['name', 'idType', 'idNo', 'mobile', 'phone', 'email', 'title'].map((attribute): [string, string] => [
    `agent.${attribute}`,
    `contact.${attribute}`,
  ]),
);

/** `wrong`: a fact in a field that is for none or for another one; `missed`: a fact expected and not given. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'rightlyNone';

export interface FieldScore {
  /** `form#index`: stays the same as long as the corpus does. */
  readonly id: string;
  readonly label: string;
  readonly expected: string;
  /** The corpus's name of our answer, `ask` or `none`. */
  readonly answer: string;
  readonly ticked: Verdict;
  readonly offered: Verdict;
}

export interface Totals {
  readonly fields: number;
  readonly expected: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
}

export function scoreForm(form: CorpusForm, withNames: boolean): FieldScore[] {
  const reading = readingOf(form, withNames);
  const { fields, character } = recognise(reading);
  const owner = character.get(0);
  return form.fields.map((field, index): FieldScore => {
    const found = fields[index];
    const key = found?.outcome === 'fact' ? (CORPUS_KEY.get(found.key) ?? found.key) : null;
    const accepted = [field.expect, ...(field.accept ?? [])];
    const judge = (given: boolean): Verdict => {
      if (given && key !== null) return accepted.includes(key) ? 'right' : 'wrong';
      return accepted.includes('none') ? 'rightlyNone' : 'missed';
    };
    return {
      id: `${form.form}#${index}`,
      label: field.label || field.placeholder,
      expected: field.expect,
      answer: key ?? found?.outcome ?? 'none',
      ticked: judge(owner === 'own' && found !== undefined && isSure(found)),
      offered: judge(owner === 'own' || owner === 'unclear'),
    };
  });
}

export function totals(scores: readonly FieldScore[], stage: 'ticked' | 'offered'): Totals {
  const count = (verdict: Verdict): number => scores.filter((score) => score[stage] === verdict).length;
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  // A wrong fact in a field that wanted another is a miss as well.
  const wanted =
    right + missed + scores.filter((score) => score[stage] === 'wrong' && score.expected !== 'none').length;
  return {
    fields: scores.length,
    expected: wanted,
    right,
    wrong,
    missed,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: wanted === 0 ? 1 : right / wanted,
  };
}

/** Not as labelled: a wrong or missing tick, or a wrong offer. */
export const isMistake = ({ ticked, offered }: FieldScore): boolean =>
  ticked === 'wrong' || ticked === 'missed' || offered === 'wrong';

/** One line per mistake, stable as long as the corpus is. */
export function describe({ id, label, expected, answer, ticked, offered }: FieldScore): string {
  const stage =
    ticked === 'wrong'
      ? 'ticked wrongly'
      : offered === 'wrong'
        ? 'offered wrongly'
        : offered === 'right'
          ? 'not ticked'
          : 'missed';
  return `${stage}: ${id} ${label}: ${expected}, not ${answer}`;
}

/**
 * Scores the form recogniser on the corpus of real forms: `node scripts/score-fields.ts [--mistakes] [--tuning]`.
 * Both halves are printed: the rules were tuned on one, so a gap between them is overfitting.
 */
import { readFileSync } from 'node:fs';
import { isTuningHalf, readCorpus, type CorpusForm } from '../test/corpus/corpus-form.ts';
import { describe, isMistake, scoreForm, totals, type FieldScore } from '../test/corpus/score-corpus.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;
const corpus = readCorpus(readFileSync(new URL('../test/corpus/forms.jsonl', import.meta.url), 'utf8'));
const shown = process.argv.includes('--tuning') ? corpus.filter(({ form }) => isTuningHalf(form)) : corpus;

function line(title: string, scores: readonly FieldScore[]): string {
  const [ticked, offered] = [totals(scores, 'ticked'), totals(scores, 'offered')];
  return [
    title.padEnd(32),
    `${String(ticked.fields).padStart(4)} fields`,
    `ticked: precision ${percent(ticked.precision)}, recall ${percent(ticked.recall)}, ${ticked.wrong} wrong`,
    `offered: precision ${percent(offered.precision)}, recall ${percent(offered.recall)}, ${offered.wrong} wrong`,
  ].join(' | ');
}

const scoreAll = (forms: readonly CorpusForm[], withNames: boolean): FieldScore[] =>
  forms.flatMap((form) => scoreForm(form, withNames));

for (const form of shown) console.log(line(form.form, scoreForm(form, false)));

for (const withNames of [false, true]) {
  console.log(`\n${withNames ? 'With' : 'Without'} attribute names`);
  console.log(
    line(
      'tuning half',
      scoreAll(
        corpus.filter(({ form }) => isTuningHalf(form)),
        withNames,
      ),
    ),
  );
  console.log(
    line(
      'other half',
      scoreAll(
        corpus.filter(({ form }) => !isTuningHalf(form)),
        withNames,
      ),
    ),
  );
  console.log(line('all', scoreAll(corpus, withNames)));
}

if (process.argv.includes('--mistakes')) {
  console.log('\nMistakes, without attribute names');
  for (const score of scoreAll(shown, false)) if (isMistake(score)) console.log(describe(score));
}

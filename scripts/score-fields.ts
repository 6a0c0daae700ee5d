/**
 * `pnpm score fields FILE [--errors] [--leave-out [OTHERS]]`: the form recogniser on a corpus of labelled forms, one JSON
 * object a line. The two last lines are the score with attribute names and the score without; a real page often has none.
 * `--errors` prints each miss with its reasons, `--leave-out` what is left without the words that one form, or the forms
 * of one framework, alone support: among those of the file, and of a second file that is not scored.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCorpus, type CorpusForm } from '../test/corpus/corpus-form.ts';
import { scoreLeavingOut } from '../test/corpus/leave-out.ts';
import { temper } from '../shared/forms/form-leaning.ts';
import type { FormLeaning } from '../shared/forms/recognition.ts';
import { isMiss, scoreForm, totals, type FieldScore } from '../test/corpus/score-corpus.ts';

const USAGE = 'pnpm score fields FILE [--errors] [--leave-out [OTHERS]]';
const FLAGS: ReadonlySet<string> = new Set(['--errors', '--leave-out']);

const figures = (scores: readonly FieldScore[]): string => {
  const { recall, precision, wrong, strict } = totals(scores);
  return `recall=${recall.toFixed(4)} precision=${precision.toFixed(4)} wrong=${wrong.toFixed(4)} strict=${strict.toFixed(4)}`;
};

/** So many texts that lean furthest are printed. */
const TEXTS_SHOWN = 6;

function leaningLine({ odds, known, texts }: FormLeaning): string {
  const shown = texts
    .toSorted((one, other) => Math.abs(other.sum) - Math.abs(one.sum))
    .slice(0, TEXTS_SHOWN)
    .map(
      ({ place, text, sum }) => `${text === '' ? `the ${place}s` : text} ${temper(sum, known).toFixed(2)}`,
    );
  return `leans ${odds.toFixed(2)}: ${shown.join(', ')}`;
}

function* missLines(score: FieldScore): Generator<string> {
  const { id, section, label, expect, accept, predicted, recognised, evidence, character, leaning } = score;
  const also = accept.length === 0 ? '' : ` (or ${accept.join(', ')})`;
  yield `${id} [${section}] ${label}: expected ${expect}${also}, ticked ${predicted}, recognised ${recognised}`;
  for (const { kind, text, weight } of evidence) yield `    ${kind} ${weight.toFixed(2)} ${text}`;
  if (leaning !== null) yield `    its form is ${character}, ${leaningLine(leaning)}`;
}

function read(file: string, print: (line: string) => void): CorpusForm[] | null {
  try {
    // pnpm runs scripts in the project's folder; the path is meant from where the person stands.
    return readCorpus(readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8'));
  } catch (error) {
    print(
      `Cannot read ${file} as a corpus: ${error instanceof Error ? error.message : String(error)}. Such a file is test/corpus/forms.jsonl.`,
    );
    return null;
  }
}

/** @returns the exit status: 0 when the file was scored, 2 when it could not be read as a corpus. */
export function scoreFields(args: readonly string[], print: (line: string) => void): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.filter((arg) => arg.startsWith('--') && !FLAGS.has(arg));
  const [file, support] = files;
  const leavesOut = args.includes('--leave-out');
  if (file === undefined || files.length > (leavesOut ? 2 : 1) || unknown.length > 0) {
    print(
      unknown.length > 0 ? `${unknown.join(', ')} is not known: ${USAGE}` : `Give one corpus file: ${USAGE}`,
    );
    return 2;
  }
  const corpus = read(file, print);
  const others = support === undefined ? [] : read(support, print);
  if (corpus === null || others === null) return 2;
  const without = corpus.flatMap((form) => scoreForm(form, false));
  if (args.includes('--errors'))
    for (const score of without.filter(isMiss)) for (const line of missLines(score)) print(line);
  if (leavesOut) {
    const groups = [
      ['form', ({ form }: CorpusForm) => form],
      ['framework', ({ framework }: CorpusForm) => framework],
    ] as const;
    for (const [name, groupOf] of groups)
      print(`leave one ${name} out: ${figures(scoreLeavingOut(corpus, groupOf, others))}`);
  }
  print(`fields-with-names: ${figures(corpus.flatMap((form) => scoreForm(form, true)))}`);
  print(`fields: ${figures(without)}`);
  return 0;
}

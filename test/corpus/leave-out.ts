/**
 * How much of the score is owed to words that one form alone supports. The lexicon is written, not learned, so leaving a
 * form out means: every word that was looked up and found for that form, and for no form that is kept, is dropped from all
 * lists; then the form is scored. It is a lower bound: a word known from elsewhere is dropped as well.
 */
import { buildVocabulary, type MakeMap, type Vocabulary } from 'shared/forms/vocabulary.ts';
import type { CorpusForm } from './corpus-form.ts';
import { scoreForm, type FieldScore } from './score-corpus.ts';

/** A map that notes which of its words were asked for and found. */
class NotingMap<V> extends Map<string, V> {
  readonly #found: Set<string>;

  constructor(pairs: Iterable<readonly [string, V]>, found: Set<string>) {
    super();
    for (const [word, value] of pairs) this.set(word, value);
    this.#found = found;
  }

  override get(word: string): V | undefined {
    const value = super.get(word);
    if (value !== undefined) this.#found.add(word);
    return value;
  }

  override has(word: string): boolean {
    const known = super.has(word);
    if (known) this.#found.add(word);
    return known;
  }
}

/** The lists that are not looked up word by word: a word in one of them supports a form whose texts hold it. */
const SEARCHED = ['headings', 'otherParties', 'recordParties', 'anywhere', 'bracketed', 'things'] as const;

const textsOf = (form: CorpusForm): string =>
  [
    form.title,
    ...form.fields.flatMap(({ section, label, placeholder }) => [section, label, placeholder]),
  ].join('\n');

function wordsOf(vocabulary: Vocabulary, found: ReadonlySet<string>, form: CorpusForm): Set<string> {
  const words = new Set(found);
  const text = textsOf(form).replace(/[ \u3000]/gu, '');
  for (const list of SEARCHED) for (const word of vocabulary[list].all(text)) words.add(word);
  for (const word of [...vocabulary.neutralAfter, ...vocabulary.aroundPapers])
    if (text.includes(word)) words.add(word);
  return words;
}

/** The words that each form makes use of. */
function supports(corpus: readonly CorpusForm[]): Map<string, ReadonlySet<string>> {
  const found = new Set<string>();
  const makeMap: MakeMap = (pairs) => new NotingMap(pairs, found);
  const vocabulary = buildVocabulary(new Set(), makeMap);
  return new Map(
    corpus.map((form) => {
      found.clear();
      scoreForm(form, false, vocabulary);
      return [form.form, wordsOf(vocabulary, found, form)] as const;
    }),
  );
}

/**
 * Each form scored without the words that only forms of its group (`groupOf`) support.
 * @param others real forms that are not scored: a word that one of them needs is known without the form left out.
 */
export function scoreLeavingOut(
  corpus: readonly CorpusForm[],
  groupOf: (form: CorpusForm) => string,
  others: readonly CorpusForm[] = [],
): FieldScore[] {
  const known = [...corpus, ...others];
  const words = supports(known);
  const groups = Map.groupBy(corpus, groupOf);
  return [...groups].flatMap(([group, left]) => {
    const kept = new Set<string>();
    for (const form of known)
      if (groupOf(form) !== group) for (const word of words.get(form.form) ?? []) kept.add(word);
    const dropped = new Set(
      left.flatMap((form) => [...(words.get(form.form) ?? [])].filter((word) => !kept.has(word))),
    );
    const vocabulary = buildVocabulary(dropped);
    return left.flatMap((form) => scoreForm(form, false, vocabulary));
  });
}

/**
 * Attribute names and model keys: free of language, often missing, sometimes copied from field to field. They support a
 * label, or stand in where there is none; they never contradict one.
 */
import type { FormField } from '../form-reading.ts';
import type { PersonAttribute } from '../lexicon/schema.ts';
import { normaliseName } from '../normalise-label.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { LABEL, NAME } from '../weights.ts';
import { addEvidence, type Candidates } from './candidates.ts';

/** A name that three controls share says nothing about any of them (old pages: name="title" everywhere). */
const SHARED_BY = 3;

/** The names of a form as they compare, and on how many controls each stands. */
export interface NameCounts {
  readonly plain: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<string, number>;
}

export function countNames(fields: readonly FormField[]): NameCounts {
  const plain = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { names } of fields) {
    for (const [index, raw] of names.entries()) {
      let name = plain.get(raw);
      if (name === undefined) {
        name = normaliseName(raw);
        plain.set(raw, name);
      }
      // id and name are often the same word: one control counts once.
      const again = index > 0 && names.slice(0, index).some((other) => plain.get(other) === name);
      if (!again) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return { plain, counts };
}

interface NameSource {
  readonly vocabulary: Vocabulary;
  readonly field: FormField;
  readonly names: NameCounts;
  readonly labelled: boolean;
  /** What the label asks for without saying of whom. */
  readonly bare: readonly PersonAttribute[];
  readonly labelText: string;
}

export function nameEvidence(
  candidates: Candidates,
  { vocabulary, field, names, labelled, bare, labelText }: NameSource,
): void {
  for (const raw of field.names) {
    const name = names.plain.get(raw) ?? '';
    if (name === '' || (names.counts.get(name) ?? 0) >= SHARED_BY) continue;
    for (const key of vocabulary.factsByName.get(name) ?? []) {
      const evidence = { kind: 'name', text: raw, weight: 0 } as const;
      if (candidates.has(key)) addEvidence(candidates, key, { ...evidence, weight: NAME.agreeing });
      else if (bare.some((attribute) => key.endsWith(`.${attribute}`))) {
        if (candidates.size > 0) continue;
        addEvidence(
          candidates,
          key,
          { kind: 'label', text: labelText, weight: LABEL.bare },
          { ...evidence, weight: NAME.owner },
        );
      } else if (!labelled) addEvidence(candidates, key, { ...evidence, weight: NAME.unlabelled });
    }
  }
}

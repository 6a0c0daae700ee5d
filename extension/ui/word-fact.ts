/** Facts by their names. */
import { findFact } from 'shared/entity/fact-keys.ts';
import { pick } from './language.ts';

/** @returns the key itself for a fact of a newer version. */
export function factName(key: string): string {
  const fact = findFact(key);
  return fact ? pick(fact.names) : key;
}

/** What a field asks for, to stand beside its label on the page; null where the label says just that. */
export function factNameBeside(key: string, label: string): string | null {
  const name = factName(key);
  return name === label.trim() ? null : name;
}

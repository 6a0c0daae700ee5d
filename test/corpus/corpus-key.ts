/** Our facts that the corpus names otherwise. Its 经办人 is a contact; ours is a person of its own. */
import { FACTS, type FactKey } from 'shared/entity/fact-keys.ts';

/** What the corpus knows of a contact; whatever else we hold it has no word for. */
const OF_A_CONTACT: ReadonlySet<string> = new Set([
  'name',
  'idType',
  'idNo',
  'mobile',
  'phone',
  'email',
  'title',
  'department',
  'address',
]);

function corpusKeyOf(key: FactKey): string | null {
  const [group = '', ...rest] = key.split('.');
  if (group !== 'agent') return key;
  const attribute = rest.join('.');
  return OF_A_CONTACT.has(attribute) ? `contact.${attribute}` : null;
}

/** From our keys to those of the corpus; a fact the corpus has no word for is not in the map. */
export const CORPUS_KEYS: ReadonlyMap<FactKey, string> = new Map(
  FACTS.flatMap(({ key }) => {
    const named = corpusKeyOf(key);
    return named === null ? [] : [[key, named] as const];
  }),
);

/** The types that somebody may mean by a name as it stands in a list of theirs. */
import { ALSO_CALLED } from 'shared/catalogue/also-called.ts';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { plainText } from './plain-text.ts';

/** One where the name says it; several where it could be each of them; none where it is unknown. */
export function typesNamed(said: string): readonly FilingType[] {
  const wanted = plainText(said);
  if (wanted === '') return [];
  const exact = FILING_TYPES.filter((type) => namesOf(type).some((name) => name === wanted));
  if (exact.length > 0) return exact;
  return FILING_TYPES.filter((type) => namesOf(type).some((name) => name.includes(wanted)));
}

function namesOf({ id, names }: FilingType): string[] {
  return [names.zh, names.en, id, ...(ALSO_CALLED[id] ?? [])].map(plainText);
}

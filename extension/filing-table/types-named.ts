/** The types that somebody may mean by a name as it stands in a list of theirs. */
import { ALSO_CALLED } from 'shared/catalogue/also-called.ts';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { plainText } from './plain-text.ts';

/** What stands around a name on a certificate and in a list: 《…》, the state, 副本 or another remark in brackets. */
const AROUND = /^《?中华人民共和国|[《》]|\([^()]*\)$/gu;

/** One where the name says it; several where it could be each of them; none where it is unknown. */
export function typesNamed(said: string): readonly FilingType[] {
  const whole = found(said);
  return whole.length > 0 ? whole : found(said.normalize('NFKC').trim().replaceAll(AROUND, ''));
}

function found(said: string): readonly FilingType[] {
  const wanted = plainText(said);
  if (wanted === '') return [];
  const exact = FILING_TYPES.filter((type) => namesOf(type).some((name) => plainText(name) === wanted));
  if (exact.length > 0) return exact;
  return FILING_TYPES.filter((type) => namesOf(type).some((name) => isIn(name, said)));
}

function namesOf({ id, names }: FilingType): string[] {
  return [names.zh, names.en, id, ...(ALSO_CALLED[id] ?? [])];
}

/** Latin letters are words: EDI is no part of “medical”. */
function isIn(name: string, said: string): boolean {
  return /^\w/u.test(plainText(said))
    ? words(name).includes(words(said))
    : plainText(name).includes(plainText(said));
}

/** With a space before each word. */
function words(text: string): string {
  return ` ${text.normalize('NFKC').toLowerCase().trim()}`
    .replaceAll(/(?<!\w)(?=\w)/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
}

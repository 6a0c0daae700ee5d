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
  const plain = plainText(said);
  if (plain === '') return [];
  const exact = named((name) => name.plain === plain);
  if (exact.length > 0) return exact;
  if (!/^\w/u.test(plain)) return named((name) => name.plain.includes(plain));
  // Latin letters are words: EDI is no part of “medical”.
  const spaced = words(said);
  return named((name) => name.words.includes(spaced));
}

interface Name {
  readonly plain: string;
  readonly words: string;
}

/** Made when it is first asked for, and once: a table asks for each of its rows. */
let knownNames: readonly (readonly [FilingType, readonly Name[]])[] | undefined;

function named(fits: (name: Name) => boolean): readonly FilingType[] {
  knownNames ??= FILING_TYPES.map((type) => [type, namesOf(type)]);
  return knownNames.filter(([, names]) => names.some(fits)).map(([type]) => type);
}

function namesOf({ id, names }: FilingType): readonly Name[] {
  return [names.zh, names.en, id, ...(ALSO_CALLED[id] ?? [])].map((name) => ({
    plain: plainText(name),
    words: words(name),
  }));
}

/** With a space before each word. */
function words(text: string): string {
  return ` ${text.normalize('NFKC').toLowerCase().trim()}`
    .replaceAll(/(?<!\w)(?=\w)/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
}

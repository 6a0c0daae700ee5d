/** The vocabulary turned round: from a word to what it means. Built once, when first imported. */
import { findFact, type FactKey } from '../../entity/fact-keys.ts';
import { addressLexicon } from './address.ts';
import { ambiguousLexicon } from './ambiguous.ts';
import { bankLexicon } from './bank.ts';
import { companyLexicon } from './company.ts';
import { companyWordLexicon } from './company-words.ts';
import { negativeLexicon } from './negatives.ts';
import { attributeLexicon, roleLexicon } from './person.ts';
import { productLexicon } from './product.ts';
import type { AddressKind, AddressPart, PersonAttribute, Role } from './schema.ts';

const FACT_ENTRIES = [...companyLexicon.entries, ...bankLexicon.entries, ...productLexicon.entries];

const gather = <V>(pairs: Iterable<readonly [string, V]>): ReadonlyMap<string, readonly V[]> => {
  const found = new Map<string, V[]>();
  for (const [word, value] of pairs) {
    const values = found.get(word) ?? [];
    if (!values.includes(value)) values.push(value);
    found.set(word, values);
  }
  return found;
};

const factPairs = (field: 'labels' | 'afterCompany'): (readonly [string, FactKey])[] =>
  FACT_ENTRIES.flatMap((entry) => entry[field].map((word) => [word, entry.key] as const));

export const FACTS_BY_LABEL = gather(factPairs('labels'));
export const FACTS_AFTER_COMPANY = gather(factPairs('afterCompany'));

export const ROLE_BY_LABEL: ReadonlyMap<string, Role> = new Map(
  roleLexicon.roles.flatMap((entry) => entry.labels.map((word): [string, Role] => [word, entry.role])),
);
export const ATTRIBUTES_BY_LABEL = gather(
  attributeLexicon.attributes.flatMap((entry) =>
    entry.labels.map((word): [string, PersonAttribute] => [word, entry.attribute]),
  ),
);

export const ADDRESS_BY_LABEL: ReadonlyMap<string, AddressKind> = new Map(
  addressLexicon.kinds.flatMap((entry) =>
    entry.whole.map((word): [string, AddressKind] => [word, entry.kind]),
  ),
);
export const ADDRESS_BEFORE: ReadonlyMap<string, AddressKind> = new Map(
  addressLexicon.kinds.flatMap((entry) =>
    entry.before.map((word): [string, AddressKind] => [word, entry.kind]),
  ),
);
export const UNQUALIFIED_ADDRESS: ReadonlySet<string> = new Set(addressLexicon.unqualified);
export const PART_BY_LABEL: ReadonlyMap<string, AddressPart> = new Map(
  addressLexicon.parts.flatMap((entry) =>
    entry.labels.map((word): [string, AddressPart] => [word, entry.part]),
  ),
);

export const AMBIGUOUS: ReadonlyMap<string, readonly FactKey[]> = new Map(
  ambiguousLexicon.entries.map((entry) => [entry.label, entry.candidates]),
);

export const COMPANY_WORDS: ReadonlySet<string> = new Set(companyWordLexicon.company);
export const NEUTRAL_BEFORE: ReadonlySet<string> = new Set(companyWordLexicon.neutralBefore);
export const NEUTRAL_AFTER: readonly string[] = companyWordLexicon.neutralAfter;
export const KNOWN_NOT_OURS: ReadonlySet<string> = new Set(negativeLexicon.whole);

const ROLE_ATTRIBUTES: readonly PersonAttribute[] = [
  'name',
  'idType',
  'idNo',
  'mobile',
  'phone',
  'email',
  'title',
  'department',
  'address',
];

/** The key of a role's attribute; null where we keep no such fact (部门 of 法定代表人). */
export function personKey(role: Role, attribute: PersonAttribute): FactKey | null {
  if (attribute === 'idFile') return role === 'legalRep' ? 'attachment.legalRepId' : null;
  const found = findFact(`${role}.${attribute}`);
  return found === undefined ? null : (found.key as FactKey);
}

function* namePairs(): Generator<readonly [string, FactKey]> {
  for (const entry of FACT_ENTRIES) for (const name of entry.names) yield [name, entry.key];
  for (const { role, names } of roleLexicon.roles) {
    for (const name of names) {
      yield [name, `${role}.name`];
      for (const attribute of attributeLexicon.attributes) {
        const key = personKey(role, attribute.attribute);
        if (key === null || !ROLE_ATTRIBUTES.includes(attribute.attribute)) continue;
        for (const suffix of attribute.names) yield [name + suffix, key];
      }
    }
  }
  for (const { kind, names } of addressLexicon.kinds) {
    for (const name of names) {
      yield [name, `address.${kind}.full`];
      for (const part of addressLexicon.parts)
        for (const suffix of part.names) yield [name + suffix, `address.${kind}.${part.part}`];
    }
  }
}

/** Attribute names (English words, pinyin initials) → facts. */
export const FACTS_BY_NAME = gather(namePairs());

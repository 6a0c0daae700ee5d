/** The vocabulary turned round: from a word to what it means. Built once; built anew to measure what it owes to a word. */
import { findFact, type FactKey } from '../entity/fact-keys.ts';
import { accountLexicon } from './lexicon/accounts.ts';
import { addressLexicon } from './lexicon/address.ts';
import { ambiguousLexicon } from './lexicon/ambiguous.ts';
import { attributeLexicon } from './lexicon/attributes.ts';
import { bankLexicon } from './lexicon/bank.ts';
import { companyWordLexicon } from './lexicon/company-words.ts';
import { identityLexicon } from './lexicon/identity.ts';
import { negativeLexicon } from './lexicon/negatives.ts';
import { paperLexicon } from './lexicon/papers.ts';
import { productLexicon } from './lexicon/product.ts';
import { reachLexicon } from './lexicon/reach.ts';
import { registrationLexicon } from './lexicon/registration.ts';
import { roleLexicon } from './lexicon/roles.ts';
import { WordFinder } from './word-finder.ts';
import type { Meaning } from './meaning.ts';
import type { AddressKind, AddressPart, FactLexicon, PersonAttribute, Role } from './lexicon/schema.ts';

export const FACT_LEXICONS: readonly FactLexicon[] = [
  identityLexicon,
  registrationLexicon,
  reachLexicon,
  paperLexicon,
  bankLexicon,
  productLexicon,
];

export interface Vocabulary {
  /** A label of its own → all it may mean. */
  readonly whole: ReadonlyMap<string, readonly Meaning[]>;
  readonly factsByLabel: ReadonlyMap<string, readonly FactKey[]>;
  readonly factsAfterCompany: ReadonlyMap<string, readonly FactKey[]>;
  readonly doubtfulFacts: ReadonlyMap<string, readonly FactKey[]>;
  readonly roleByLabel: ReadonlyMap<string, Role>;
  readonly attributesByLabel: ReadonlyMap<string, readonly PersonAttribute[]>;
  readonly addressBefore: ReadonlyMap<string, AddressKind>;
  readonly partByLabel: ReadonlyMap<string, AddressPart>;
  readonly ambiguous: ReadonlyMap<string, readonly FactKey[]>;
  readonly accountBefore: ReadonlyMap<string, true>;
  readonly accountParts: ReadonlyMap<string, FactKey>;
  readonly companyWords: ReadonlyMap<string, true>;
  readonly eitherWords: ReadonlyMap<string, true>;
  readonly neutralBefore: ReadonlyMap<string, true>;
  readonly neutralAfter: readonly string[];
  readonly headings: WordFinder;
  readonly generalHeadings: WordFinder;
  readonly aroundPapers: readonly string[];
  readonly knownNotOurs: ReadonlyMap<string, true>;
  readonly otherParties: WordFinder;
  readonly recordParties: WordFinder;
  readonly anywhere: WordFinder;
  readonly bracketed: WordFinder;
  readonly things: WordFinder;
  readonly numberParts: ReadonlyMap<string, true>;
  readonly factsByName: ReadonlyMap<string, readonly FactKey[]>;
}

/** Makes a map from pairs; another one may be given that notes which words were asked for. */
export type MakeMap = <V>(pairs: Iterable<readonly [string, V]>) => ReadonlyMap<string, V>;

const plainMap: MakeMap = (pairs) => new Map(pairs);

function gather<V>(pairs: Iterable<readonly [string, V]>): [string, readonly V[]][] {
  const found = new Map<string, V[]>();
  for (const [word, value] of pairs) {
    const values = found.get(word) ?? [];
    if (!values.includes(value)) values.push(value);
    found.set(word, values);
  }
  return [...found];
}

/** The key of a role's attribute; null where we keep no such fact (部门 of 法定代表人). */
export function personKey(role: Role, attribute: PersonAttribute): FactKey | null {
  if (attribute === 'idFile') return role === 'legalRep' ? 'attachment.legalRepId' : null;
  const found = findFact(`${role}.${attribute}`);
  return found === undefined ? null : (found.key as FactKey);
}

function* wholePairs(): Generator<readonly [string, Meaning]> {
  for (const { entries } of FACT_LEXICONS)
    for (const { key, labels, english } of entries)
      for (const word of [...labels, ...english]) yield [word, { says: 'fact', key }];
  for (const { kind, whole, english } of addressLexicon.kinds)
    for (const word of [...whole, ...english]) yield [word, { says: 'address', kind, part: 'full' }];
  for (const { part, labels } of addressLexicon.parts)
    for (const word of labels) yield [word, { says: 'address', kind: null, part }];
  for (const word of addressLexicon.unqualified) yield [word, { says: 'address', kind: null, part: 'full' }];
  for (const { role, labels, english } of roleLexicon.roles)
    for (const word of [...labels, ...english]) yield [word, { says: 'person', role, attribute: 'name' }];
  for (const { attribute, labels, english } of attributeLexicon.attributes)
    for (const word of [...labels, ...english]) yield [word, { says: 'person', role: null, attribute }];
}

function* namePairs(): Generator<readonly [string, FactKey]> {
  for (const lexicon of FACT_LEXICONS)
    for (const entry of lexicon.entries) for (const name of entry.names) yield [name, entry.key];
  for (const { role, names } of roleLexicon.roles) {
    for (const name of names) {
      yield [name, `${role}.name`];
      for (const attribute of attributeLexicon.attributes) {
        const key = personKey(role, attribute.attribute);
        if (key === null || attribute.attribute === 'idFile') continue;
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

/** @param without words of labels that are left out, wherever they stand in the lexicon. */
export function buildVocabulary(without: ReadonlySet<string> = new Set(), makeMap = plainMap): Vocabulary {
  const kept = (list: readonly string[]): readonly string[] => list.filter((word) => !without.has(word));
  const finder = (list: readonly string[]): WordFinder => new WordFinder(kept(list));
  const pairs = <V>(list: readonly string[], value: V): (readonly [string, V])[] =>
    kept(list).map((word) => [word, value] as const);
  const set = (list: readonly string[]): ReadonlyMap<string, true> => makeMap(pairs(list, true));
  const facts = (of: (entry: FactLexicon['entries'][number]) => readonly string[]) =>
    makeMap(
      gather(FACT_LEXICONS.flatMap(({ entries }) => entries.flatMap((one) => pairs(of(one), one.key)))),
    );
  const { kinds, parts } = addressLexicon;
  return {
    whole: makeMap(gather(wholePairs()).filter(([word]) => !without.has(word))),
    factsByLabel: facts((entry) => [...entry.labels, ...entry.english]),
    factsAfterCompany: facts((entry) => entry.afterCompany),
    doubtfulFacts: facts((entry) => entry.doubtful),
    roleByLabel: makeMap(
      roleLexicon.roles.flatMap(({ role, labels, english }) => pairs([...labels, ...english], role)),
    ),
    attributesByLabel: makeMap(
      gather(
        attributeLexicon.attributes.flatMap(({ attribute, labels, english }) =>
          pairs([...labels, ...english], attribute),
        ),
      ),
    ),
    addressBefore: makeMap(kinds.flatMap(({ kind, before }) => pairs(before, kind))),
    partByLabel: makeMap(parts.flatMap(({ part, labels }) => pairs(labels, part))),
    ambiguous: makeMap(
      ambiguousLexicon.entries.flatMap(({ label, candidates }) => pairs([label], candidates)),
    ),
    accountBefore: set(accountLexicon.before),
    accountParts: makeMap(accountLexicon.parts.flatMap(({ key, labels }) => pairs(labels, key))),
    companyWords: set(companyWordLexicon.company),
    eitherWords: set(companyWordLexicon.either),
    neutralBefore: set(companyWordLexicon.neutralBefore),
    neutralAfter: kept(companyWordLexicon.neutralAfter),
    headings: finder(companyWordLexicon.headings),
    generalHeadings: finder(companyWordLexicon.generalHeadings),
    aroundPapers: kept(companyWordLexicon.aroundPapers),
    knownNotOurs: set(negativeLexicon.whole),
    otherParties: finder(negativeLexicon.otherParties),
    recordParties: finder(negativeLexicon.recordParties),
    anywhere: finder(negativeLexicon.anywhere),
    bracketed: finder(negativeLexicon.bracketed),
    things: finder(negativeLexicon.things),
    numberParts: set(negativeLexicon.numberParts),
    factsByName: makeMap(gather(namePairs())),
  };
}

let built: Vocabulary | undefined;

/** All words. Built when a form is first read: a panel that only shows filings does not wait for it. */
export function wholeVocabulary(): Vocabulary {
  return (built ??= buildVocabulary());
}

/** What words can mean: a fact, something asked of a person, a part of an address. */
import type { FactKey } from '../entity/fact-keys.ts';
import type { AddressKind, AddressPart, PersonAttribute, Role } from './lexicon/schema.ts';

export type Meaning =
  | { readonly says: 'fact'; readonly key: FactKey }
  | { readonly says: 'person'; readonly role: Role | null; readonly attribute: PersonAttribute }
  | { readonly says: 'address'; readonly kind: AddressKind | null; readonly part: AddressPart };

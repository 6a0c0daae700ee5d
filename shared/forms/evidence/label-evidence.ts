/** What the label, or the text that stands in for it, says by itself. Bare attributes of people are left to the owner. */
import type { FactKey } from '../../entity/fact-keys.ts';
import type { EvidenceKind } from '../recognition.ts';
import { personKey } from '../vocabulary.ts';
import type { AddressKind, AddressPart } from '../lexicon/schema.ts';
import type { Fit, LabelReading, Meaning } from '../read-label.ts';
import { addEvidence, type Candidates } from './candidates.ts';

/** Where no label says which address, the office is meant more often; the section may say otherwise. */
export const addressKey = (kind: AddressKind | null, part: AddressPart): FactKey =>
  `address.${kind ?? 'office'}.${part}`;

export interface TextSource {
  readonly kind: EvidenceKind;
  readonly reading: LabelReading;
  readonly weights: Readonly<Record<Fit, number>>;
}

function keyOf(meaning: Meaning): FactKey | null {
  if (meaning.says === 'fact') return meaning.key;
  if (meaning.says === 'person')
    return meaning.role === null ? null : personKey(meaning.role, meaning.attribute);
  return null;
}

/** Addresses are handled by `address-evidence.ts`: they depend on the controls around. */
export function labelEvidence(candidates: Candidates, { kind, reading, weights }: TextSource): void {
  for (const { meaning, fit } of reading.meanings) {
    const key = keyOf(meaning);
    if (key !== null) addEvidence(candidates, key, { kind, text: reading.text, weight: weights[fit] });
  }
}

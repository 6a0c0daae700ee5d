/** What the recogniser says of a field: a fact it wants, none of ours, or that nobody can tell. */
import type { FactKey } from '../entity/fact-keys.ts';

export type EvidenceKind =
  | 'label'
  | 'row'
  | 'section'
  | 'neighbour'
  | 'placeholder'
  | 'name'
  | 'title'
  | 'type'
  | 'options'
  | 'length'
  | 'role'
  | 'negative'
  | 'form';

/** One observation that spoke for or against; kept because the interface shows it. `text` is the page's, untrusted. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  /** Between -1 and 1. */
  readonly weight: number;
}

export type Recognition =
  | {
      readonly fieldId: string;
      readonly outcome: 'fact';
      readonly key: FactKey;
      readonly score: number;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly fieldId: string;
      readonly outcome: 'ask';
      readonly candidates: readonly FactKey[];
      readonly evidence: readonly Evidence[];
    }
  | { readonly fieldId: string; readonly outcome: 'none'; readonly evidence: readonly Evidence[] };

/** Whose form it is; on anything but `own` nothing is ticked. */
export type FormCharacter = 'own' | 'otherParty' | 'search' | 'login' | 'unclear';

export interface FormRecognition {
  readonly fields: readonly Recognition[];
  readonly character: ReadonlyMap<number, FormCharacter>;
}

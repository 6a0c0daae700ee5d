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

/**
 * `asked` are labels that want a fact, `rest` those that want none of ours: they tell best what a form is about. `any` is
 * wherever a text stands.
 */
export const LEANING_PLACES = ['title', 'section', 'asked', 'rest', 'key', 'any'] as const;
export type LeaningPlace = (typeof LEANING_PLACES)[number];

/** A text of the form, and how far it leans to our side (above zero) or to another's, in log-odds before they are tempered. */
export interface LeaningText {
  readonly place: LeaningPlace;
  /** The page's, untrusted; empty for the facts that are asked for. */
  readonly text: string;
  readonly sum: number;
  /** How many of its pieces have a weight. */
  readonly known: number;
}

/** What the words of a form say together of whose it is. */
export interface FormLeaning {
  /** Log-odds that it is the company's own. */
  readonly odds: number;
  readonly known: number;
  readonly texts: readonly LeaningText[];
}

export interface FormRecognition {
  readonly fields: readonly Recognition[];
  readonly character: ReadonlyMap<number, FormCharacter>;
  readonly leanings: ReadonlyMap<number, FormLeaning>;
}

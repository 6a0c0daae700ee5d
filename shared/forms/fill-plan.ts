/** The plan: which fact goes where as which text, and what is refused and why. The only values that travel to the page. */
import type { FactKey } from '../entity/fact-keys.ts';
import type { Evidence } from './recognition.ts';

/** What a driver is told to put into a widget. */
export type FillValue =
  | { readonly kind: 'text'; readonly text: string }
  /** One option, named by its text; `alternatives` mean the same (有限责任公司 ↔ 有限责任公司(自然人投资或控股)). */
  | {
      readonly kind: 'choice';
      readonly text: string;
      readonly alternatives: readonly string[];
      /** A number that may stand as a range (35 in 1-50人), where the lines are not known before the list opens. */
      readonly within?: 'count';
      /** The whole path of a place, for a list that turns out to hold places level by level. */
      readonly levels?: readonly string[];
    }
  /** YYYY-MM-DD; the driver writes the form that the widget shows. */
  | { readonly kind: 'date'; readonly date: string }
  /** Two days, both YYYY-MM-DD, in one widget that shows both. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  /** Exactly these lines of a list that takes several. No fact holds several: this is what undo brings back. */
  | { readonly kind: 'choices'; readonly texts: readonly string[] }
  /** From the outermost level in, as printed: 北京市, 市辖区, 海淀区. */
  | { readonly kind: 'path'; readonly levels: readonly string[] };

export type RefusalReason =
  | 'already'
  | 'occupied'
  | 'tooLong'
  | 'noFact'
  | 'noMatchingOption'
  | 'typeNotHeld'
  | 'waitsForParent'
  | 'disabled'
  | 'readonly'
  | 'hidden'
  | 'notOurForm'
  | 'notSure'
  | 'notOurs'
  | 'wrongFormat'
  | 'fileByHand';

/** Why a step is shown without a tick; the person may set it. */
export type UntickedReason =
  | 'unclearForm'
  | 'notSure'
  | 'occupied'
  | 'assumedUnit'
  | 'sensitive'
  | 'parentUnticked';

export interface PlanStep {
  readonly fieldId: string;
  readonly key: FactKey;
  readonly label: string;
  readonly before: string;
  /** What will stand there, as a person reads it. */
  readonly after: string;
  readonly value: FillValue;
  readonly sensitive: boolean;
  /** Whether it is ticked before the person looks: sure, ours, empty and not sensitive. */
  readonly ticked: boolean;
  /** Null exactly when it is ticked. */
  readonly unticked: UntickedReason | null;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export interface PlanRefusal {
  readonly fieldId: string;
  readonly label: string;
  readonly key: FactKey | null;
  readonly candidates: readonly FactKey[];
  readonly reason: RefusalReason;
  /** The two figures of `tooLong`: the value's length and the field's limit, in characters. */
  readonly limit: { readonly length: number; readonly max: number } | null;
  readonly before: string;
  readonly evidence: readonly Evidence[];
}

export interface FillPlan {
  /** In the order in which they are carried out: parents before the fields that wait for them. */
  readonly steps: readonly PlanStep[];
  readonly refusals: readonly PlanRefusal[];
  /** Set when the page names another company than the chosen one: nothing may be filled. */
  readonly otherCompany: string | null;
}

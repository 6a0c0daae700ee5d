/** What the toolbar shows: one pure function from obligations to text, colour and the facts of the sentence. */
import type { Obligation, Phase } from './obligation.ts';

export interface Badge {
  /** `45`, `7天`, `今天`, `-3`, `99+`, `!`, `停` or empty. */
  readonly text: string;
  /** The phase whose colour it wears; null when there is nothing to count. */
  readonly phase: Phase | null;
  /** The obligation it speaks of; the tooltip's sentence is made of it. */
  readonly obligation: Obligation | null;
}

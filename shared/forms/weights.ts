/**
 * How much each observation counts. Kinds are combined by noisy-or, so a weight is the chance that this observation
 * alone is right. Set on one half of the form corpus and checked on the other (`scripts/score-fields.ts` prints both).
 */

/** At and above: ticked. */
export const SURE = 0.85;
/** At and above: offered without a tick. */
export const LIKELY = 0.6;
/** The runner-up must be this far behind, else the person is asked. */
export const MARGIN = 0.1;

export const LABEL = { whole: 0.92, stripped: 0.88, doubtful: 0.7, ending: 0.5, bare: 0.5 } as const;
/** A label that merely stands before the control is a little less surely its own. */
export const LABEL_SOURCE = {
  for: 1,
  wrap: 1,
  item: 1,
  table: 1,
  aria: 1,
  dt: 1,
  preceding: 0.96,
  none: 0.9,
} as const;
export const PLACEHOLDER = {
  asLabel: 0.88,
  beside: 0.72,
  doubtfulAsLabel: 0.65,
  endingAsLabel: 0.45,
} as const;
export const TITLE = 0.8;
export const NAME = { unlabelled: 0.7, agreeing: 0.6, owner: 0.72 } as const;
export const OWNER = {
  row: 0.8,
  section: 0.75,
  next: 0.72,
  near: 0.45,
  companySection: 0.75,
  companyNear: 0.71,
  papers: 0.75,
  bankNear: 0.75,
} as const;
export const WIDGET = { fit: 0.2, misfit: -0.6, never: -1 } as const;
export const OPTIONS = { fit: 0.55, misfit: -0.6 } as const;
export const LENGTH = { fit: 0.2, misfit: -0.6 } as const;
export const REPEATED = -0.3;

/** What each field really holds afterwards, read back from what the widget renders. */
import { z } from 'zod';

export const receiptOutcome = z.enum(['filled', 'already', 'refused', 'failed', 'changedByPage', 'undone']);

/** Why a driver did not do what it was told; the interface words it. */
export const failureReason = z.enum([
  'gone',
  'hidden',
  'covered',
  'disabled',
  'readonly',
  'occupied',
  'tooLong',
  /** What the number is counted in is no longer what the plan was made for. */
  'unitChanged',
  'noOption',
  'optionsTimedOut',
  'widgetDidNotOpen',
  'notKept',
  /** The page made another number of it, by a limit or by rounding: what stood there was put back. */
  'otherNumber',
  'ambiguousOverlay',
  'unsupported',
  /** Opens a window in which one looks a record up: only a person knows which. */
  'picksInWindow',
  /** A file slot: only the person's own click picks a file. */
  'fileByHand',
  'fileNotAccepted',
  'stopped',
  'otherOrigin',
]);

export const receiptEntry = z.object({
  fieldId: z.string(),
  outcome: receiptOutcome,
  reason: failureReason.nullable(),
  /** What the widget shows now, as a person reads it. */
  shown: z.string(),
  /** What it showed before this run: the value that undo restores. */
  before: z.string(),
});

export type ReceiptOutcome = z.infer<typeof receiptOutcome>;
export type FailureReason = z.infer<typeof failureReason>;
export type ReceiptEntry = z.infer<typeof receiptEntry>;

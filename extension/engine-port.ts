/**
 * What the side panel and the fill engine in a page say to each other, over one port per frame. The engine lives as long
 * as the port: when the panel closes, it stops and leaves nothing behind. Readings carry no value out of hidden fields,
 * runs carry only the values the person ticked. The page itself can neither see nor join this port.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';

export const ENGINE_PORT = 'shouxian-fill-engine';

/** One thing to write. `expected` is what the field showed when the plan was made; a field that moved on is refused. */
export interface EngineStep {
  readonly fieldId: string;
  readonly value: FillValue;
  readonly expected: string;
  /** The person ticked this field although something stands in it. */
  readonly overwrite: boolean;
}

/** A file that the person picked in the panel for one slot. It is kept nowhere. */
export interface PickedFile {
  readonly name: string;
  readonly type: string;
  /** Base64: a port carries text. */
  readonly content: string;
}

export type EngineRequest =
  | { readonly type: 'read'; readonly request: number }
  | {
      readonly type: 'run';
      readonly request: number;
      /** Origin and path that the plan was made for; another page refuses. */
      readonly origin: string;
      readonly path: string;
      readonly steps: readonly EngineStep[];
    }
  /** Which of these nobody sees. Computes layout, so only planned fields are asked for; nothing is scrolled. */
  | { readonly type: 'look'; readonly request: number; readonly fieldIds: readonly string[] }
  /** Puts one file into one slot, on the click that picked it. No run does that. Answered by a receipt of one entry. */
  | {
      readonly type: 'attach';
      readonly request: number;
      readonly origin: string;
      readonly path: string;
      readonly fieldId: string;
      readonly file: PickedFile;
    }
  /** Restores what the last run changed, last field first. */
  | { readonly type: 'undo'; readonly request: number }
  | { readonly type: 'stop'; readonly request: number }
  /** Structure of the page without a single value, for *this form failed*. */
  | { readonly type: 'report'; readonly request: number };

export type EngineAnswer =
  | {
      readonly type: 'reading';
      readonly request: number;
      readonly reading: FormReading;
      /** Origins that the frames in this document name, whether or not anybody may read them; `null` is a sandbox. */
      readonly frames: readonly string[];
      /** It met a widget of jQuery's time: with the script that drives those it would read more. */
      readonly wantsOlder: boolean;
    }
  | { readonly type: 'looked'; readonly request: number; readonly hidden: readonly string[] }
  | { readonly type: 'progress'; readonly request: number; readonly entry: ReceiptEntry }
  | {
      readonly type: 'receipt';
      readonly request: number;
      readonly entries: readonly ReceiptEntry[];
      /** The person or the panel stopped the work, be it after its last field: no other frame goes on with it. */
      readonly stopped: boolean;
    }
  | { readonly type: 'report'; readonly request: number; readonly text: string }
  | { readonly type: 'failed'; readonly request: number; readonly reason: string }
  /** A field of the last run shows something else since its receipt: the page answered late. */
  | { readonly type: 'later'; readonly entry: ReceiptEntry }
  /** Fields came or went since the reading, or unread ones stand there after a fill; the panel offers to read again. */
  | { readonly type: 'changed' };

/** Where the work on one form stands: not read, read and planned, being filled, filled, or not to be had. */
import type { Entity } from 'shared/entity/entity.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import type { EngineProblem } from '../../frame-engine.ts';

export type FillStage =
  | { readonly at: 'idle' }
  | { readonly at: 'reading' }
  | {
      readonly at: 'preview';
      readonly reading: FormReading;
      /** Origins of frames that stay unread. */
      readonly apart: readonly string[];
      /** Fields in frames of another origin that the person asked for. */
      readonly origins: ReadonlyMap<string, string>;
      readonly stale: boolean;
    }
  | {
      readonly at: 'filling';
      readonly reading: FormReading;
      readonly entries: readonly ReceiptEntry[];
      readonly of: number;
    }
  | {
      readonly at: 'receipt';
      readonly reading: FormReading;
      readonly plan: FillPlan;
      /** Whose facts were filled in; the person may have chosen another company since. */
      readonly filledFor: Entity;
      readonly entries: readonly ReceiptEntry[];
      readonly undone: boolean;
      /** Fields stand on the page that were not read. */
      readonly stale: boolean;
    }
  | { readonly at: 'problem'; readonly problem: EngineProblem };

/** A field that is tried again counts once. */
export function withEntry(entries: readonly ReceiptEntry[], entry: ReceiptEntry): readonly ReceiptEntry[] {
  return [...entries.filter(({ fieldId }) => fieldId !== entry.fieldId), entry];
}

/** A receipt of a fill with what the page made of a field since; an undo has no such news. */
export function withLater(stage: FillStage, later: ReceiptEntry): FillStage {
  if (stage.at !== 'receipt' || stage.undone) return stage;
  return {
    ...stage,
    entries: stage.entries.map((entry) => (entry.fieldId === later.fieldId ? later : entry)),
  };
}

/** What the page shows now, as far as it was read: null while that is not known. */
export function standingForm(stage: FillStage): FormReading | null {
  if (stage.at === 'preview') return stage.stale ? null : stage.reading;
  return stage.at === 'receipt' ? withShown(stage.reading, stage.entries) : null;
}

/** The reading with what the fields of a run show since. */
function withShown(reading: FormReading, entries: readonly ReceiptEntry[]): FormReading {
  const shown = new Map(entries.map((entry) => [entry.fieldId, entry.shown]));
  return {
    ...reading,
    fields: reading.fields.map((field) => ({ ...field, shown: shown.get(field.id) ?? field.shown })),
  };
}

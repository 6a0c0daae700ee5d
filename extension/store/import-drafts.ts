/** Unsaved texts of an exported file: which of them find their form here, and which would come upon something typed here. */
import { findFact } from 'shared/entity/fact-keys.ts';
import type { ExportedDraft, ExportedRecord } from 'shared/sync/exported-file.ts';
import { openDatabase } from './database.ts';
import { IN_NO_RECORD, isBasis, readDraftKey } from './drafts.ts';
import { readRecords } from './records.ts';

export interface DraftPlan {
  /** To be put as they are, with what stood there when each was begun. */
  readonly taken: readonly ExportedDraft[];
  /** Something else is typed here in the same place: that stays. */
  readonly met: readonly ExportedDraft[];
  /** Of records that are neither here nor in the file. */
  readonly homeless: readonly ExportedDraft[];
}

/** `records`: those of the file. */
export async function planDrafts(
  drafts: readonly ExportedDraft[],
  records: readonly ExportedRecord[],
): Promise<DraftPlan> {
  const plan = { taken: [] as ExportedDraft[], met: [] as ExportedDraft[], homeless: [] as ExportedDraft[] };
  if (drafts.length === 0) return plan;
  const database = await openDatabase();
  const [here, keys, texts] = await Promise.all([
    readRecords(),
    database.getAllKeys('drafts'),
    database.getAll('drafts'),
  ]);
  const textHere = new Map(keys.map((key, index) => [key, texts[index]]));
  const known = new Set([
    ...IN_NO_RECORD,
    ...here.map(({ record }) => record),
    ...records.map(({ record }) => record),
  ]);
  const typedHere = new Set(keys.filter((key) => !isBasis(key)).map(placeOf));
  for (const draft of drafts) {
    // The same here already: nothing is to be said of it.
    if (textHere.get(draft.field) === draft.text) continue;
    const key = isBasis(draft.field) ? draft.field.replace(':basis/', '/') : draft.field;
    if (!known.has(readDraftKey(key).record)) plan.homeless.push(draft);
    else if (typedHere.has(placeOf(key))) plan.met.push(draft);
    else plan.taken.push(draft);
  }
  return plan;
}

/** Facts are typed one by one; the fields of a form belong together, and two halves make no whole. */
function placeOf(key: string): string {
  const { scope, field } = readDraftKey(key);
  return findFact(field) === undefined ? scope : key;
}

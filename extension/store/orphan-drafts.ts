/**
 * What was typed into a record that somebody else deleted meanwhile, or that the server has forgotten since: it stands in no
 * form any more, and is kept until the person brings the record back or lets it go.
 */
import { findFact } from 'shared/entity/fact-keys.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import { viewRecord } from 'shared/sync/record-view.ts';
import { DELETION } from 'shared/sync/wire-names.ts';
import { openDatabase } from './database.ts';
import { IN_NO_RECORD, readDraftKey, isBasis, type TypedText } from './drafts.ts';

export interface OrphanDrafts {
  readonly record: string;
  readonly kind: string;
  /** As it was when it was deleted; empty where nothing of it is known any more. */
  readonly fields: FieldValues;
  /** Nothing of it is left here or on the server: it cannot be brought back. */
  readonly isForgotten: boolean;
  /** The member who deleted it; null where the server does not say. */
  readonly deletedBy: string | null;
  readonly typed: readonly TypedText[];
}

export async function readOrphanDrafts(): Promise<readonly OrphanDrafts[]> {
  const transaction = (await openDatabase()).transaction(['drafts', 'held', 'operations'], 'readonly');
  const drafts = transaction.objectStore('drafts');
  const [keys, texts] = await Promise.all([drafts.getAllKeys(), drafts.getAll()]);
  const typed = keys.flatMap((key, index) =>
    isBasis(key) ? [] : [{ ...readDraftKey(key), text: texts[index] ?? '' }],
  );
  const found = await Promise.all(
    [...Map.groupBy(typed, ({ record }) => record)].map(async ([record, own]) => {
      const [held, operations] = await Promise.all([
        transaction.objectStore('held').get(record),
        transaction.objectStore('operations').index('byRecord').getAll(record),
      ]);
      const inOrder = operations.toSorted((a, b) => a.counter - b.counter);
      const view = viewRecord(held, inOrder);
      if (view === null) {
        if (IN_NO_RECORD.has(record)) return [];
        const kind = own.some(({ field }) => findFact(field) !== undefined) ? 'entity' : 'filing';
        return [{ record, kind, fields: {}, isForgotten: true, deletedBy: null, typed: own }];
      }
      // A deletion of one's own that is still on its way is no news.
      if (!view.deleted || held?.server.deleted !== true) return [];
      const { kind, fields } = view;
      const deletedBy = held.server.clocks?.[DELETION]?.by ?? null;
      return [{ record, kind, fields, isForgotten: false, deletedBy, typed: own }];
    }),
  );
  return found.flat();
}

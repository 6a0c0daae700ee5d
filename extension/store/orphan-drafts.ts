/**
 * What was typed into a record that somebody else deleted meanwhile: it stands in no form any more, and is kept until the
 * person brings the record back or lets it go.
 */
import type { FieldValues } from 'shared/sync/protocol.ts';
import { viewRecord } from 'shared/sync/record-view.ts';
import { DELETION } from 'shared/sync/wire-names.ts';
import { openDatabase } from './database.ts';
import { readDraftKey, isBasis, type TypedText } from './drafts.ts';

export interface OrphanDrafts {
  readonly record: string;
  readonly kind: string;
  /** As it was when it was deleted. */
  readonly fields: FieldValues;
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
      // A deletion of one's own that is still on its way is no news.
      if (view?.deleted !== true || held?.server.deleted !== true) return [];
      const { kind, fields } = view;
      return [{ record, kind, fields, deletedBy: held.server.clocks?.[DELETION]?.by ?? null, typed: own }];
    }),
  );
  return found.flat();
}

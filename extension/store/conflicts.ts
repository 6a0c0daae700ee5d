/** Edits that met a colleague's: both values, until the person has seen them; then never again on this device. */
import type { Conflict, ConflictNotice, FieldValues } from 'shared/sync/protocol.ts';
import { viewRecord } from 'shared/sync/record-view.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';

export interface MetNotice extends ConflictNotice {
  /** The record as it is now: somebody may have gone on writing since the two edits met. */
  readonly now: FieldValues;
}

export async function readConflicts(): Promise<readonly ConflictNotice[]> {
  const notices = await (await openDatabase()).getAll('conflicts');
  return notices.filter(({ seen }) => seen !== true);
}

export async function readMetNotices(): Promise<readonly MetNotice[]> {
  const notices = await readConflicts();
  if (notices.length === 0) return [];
  const { store } = (await openDatabase()).transaction('held', 'readonly');
  const held = await Promise.all(notices.map(({ record }) => store.get(record)));
  const operations = await (await openDatabase()).getAllFromIndex('operations', 'byCounter');
  return notices.map((notice, index) => {
    const own = operations.filter(({ record }) => record === notice.record);
    return { ...notice, now: viewRecord(held[index], own)?.fields ?? {} };
  });
}

export async function dismissConflict({ opId }: ConflictNotice): Promise<void> {
  await keepOnly(opId, () => false);
}

/** One of its fields is decided; the others go on asking. */
export async function settleConflict({ opId }: ConflictNotice, { field }: Conflict): Promise<void> {
  await keepOnly(opId, (each) => each.field !== field);
}

async function keepOnly(opId: string, isKept: (each: Conflict) => boolean): Promise<void> {
  const transaction = (await openDatabase()).transaction('conflicts', 'readwrite');
  const notice = await transaction.store.get(opId);
  if (notice !== undefined) {
    const conflicts = notice.conflicts.filter(isKept);
    // The values are in the history; the mark that it was seen needs none of them.
    const { record, seq } = notice;
    await transaction.store.put(
      conflicts.length === 0 ? { opId, record, seq, conflicts, seen: true } : { ...notice, conflicts },
    );
  }
  await transaction.done;
  announceChange();
}

/** Edits that met a colleague's: both values, until the person has seen them; then never again on this device. */
import type { ConflictNotice } from 'shared/sync/protocol.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';

export async function readConflicts(): Promise<readonly ConflictNotice[]> {
  const notices = await (await openDatabase()).getAll('conflicts');
  return notices.filter(({ seen }) => seen !== true);
}

export async function dismissConflict({ opId, record, seq }: ConflictNotice): Promise<void> {
  // The values are in the history; the mark needs none of them.
  await (await openDatabase()).put('conflicts', { opId, record, seq, conflicts: [], seen: true });
  announceChange();
}

/** Edits that met a colleague's: both values, until the person has seen them. */
import type { ConflictNotice } from 'shared/sync/protocol.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';

export async function readConflicts(): Promise<readonly ConflictNotice[]> {
  return (await openDatabase()).getAll('conflicts');
}

export async function dismissConflict(opId: string): Promise<void> {
  await (await openDatabase()).delete('conflicts', opId);
  announceChange();
}

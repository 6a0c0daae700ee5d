/** How syncing is going in a few numbers, read at once: enough for one line, without the records or what waits itself. */
import { openDatabase } from './database.ts';
import { parseSyncState, SYNC_STATE, type SyncState } from './sync-state.ts';

export interface SyncSummary {
  readonly inTeam: boolean;
  readonly state: SyncState;
  readonly outbox: { readonly waiting: number; readonly refused: number; readonly conflicts: number };
}

export async function readSyncSummary(): Promise<SyncSummary> {
  const database = await openDatabase();
  const transaction = database.transaction(['meta', 'operations', 'conflicts'], 'readonly');
  const byState = transaction.objectStore('operations').index('byState');
  const meta = transaction.objectStore('meta');
  const [session, state, waiting, refused, notices] = await Promise.all([
    meta.get('session'),
    meta.get(SYNC_STATE),
    byState.count('waiting'),
    byState.count('rejected'),
    transaction.objectStore('conflicts').getAll(),
  ]);
  return {
    inTeam: session !== undefined,
    state: parseSyncState(state),
    outbox: { waiting, refused, conflicts: notices.filter(({ seen }) => seen !== true).length },
  };
}

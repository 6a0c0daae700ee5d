/** What waits to be sent, and what the server refused. */
import type { PendingOperation } from 'shared/sync/device.ts';
import { discardRejected, retryRejected } from 'shared/sync/refused-operations.ts';
import { sendMessage } from '../messages.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';
import { transact } from './transact.ts';

export interface Outbox {
  readonly waiting: number;
  readonly refused: readonly PendingOperation[];
}

export async function readOutbox(): Promise<Outbox> {
  const database = await openDatabase();
  const [waiting, refused] = await Promise.all([
    database.countFromIndex('operations', 'byState', 'waiting'),
    database.getAllFromIndex('operations', 'byState', 'rejected'),
  ]);
  return { waiting, refused: refused.toSorted((a, b) => a.counter - b.counter) };
}

export async function retryRefused(opId: string): Promise<void> {
  await transact({ records: [] }, (held) => retryRejected(held, opId));
  announceChange();
  await sendMessage('recordsChanged');
}

export async function discardRefused(opId: string): Promise<void> {
  await transact({ records: [] }, (held) => discardRejected(held, opId));
  announceChange();
}

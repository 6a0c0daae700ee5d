/** Reading and editing records on this device. An edit is stored durably before the promise resolves. */
import type { Edit } from 'shared/sync/device.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import { viewRecords, type RecordView } from 'shared/sync/record-view.ts';
import { stampEdits } from 'shared/sync/stamp-edits.ts';
import { sendMessage } from '../messages.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';
import { ownEditsOf } from './own-history.ts';
import { transact } from './transact.ts';

export function newRecordId(): string {
  return crypto.randomUUID();
}

/** Every record that is not deleted, as the person sees it: pending edits and this device's own fields included. */
export async function readRecords(): Promise<readonly RecordView[]> {
  return (await readAllRecords()).filter((view) => !view.deleted);
}

/** Those of one kind alone, found by the index and not among all records. */
export async function readRecordsOfKind(kind: string): Promise<readonly RecordView[]> {
  const transaction = (await openDatabase()).transaction(['held', 'operations'], 'readonly');
  const [held, operations] = await Promise.all([
    transaction.objectStore('held').index('byKind').getAll(kind),
    transaction.objectStore('operations').index('byKind').getAll(kind),
  ]);
  const records = new Map(held.map((each) => [each.record, each]));
  const inOrder = operations.toSorted((a, b) => a.counter - b.counter);
  return viewRecords({ records, operations: inOrder }).filter((view) => !view.deleted);
}

/** Deleted ones included. */
export async function readAllRecords(): Promise<readonly RecordView[]> {
  const database = await openDatabase();
  const transaction = database.transaction(['held', 'operations', 'localFacts'], 'readonly');
  const [held, operations, local] = await Promise.all([
    transaction.objectStore('held').getAll(),
    transaction.objectStore('operations').index('byCounter').getAll(),
    transaction.objectStore('localFacts').getAll(),
  ]);
  const localByRecord = new Map<string, FieldValues>();
  for (const { record, field, value } of local) {
    localByRecord.set(record, { ...localByRecord.get(record), [field]: value });
  }
  const records = new Map(held.map((each) => [each.record, each]));
  return viewRecords({ records, operations }, localByRecord);
}

/** Stores the edit, then tells the other pages and the background. Rejects when it could not be stored. */
export function editRecord(edit: Edit): Promise<void> {
  return editRecords([edit]);
}

/** The same for edits that belong together, each of another record: all of them are stored or none. */
export async function editRecords(edits: readonly Edit[]): Promise<void> {
  const now = Date.now();
  await transact({ records: edits.map(({ record }) => record) }, (held) => ({
    ...stampEdits(held, edits, now),
    ownEdits: ownEditsOf(held, edits, now),
  }));
  announceChange();
  // The background may be starting up; it recounts and sends on waking anyway.
  void sendMessage('recordsChanged').catch(() => undefined);
}

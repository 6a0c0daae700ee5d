/**
 * The one duty that sync asks of the database: load what a step needs, run it, write what it returns, all in one
 * transaction. `durability: 'strict'` because the interface says *saved* when this resolves.
 */
import type { IDBPTransaction } from 'idb';
import {
  newDeviceState,
  type DeviceState,
  type Held,
  type HeldRecord,
  type Need,
  type Writes,
} from 'shared/sync/device.ts';
import type { FactKey } from 'shared/entity/fact-keys.ts';
import type { ExportedDraft } from 'shared/sync/exported-file.ts';
import { askedKey, withAsked } from './asked-changes.ts';
import { openDatabase, type ShouxianSchema } from './database.ts';
import { draftRanges } from './drafts.ts';
import type { OwnEdit } from './own-history.ts';
import { REVISION, revisionOf } from './revision.ts';
import { SESSION, type Session } from './session.ts';

const STORES = ['meta', 'held', 'operations', 'localFacts', 'drafts', 'conflicts', 'ownHistory'] as const;
type Transaction = IDBPTransaction<ShouxianSchema, typeof STORES, 'readwrite'>;

/** What sync wants written, and what only this device remembers. */
export interface DeviceWrites extends Writes {
  readonly ownEdits?: readonly OwnEdit[];
  /** Texts that were typed elsewhere and not saved: put where nothing is typed here. */
  readonly drafts?: readonly ExportedDraft[];
  /** Facts of companies of which it is asked from now on when they changed. */
  readonly asked?: ReadonlyMap<string, readonly FactKey[]>;
  /** Null: alone from now on. Written with the state that belongs to it, so that the two never contradict each other. */
  readonly session?: Session | null;
}

export async function transact<Wanted extends DeviceWrites>(
  need: Need,
  step: (held: Held) => Wanted,
): Promise<Wanted> {
  const database = await openDatabase();
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    const [state, operations, records] = await Promise.all([
      transaction.objectStore('meta').get('device'),
      transaction.objectStore('operations').index('byCounter').getAll(),
      loadRecords(transaction, need.records),
    ]);
    const known = (state as DeviceState | undefined) ?? firstState();
    const writes = step({ state: known, records, operations });
    // The first step also keeps the device's new id, even when it leaves the rest of the state alone.
    await write(transaction, state === undefined ? { state: known, ...writes } : writes);
    await transaction.done;
    return writes;
  } catch (error) {
    // Nothing of a failed step may stay; the transaction may already be over, which is as good.
    try {
      transaction.abort();
    } catch {}
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

function firstState(): DeviceState {
  return newDeviceState(crypto.randomUUID().replaceAll('-', ''));
}

async function loadRecords(
  transaction: Transaction,
  wanted: readonly string[] | 'all',
): Promise<ReadonlyMap<string, HeldRecord>> {
  const store = transaction.objectStore('held');
  const held =
    wanted === 'all'
      ? await store.getAll()
      : (await Promise.all(wanted.map((record) => store.get(record)))).filter((found) => found !== undefined);
  return new Map(held.map((found) => [found.record, found]));
}

/** Whether anybody may see another record afterwards; how syncing goes is none of it. */
function touchesRecords(writes: Writes): boolean {
  const { dropRecords, putRecords, dropOperations, putOperations, forget, local } = writes;
  const lists = [dropRecords, putRecords, dropOperations, putOperations, forget, local];
  return lists.some((list) => list !== undefined && list.length > 0);
}

async function write(transaction: Transaction, writes: DeviceWrites): Promise<void> {
  const queued: Promise<unknown>[] = [];
  try {
    await queue(transaction, writes, queued);
    await Promise.all(queued);
  } catch (error) {
    // What was queued before it ends with the transaction; one error tells it.
    void Promise.allSettled(queued);
    throw error;
  }
}

/** Requests are queued without waiting for each: IndexedDB keeps their order, and waiting would cost a turn per record. */
async function queue(
  transaction: Transaction,
  writes: DeviceWrites,
  queued: Promise<unknown>[],
): Promise<void> {
  const held = transaction.objectStore('held');
  const operations = transaction.objectStore('operations');
  const local = transaction.objectStore('localFacts');
  const drafts = transaction.objectStore('drafts');
  const conflicts = transaction.objectStore('conflicts');
  const meta = transaction.objectStore('meta');
  if (writes.state) queued.push(meta.put(writes.state, 'device'));
  if (writes.session === null) queued.push(meta.delete(SESSION));
  else if (writes.session) queued.push(meta.put(writes.session, SESSION));
  for (const record of writes.dropRecords ?? []) queued.push(held.delete(record));
  for (const record of writes.putRecords ?? []) queued.push(held.put(record));
  for (const opId of writes.dropOperations ?? []) queued.push(operations.delete(opId));
  for (const operation of writes.putOperations ?? []) queued.push(operations.put(operation));
  for (const { record, set, unset } of writes.local ?? []) {
    for (const field of unset) queued.push(local.delete([record, field]));
    for (const [field, value] of Object.entries(set)) {
      queued.push(
        local.put({ record, field, value: typeof value === 'string' ? value : JSON.stringify(value) }),
      );
    }
  }
  for (const record of writes.forget ?? []) {
    queued.push(local.delete(IDBKeyRange.bound([record], [record, []])));
  }
  // A draft of a fact may be an id number too.
  for (const record of writes.forgetDrafts ?? []) {
    queued.push(...draftRanges(record).map((range) => drafts.delete(range)));
  }
  for (const { field, text } of writes.drafts ?? []) {
    if ((await drafts.getKey(field)) === undefined) queued.push(drafts.put(text, field));
  }
  for (const [company, facts] of writes.asked ?? []) {
    const key = askedKey(company);
    queued.push(drafts.put(withAsked((await drafts.get(key)) ?? '', facts), key));
  }
  // The same notice comes with the answer to the push, with the next pull, and when everything is read again.
  const known = new Set(
    await Promise.all((writes.conflicts ?? []).map(({ opId }) => conflicts.getKey(opId))),
  );
  for (const notice of writes.conflicts ?? []) {
    if (!known.has(notice.opId)) queued.push(conflicts.put(notice));
  }
  for (const edit of writes.ownEdits ?? []) queued.push(transaction.objectStore('ownHistory').add(edit));
  if (touchesRecords(writes)) {
    queued.push(meta.get(REVISION).then((before) => meta.put(revisionOf(before) + 1, REVISION)));
  }
}

/**
 * The device's side of sync, as plain data. Everything here and in the files beside it is pure; the extension gives it a
 * database, a network and a clock, the model test gives it an array, a faulty wire and a jumping clock.
 *
 * What a device stores (four places, written together or not at all):
 *
 *   state       one `DeviceState`: who this device is and how far it has read
 *   records     `HeldRecord` by record id: what the server last said about each record
 *   operations  `PendingOperation` by `opId`: what the person did and the server's copy does not show yet
 *   local       field values by record id that never leave this device (`split-sensitive.ts`)
 *
 * How it is used:
 *
 *   show a record   `viewRecord(held, operations of that record, local fields)`        record-view.ts
 *   edit a record   `transact({records: [id]}, (held) => stampEdit(held, edit, now).writes)` stamp-edit.ts
 *   join, leave     `transact({records: 'all'}, (held) => joinTeam(held, {team, device}))`  join-team.ts
 *   sync            `syncOnce(ports)`, one at a time                                    sync-once.ts
 *   the tray        operations with `state: 'rejected'`; `retryRejected`, or drop them  refused-operations.ts
 *
 * `transact` is the one duty of the database: in one read-write transaction load what is asked, call the step (which is
 * synchronous, so an IndexedDB transaction stays open), write what it returns.
 *
 * An operation is `waiting` until the server has answered, then `acknowledged` until a pull brings the record at that
 * sequence number or later: the view overlays both, so it never flickers back to the old value. `rejected` ones are not
 * overlaid; they wait in the tray with their reason and never block the next.
 */
import type {
  ConflictNotice,
  FieldValues,
  Limits,
  Operation,
  PushAnswer,
  RejectionCode,
  SyncedRecord,
} from './protocol.ts';

export interface DeviceState {
  /** Made up while alone; the server's from `joinAnswer.device` in a team. */
  readonly device: string;
  /** Counter of the next operation. Only ever grows. */
  readonly nextCounter: number;
  /** Null while the person works alone. */
  readonly team: string | null;
  /** Alone: the team that was left, of which the held copies and the cursor are. Absent where there was none. */
  readonly left?: string | null;
  /** Of the last page applied, to be sent back as it came; empty before the first pull. */
  readonly cursor: string;
  /** Sequence number of the last *complete* pull: of each record the device holds every write up to it. */
  readonly seen: number;
  /** Counts the pulls that began from nothing; a held record of an earlier one has not been confirmed since. */
  readonly generation: number;
  readonly fullPull: FullPull | null;
  readonly limits: Limits;
  /** How many operations the next push may hold: halved on 413, doubled by a success up to `limits.ops`. */
  readonly batchOps: number;
  /**
   * Removed from the team, or not known to the server, as after a backup from before it joined was restored. Nothing is
   * sent, nothing is deleted; joining again goes on where it stopped.
   */
  readonly halted: 'revoked' | 'unknownDevice' | null;
  /** The protocol version with which the server refused to let us write (426). Reading goes on. */
  readonly refusedProtocol: number | null;
  /** Failed attempts in a row, for the back-off. */
  readonly failures: number;
}

/**
 * Everything is being read again. After a restored backup (`epoch`) the numbers above `since` were given out again, and
 * what this device holds from above it is pushed back; `clockOffset` is this device's clock minus the server's, in ms;
 * `from` is the generation in which it began: copies of it or later are the restored server's own.
 * After `resync` the server has forgotten old deletions: what it does not mention is gone.
 *
 * A pull from nothing shows the server no cursor, so the server could be restored once more without a word. `epoch` is the
 * one it was promised for; when the first page is of another, the device asks again with `askedWith`, its last cursor.
 */
export type FullPull = {
  readonly epoch: string | null;
  readonly askedWith: string;
} & (
  | {
      readonly reason: 'epoch';
      readonly since: number;
      readonly clockOffset: number;
      readonly from: number;
    }
  | { readonly reason: 'resync' }
);

/** What the server last said about one record. `record` is the key. */
export interface HeldRecord {
  readonly record: string;
  readonly generation: number;
  readonly server: SyncedRecord;
}

/** What a person does to one record. */
export interface Edit {
  readonly record: string;
  readonly kind: string;
  readonly set?: FieldValues;
  readonly unset?: readonly string[];
  readonly delete?: true;
}

/** One edit on its way. `opId` is the key; the order is that of `counter`. */
export interface PendingOperation {
  readonly opId: string;
  readonly counter: number;
  readonly record: string;
  readonly kind: string;
  /** The sequence number up to which the author had seen this record. */
  readonly base: number;
  /** By this device's clock; only the age is ever sent. */
  readonly editedAtMs: number;
  readonly set: FieldValues;
  readonly unset: readonly string[];
  readonly delete: boolean;
  readonly state: 'waiting' | 'acknowledged' | 'rejected';
  /** With `acknowledged`: the sequence number the server gave it. */
  readonly seq: number | null;
  /** With `rejected`. */
  readonly refusal: { readonly code: RejectionCode; readonly reason: string } | null;
}

/** What a step is given: the state, the held records it asked for, and all pending operations in order of `counter`. */
export interface Held {
  readonly state: DeviceState;
  readonly records: ReadonlyMap<string, HeldRecord>;
  readonly operations: readonly PendingOperation[];
}

export interface LocalWrite {
  readonly record: string;
  readonly set: FieldValues;
  readonly unset: readonly string[];
}

/** What a step wants written, all of it or nothing. Absent parts stay as they are. Dropping comes before putting. */
export interface Writes {
  readonly state?: DeviceState;
  readonly dropRecords?: readonly string[];
  readonly putRecords?: readonly HeldRecord[];
  readonly dropOperations?: readonly string[];
  readonly putOperations?: readonly PendingOperation[];
  /** Fields of records for the store that never syncs. */
  readonly local?: readonly LocalWrite[];
  /** Records that are gone for good: what this device alone knows of them goes too (`forget-local.ts`). Comes after `local`. */
  readonly forget?: readonly string[];
  /** Those of them of which no draft is kept either: who deletes a record knows what they had typed into it. */
  readonly forgetDrafts?: readonly string[];
  /** Edits that met: to be shown, once per `opId`. */
  readonly conflicts?: readonly ConflictNotice[];
}

/** Which held records a step needs; operations and state always come along. */
export interface Need {
  readonly records: readonly string[] | 'all';
}

export type Transact = (need: Need, step: (held: Held) => Writes) => Promise<Writes>;

const DEFAULT_LIMITS: Limits = { ops: 500, bytes: 1_000_000 };

/** A device that works alone. `device`: 8 to 64 characters of `A-Za-z0-9_-`, random. */
export function newDeviceState(device: string): DeviceState {
  return {
    device,
    nextCounter: 1,
    team: null,
    cursor: '',
    seen: 0,
    generation: 1,
    fullPull: null,
    limits: DEFAULT_LIMITS,
    batchOps: DEFAULT_LIMITS.ops,
    halted: null,
    refusedProtocol: null,
    failures: 0,
  };
}

/** The operation as it goes over the wire. A clock that went back makes it an edit of this moment. */
export function toWire(operation: PendingOperation, now: number): Operation {
  return {
    opId: operation.opId,
    record: operation.record,
    kind: operation.kind,
    base: operation.base,
    ageMs: Math.max(0, now - operation.editedAtMs),
    ...(Object.keys(operation.set).length > 0 && { set: operation.set }),
    ...(operation.unset.length > 0 && { unset: [...operation.unset] }),
    ...(operation.delete && { delete: true as const }),
  };
}

/** The same operation after the server's answer. */
export function answered(operation: PendingOperation, answer: PushAnswer): PendingOperation {
  return answer.outcome === 'rejected'
    ? { ...operation, state: 'rejected', refusal: { code: answer.code, reason: answer.reason } }
    : { ...operation, state: 'acknowledged', seq: answer.seq };
}

export function changesNothing(operation: PendingOperation): boolean {
  return !operation.delete && operation.unset.length === 0 && Object.keys(operation.set).length === 0;
}

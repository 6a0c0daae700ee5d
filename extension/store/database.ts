/**
 * The device's own database. One connection per context; a newer version of the extension closes this one's, an older
 * one cannot open it and says so instead of writing over what it cannot read.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { HeldRecord, PendingOperation } from 'shared/sync/device.ts';
import type { ConflictNotice } from 'shared/sync/protocol.ts';
import type { OwnEdit } from './own-history.ts';

export interface LocalField {
  readonly record: string;
  readonly field: string;
  readonly value: string;
}

export interface ShouxianSchema extends DBSchema {
  /** Single values: `device` (sync's DeviceState), `session`, `syncState`. Each is parsed by whoever reads it. */
  meta: { key: string; value: unknown };
  /** `byCompany`: kind and `entityId`; `byFiling`: kind and `filingId`. What a newer version wrote otherwise is in neither. */
  held: {
    key: string;
    value: HeldRecord;
    indexes: { byKind: string; byCompany: [string, string]; byFiling: [string, string] };
  };
  operations: {
    key: string;
    value: PendingOperation;
    indexes: {
      byCounter: number;
      byState: PendingOperation['state'];
      byRecord: string;
      byKind: string;
      byCompany: [string, string];
      byFiling: [string, string];
    };
  };
  /** Sensitive facts: they stay on this device. */
  localFacts: { key: [string, string]; value: LocalField };
  /** Those that the person has seen stay as a mark, so that no pull shows them again. */
  conflicts: { key: string; value: ConflictNotice & { readonly seen?: true } };
  /** What was typed and is not saved yet, by `record/field`. */
  drafts: { key: string; value: string };
  /** Keys of reminders that were shown, with the day. */
  reminded: { key: string; value: string };
  /** What the toolbar and the popup show, counted before anybody looks: `glance.ts`. It can be made again at any time. */
  glance: { key: string; value: unknown };
  /** What was done to each record while alone, in the order in which it was done. */
  ownHistory: { key: number; value: OwnEdit; indexes: { byRecord: string } };
}

export type Database = IDBPDatabase<ShouxianSchema>;

const NAME = 'shouxian';
const VERSION = 3;

let connection: Promise<Database> | null = null;

export function openDatabase(): Promise<Database> {
  connection ??= openDB<ShouxianSchema>(NAME, VERSION, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) {
        database.createObjectStore('meta');
        database.createObjectStore('held', { keyPath: 'record' });
        database.createObjectStore('operations', { keyPath: 'opId' }).createIndex('byCounter', 'counter');
        database.createObjectStore('localFacts', { keyPath: ['record', 'field'] });
        database.createObjectStore('conflicts', { keyPath: 'opId' });
        database.createObjectStore('drafts');
        database.createObjectStore('reminded');
      }
      if (oldVersion < 2) {
        const held = transaction.objectStore('held');
        held.createIndex('byKind', 'server.kind');
        held.createIndex('byCompany', ['server.kind', 'server.fields.entityId']);
        held.createIndex('byFiling', ['server.kind', 'server.fields.filingId']);
        const operations = transaction.objectStore('operations');
        operations.createIndex('byState', 'state');
        operations.createIndex('byRecord', 'record');
        operations.createIndex('byKind', 'kind');
        operations.createIndex('byCompany', ['kind', 'set.entityId']);
        operations.createIndex('byFiling', ['kind', 'set.filingId']);
        database.createObjectStore('glance');
      }
      if (oldVersion < 3) {
        database.createObjectStore('ownHistory', { autoIncrement: true }).createIndex('byRecord', 'record');
      }
    },
    blocking(_current, _blocked, event) {
      connection = null;
      (event.target as IDBDatabase).close();
    },
    terminated() {
      connection = null;
    },
  }).catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

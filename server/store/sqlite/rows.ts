/** Rows of the tables as the values that the rules and the wire speak of, and back. */
import { fullClocks, sparseClocks, type MergedRecord } from 'shared/sync/merged-record.ts';
import {
  conflict,
  fieldValues,
  sparseClocks as sparseClocksSchema,
  type FieldValues,
  type HistoryEntry,
  type SparseClocks,
  type SyncedRecord,
} from 'shared/sync/protocol.ts';
import { z } from 'zod';
import type { op, record } from './schema.ts';

export type RecordRow = typeof record.$inferSelect;
export type NewRecordRow = typeof record.$inferInsert;
export type OpRow = typeof op.$inferSelect;
export type NewOpRow = typeof op.$inferInsert;

const patch = z.object({ set: fieldValues, unset: z.array(z.string()), delete: z.boolean() });

/** What this program wrote itself is parsed without a second check: it was checked before it was written. */
const trusted = <T>(_: z.ZodType<T>, text: string): T => JSON.parse(text) as T;

export function toMerged(row: RecordRow): MergedRecord {
  const { record: id, kind, seq, deleted, fields, clocks } = toSyncedRecord(row);
  return { record: id, kind, seq, deleted, fields, clocks: fullClocks(fields, clocks ?? {}) };
}

export function toSyncedRecord(row: RecordRow): SyncedRecord {
  const fields: FieldValues = trusted(fieldValues, row.fields);
  const clocks: SparseClocks = trusted(sparseClocksSchema, row.clocks);
  return { record: row.id, kind: row.kind, seq: row.seq, deleted: row.deleted === 1, fields, clocks };
}

export function fromMerged(team: string, merged: MergedRecord): NewRecordRow {
  return {
    teamId: team,
    id: merged.record,
    kind: merged.kind,
    seq: merged.seq,
    deleted: merged.deleted ? 1 : 0,
    fields: JSON.stringify(merged.fields),
    clocks: JSON.stringify(sparseClocks(merged)),
  };
}

export function toHistoryEntry(row: OpRow): HistoryEntry {
  return {
    opId: row.opId,
    seq: row.seq,
    record: row.recordId,
    kind: row.kind,
    by: row.memberId,
    base: row.base,
    at: row.editedAt,
    receivedAt: row.receivedAt,
    ...trusted(patch, row.patch),
    previous: trusted(fieldValues, row.previous),
    outcome: row.outcome,
    conflicts: row.conflicts === null ? [] : trusted(z.array(conflict), row.conflicts),
  };
}

export function fromHistoryEntry(team: string, entry: HistoryEntry): NewOpRow {
  return {
    teamId: team,
    opId: entry.opId,
    seq: entry.seq,
    recordId: entry.record,
    kind: entry.kind,
    memberId: entry.by,
    base: entry.base,
    editedAt: entry.at,
    receivedAt: entry.receivedAt,
    patch: JSON.stringify({ set: entry.set, unset: entry.unset, delete: entry.delete }),
    previous: JSON.stringify(entry.previous),
    outcome: entry.outcome,
    conflicts: entry.conflicts.length === 0 ? null : JSON.stringify(entry.conflicts),
  };
}

/** Rows of the tables as the values that the rules and the wire speak of, and back. */
import type { MergedRecord } from 'shared/sync/merged-record.ts';
import { writeOperationId } from 'shared/sync/operation-id.ts';
import type { Conflict, FieldValues, HistoryEntry, SparseClocks } from 'shared/sync/protocol.ts';
import type { RecordJson } from '../store.ts';
import type { op, record } from './schema.ts';

export type RecordRow = Omit<typeof record.$inferSelect, 'team'>;
export type NewRecordRow = Omit<typeof record.$inferSelect, 'pk'>;
/** What `addRecord` takes, in its order: by place, because looking each value up by its name cost a tenth of a push. */
export type RecordValues = [
  team: number,
  id: string,
  kind: string,
  seq: number,
  deleted: number,
  fields: string,
  clocks: string,
];
type OpRow = typeof op.$inferSelect;
export type NewOpRow = Omit<OpRow, 'pk'>;
/** What `addOp` takes, in its order. */
export type OpValues = [
  team: number,
  seq: number,
  device: number,
  counter: number,
  record: number,
  base: number,
  editedAt: number,
  receivedAt: number,
  set: string | null,
  unset: string | null,
  deletes: number,
  previous: string | null,
  outcome: OpRow['outcome'],
  conflicts: string | null,
];
/** An operation with what its numbers stand for. */
export type HistoryRow = Omit<OpRow, 'pk' | 'team' | 'device' | 'record' | 'set'> & {
  readonly set: string;
  readonly device: string;
  readonly member: string;
  readonly record: string;
  readonly kind: string;
};

/** What this program wrote itself is read without a second check: it was checked before it was written. */
export function toMerged(row: RecordRow): MergedRecord {
  const fields = JSON.parse(row.fields) as FieldValues;
  const clocks = JSON.parse(row.clocks) as SparseClocks;
  return { record: row.id, kind: row.kind, seq: row.seq, deleted: row.deleted === 1, fields, clocks };
}

/** The same as text: fields and clocks go to the wire as they lie, which halves the cost of a page. */
export function toRecordJson(row: RecordRow): RecordJson {
  const { id, kind, seq, deleted, fields, clocks } = row;
  return `{"record":${JSON.stringify(id)},"kind":${JSON.stringify(kind)},"seq":${seq},"deleted":${deleted === 1},"fields":${fields},"clocks":${clocks}}`;
}

export function fromMerged(team: number, merged: MergedRecord): NewRecordRow {
  return {
    team,
    id: merged.record,
    kind: merged.kind,
    seq: merged.seq,
    deleted: merged.deleted ? 1 : 0,
    fields: JSON.stringify(merged.fields),
    clocks: JSON.stringify(merged.clocks),
  };
}

export function toHistoryEntry(row: HistoryRow): HistoryEntry {
  return {
    opId: writeOperationId(row),
    seq: row.seq,
    record: row.record,
    kind: row.kind,
    by: row.member,
    base: row.base,
    at: row.editedAt,
    receivedAt: row.receivedAt,
    set: JSON.parse(row.set) as FieldValues,
    unset: row.unset === null ? [] : (JSON.parse(row.unset) as string[]),
    delete: row.deletes === 1,
    previous: row.previous === null ? {} : (JSON.parse(row.previous) as FieldValues),
    outcome: row.outcome,
    conflicts: toConflicts(row.conflicts),
  };
}

function toConflicts(text: string | null): Conflict[] {
  return text === null ? [] : (JSON.parse(text) as Conflict[]);
}

/** The numbers by which an operation goes inside the database. */
export type OpNumbers = Pick<NewOpRow, 'team' | 'device' | 'counter' | 'record'>;

/** `isAll`: the operation made the record, so that its fields say what was set. */
export function fromHistoryEntry(entry: HistoryEntry, numbers: OpNumbers, isAll: boolean): OpValues {
  return [
    numbers.team,
    entry.seq,
    numbers.device,
    numbers.counter,
    numbers.record,
    entry.base,
    entry.at,
    entry.receivedAt,
    isAll ? null : JSON.stringify(entry.set),
    entry.unset.length === 0 ? null : JSON.stringify(entry.unset),
    entry.delete ? 1 : 0,
    isEmpty(entry.previous) ? null : JSON.stringify(entry.previous),
    entry.outcome,
    entry.conflicts.length === 0 ? null : JSON.stringify(entry.conflicts),
  ];
}

function isEmpty(values: FieldValues): boolean {
  for (const _ in values) return false;
  return true;
}

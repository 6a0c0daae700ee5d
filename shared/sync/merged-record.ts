/**
 * A record as the server merges it: its fields and, for every field that was ever written, who wrote it last. The clock
 * of `DELETION` is that of the last write which said whether the record exists.
 */
import type { FieldClock, FieldValues, SparseClocks, SyncedRecord } from './protocol.ts';
import { ALL_FIELDS } from './wire-names.ts';

export interface MergedRecord {
  readonly record: string;
  readonly kind: string;
  readonly seq: number;
  readonly deleted: boolean;
  readonly fields: FieldValues;
  readonly clocks: Readonly<Record<string, FieldClock>>;
}

/**
 * Most fields of a record are written together: the write that stands behind the most of them is named once, as
 * `ALL_FIELDS`. Fields that are empty now, and `DELETION`, keep their name.
 */
export function sparseClocks(record: Pick<MergedRecord, 'fields' | 'clocks'>): SparseClocks {
  const only = onlyClock(record);
  if (only) return { [ALL_FIELDS]: only };
  const counts = new Map<number, number>();
  for (const field of Object.keys(record.fields)) {
    const seq = record.clocks[field]?.seq;
    if (seq !== undefined) counts.set(seq, (counts.get(seq) ?? 0) + 1);
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const sparse: SparseClocks = {};
  for (const [field, clock] of Object.entries(record.clocks)) {
    const named = clock.seq !== common || !Object.hasOwn(record.fields, field);
    sparse[named ? field : ALL_FIELDS] = clock;
  }
  return sparse;
}

/** The one write behind every field, as after most first pushes. */
function onlyClock({ fields, clocks }: Pick<MergedRecord, 'fields' | 'clocks'>): FieldClock | null {
  let only: FieldClock | null = null;
  for (const field in clocks) {
    const clock = clocks[field];
    if (clock === undefined || !Object.hasOwn(fields, field)) return null;
    if (only !== null && clock !== only && clock.seq !== only.seq) return null;
    only = clock;
  }
  return only;
}

/** The reverse of `sparseClocks`. */
export function fullClocks(fields: FieldValues, sparse: SparseClocks): Record<string, FieldClock> {
  const clocks: Record<string, FieldClock> = {};
  const common = sparse[ALL_FIELDS];
  if (common) for (const field of Object.keys(fields)) clocks[field] = common;
  for (const [field, clock] of Object.entries(sparse)) if (field !== ALL_FIELDS) clocks[field] = clock;
  return clocks;
}

/** As it goes over the wire. */
export function toSynced(record: MergedRecord): SyncedRecord {
  const { kind, seq, deleted, fields } = record;
  return { record: record.record, kind, seq, deleted, fields, clocks: sparseClocks(record) };
}

/**
 * A record as the server merges it: its fields and, for every field that was ever written, who wrote it last. The clock
 * of `DELETION` is that of the last write which said whether the record exists.
 */
import type { FieldClock, FieldValues, SparseClocks } from './protocol.ts';
import { ALL_FIELDS } from './wire-names.ts';

export interface MergedRecord {
  readonly record: string;
  readonly kind: string;
  readonly seq: number;
  readonly deleted: boolean;
  readonly fields: FieldValues;
  /** In the one form that `sparseClocks` gives, as it is stored and sent. */
  readonly clocks: Readonly<SparseClocks>;
}

export type FullClocks = Readonly<Record<string, FieldClock>>;

/**
 * Most fields of a record are written together: the write that stands behind the most of them is named once, as
 * `ALL_FIELDS`. Fields that are empty now, and `DELETION`, keep their name.
 */
export function sparseClocks(fields: FieldValues, clocks: FullClocks): SparseClocks {
  const counts = new Map<number, number>();
  for (const field of Object.keys(fields)) {
    const seq = clocks[field]?.seq;
    if (seq !== undefined) counts.set(seq, (counts.get(seq) ?? 0) + 1);
  }
  const [common] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const sparse: SparseClocks = {};
  for (const [field, clock] of Object.entries(clocks)) {
    const named = clock.seq !== common || !Object.hasOwn(fields, field);
    sparse[named ? field : ALL_FIELDS] = clock;
  }
  return sparse;
}

/** Its reverse, one for each field. */
export function fullClocks(fields: FieldValues, sparse: SparseClocks): Record<string, FieldClock> {
  const clocks: Record<string, FieldClock> = {};
  const common = sparse[ALL_FIELDS];
  if (common) for (const field of Object.keys(fields)) clocks[field] = common;
  for (const [field, clock] of Object.entries(sparse)) if (field !== ALL_FIELDS) clocks[field] = clock;
  return clocks;
}

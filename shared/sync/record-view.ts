/** What the person sees of a record: what the server said, what was typed since, and what never leaves the device. */
import type { Held, HeldRecord, PendingOperation } from './device.ts';
import type { FieldValues } from './protocol.ts';

export interface RecordView {
  readonly record: string;
  readonly kind: string;
  readonly deleted: boolean;
  readonly fields: FieldValues;
  /** Fields whose value the server has not acknowledged yet. */
  readonly unsent: readonly string[];
}

/**
 * `operations` are those of this record in order of `counter`, in any state; refused ones are left out. Null when there
 * is neither a held copy nor an operation. An edit after a deletion brings the record back, as it does on the server.
 */
export function viewRecord(
  held: HeldRecord | undefined,
  operations: readonly PendingOperation[],
  local: FieldValues = {},
): RecordView | null {
  const standing = operations.filter((operation) => operation.state !== 'rejected');
  const kind = held?.server.kind ?? standing[0]?.kind;
  const record = held?.record ?? standing[0]?.record;
  if (kind === undefined || record === undefined) return null;

  const fields: FieldValues = { ...held?.server.fields };
  const unsent = new Set<string>();
  let deleted = held?.server.deleted ?? false;
  for (const operation of standing) {
    for (const field of operation.unset) delete fields[field];
    Object.assign(fields, operation.set);
    deleted = operation.delete;
    if (operation.state !== 'waiting') continue;
    for (const field of [...operation.unset, ...Object.keys(operation.set)]) unsent.add(field);
  }
  return { record, kind, deleted, fields: { ...fields, ...local }, unsent: [...unsent] };
}

/** Every record the device knows, deleted ones included. `local` holds the fields that never sync, by record. */
export function viewRecords(
  held: Pick<Held, 'records' | 'operations'>,
  local: ReadonlyMap<string, FieldValues> = new Map(),
): readonly RecordView[] {
  const byRecord = new Map<string, PendingOperation[]>();
  for (const record of held.records.keys()) byRecord.set(record, []);
  for (const operation of held.operations) {
    const known = byRecord.get(operation.record);
    if (known) known.push(operation);
    else byRecord.set(operation.record, [operation]);
  }
  return [...byRecord].flatMap(
    ([record, operations]) => viewRecord(held.records.get(record), operations, local.get(record)) ?? [],
  );
}

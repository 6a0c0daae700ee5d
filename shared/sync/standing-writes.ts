/** What still shows of the writes of a record, when it is to be written once more somewhere else. */
import type { FieldClock, FieldValues, SyncedRecord } from './protocol.ts';
import { ALL_FIELDS, DELETION } from './wire-names.ts';

interface StandingWrite {
  readonly clock: FieldClock;
  readonly fields: readonly string[];
  readonly deletes: boolean;
}

/** Those above `since`, oldest first. A field of which nobody said when it was written is in none. */
export function standingWrites(server: SyncedRecord, since: number): readonly StandingWrite[] {
  const bySeq = new Map<number, { clock: FieldClock; fields: string[]; deletes: boolean }>();
  const clocks = server.clocks ?? {};
  for (const field of new Set([...Object.keys(server.fields), ...Object.keys(clocks)])) {
    const clock = clocks[field] ?? clocks[ALL_FIELDS];
    if (field === ALL_FIELDS || !clock || clock.seq <= since) continue;
    const write = bySeq.get(clock.seq) ?? { clock, fields: [], deletes: false };
    if (field === DELETION) write.deletes = server.deleted;
    else write.fields.push(field);
    bySeq.set(clock.seq, write);
  }
  return [...bySeq.values()].sort((a, b) => a.clock.seq - b.clock.seq);
}

/** The edit that makes these fields as they are in the record. */
export function asWritten({ fields: held }: SyncedRecord, fields: readonly string[]) {
  const set: FieldValues = {};
  for (const field of fields) {
    const value = held[field];
    if (value !== undefined) set[field] = value;
  }
  return { set, unset: fields.filter((field) => !Object.hasOwn(held, field)) };
}

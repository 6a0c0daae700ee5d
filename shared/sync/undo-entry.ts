/**
 * Taking back what the history says: an edit like any other, so that it works offline, meets the edits of others by the
 * same rules and stands in the history itself.
 */
import type { Edit } from './device.ts';
import type { FieldValues, HistoryEntry } from './protocol.ts';
import { splitSensitive } from './split-sensitive.ts';

/**
 * The fields of one operation as they were before it. Null for an operation that touched none, as a deletion
 * (`reviveRecord` brings the record back).
 */
export function undoEntry(entry: HistoryEntry): Edit | null {
  const touched = [...Object.keys(entry.set), ...entry.unset];
  const unset = touched.filter((field) => !Object.hasOwn(entry.previous, field));
  if (touched.length === 0) return null;
  return {
    record: entry.record,
    kind: entry.kind,
    ...(Object.keys(entry.previous).length > 0 && { set: entry.previous }),
    ...(unset.length > 0 && { unset }),
  };
}

/** A deleted record with the fields it had: any edit that knew of the deletion brings a record back. */
export function reviveRecord(record: string, kind: string, fields: FieldValues): Edit {
  return { record, kind, set: splitSensitive(fields).synced };
}

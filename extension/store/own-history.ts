/**
 * What a person did to a record while working alone, when there is no team's server to remember it. Sensitive facts are kept
 * out as they are kept out of every operation: they stand in one place on the device and nowhere else.
 */
import type { Edit, Held } from 'shared/sync/device.ts';
import type { FieldValues, HistoryEntry } from 'shared/sync/protocol.ts';
import { viewRecord } from 'shared/sync/record-view.ts';
import { sameJson } from 'shared/sync/same-json.ts';
import { splitSensitive, staysOnDevice } from 'shared/sync/split-sensitive.ts';
import { openDatabase } from './database.ts';

export interface OwnEdit {
  readonly record: string;
  readonly kind: string;
  /** By this device's clock, in ms. */
  readonly at: number;
  readonly set: FieldValues;
  readonly unset: readonly string[];
  readonly delete: boolean;
  /** What the fields of `set` and `unset` held before; an absent one held nothing. */
  readonly previous: FieldValues;
  /** It made the record: there is no before. */
  readonly created: boolean;
}

/** None in a team, whose server remembers, and of an edit that changes nothing or sensitive facts alone. */
export function ownEditsOf(held: Held, edits: readonly Edit[], now: number): readonly OwnEdit[] {
  if (held.state.team !== null) return [];
  return edits.flatMap((edit) => ownEditOf(held, edit, now) ?? []);
}

function ownEditOf(held: Held, edit: Edit, now: number): OwnEdit | null {
  const { record, kind } = edit;
  const view = viewRecord(
    held.records.get(record),
    held.operations.filter((operation) => operation.record === record),
  );
  const before = view?.fields ?? {};
  const changed = Object.entries(splitSensitive(edit.set ?? {}).synced).filter(
    ([field, value]) => !sameJson(before[field], value),
  );
  const unset = (edit.unset ?? []).filter((field) => !staysOnDevice(field) && Object.hasOwn(before, field));
  const isGone = edit.delete === true;
  const comesBack = view?.deleted === true && !isGone;
  if (changed.length === 0 && unset.length === 0 && !isGone && !comesBack) return null;
  const touched = [...changed.map(([field]) => field), ...unset];
  return {
    record,
    kind,
    at: now,
    set: Object.fromEntries(changed),
    unset,
    delete: isGone,
    previous: Object.fromEntries(
      touched.flatMap((field) => {
        const value = before[field];
        return value === undefined ? [] : [[field, value] as const];
      }),
    ),
    created: view === null,
  };
}

export interface OwnHistory {
  /** Newest first; `by` is empty. */
  readonly entries: readonly HistoryEntry[];
  /** The last of them made the record. */
  readonly isWhole: boolean;
}

export async function readOwnHistory(record: string): Promise<OwnHistory> {
  const transaction = (await openDatabase()).transaction('ownHistory', 'readonly');
  const index = transaction.store.index('byRecord');
  const [keys, edits] = await Promise.all([index.getAllKeys(record), index.getAll(record)]);
  const entries = edits.map(({ kind, at, set, unset, delete: isGone, previous }, nth): HistoryEntry => ({
    opId: `own-${keys[nth]}`,
    seq: keys[nth] ?? 0,
    record,
    kind,
    by: '',
    base: 0,
    at,
    receivedAt: at,
    set,
    unset: [...unset],
    delete: isGone,
    previous,
    outcome: 'applied',
    conflicts: [],
  }));
  return { entries: entries.toReversed(), isWhole: edits[0]?.created === true };
}

/**
 * An edit becomes an operation at the moment the person makes it: numbered, and with what this device had seen of the
 * record. Sensitive facts are taken out here and go to the store that never syncs.
 */
import { changesNothing, type Edit, type Held, type PendingOperation, type Writes } from './device.ts';
import { isFieldName } from './field-name.ts';
import { writeOperationId } from './operation-id.ts';
import { splitSensitive, staysOnDevice } from './split-sensitive.ts';

/**
 * `held` needs the record that is edited. `now` is this device's clock in ms. Throws on a field name that is
 * reserved. An edit of sensitive facts alone makes no operation.
 */
export function stampEdit(
  held: Held,
  edit: Edit,
  now: number,
): { readonly writes: Writes; readonly operation: PendingOperation | null } {
  const { synced, local } = splitSensitive(edit.set ?? {});
  const emptied = edit.unset ?? [];
  for (const field of [...Object.keys(synced), ...emptied]) {
    if (!isFieldName(field)) throw new Error(`Not a name for a field: ${field}`);
  }
  const localUnset = emptied.filter((field) => staysOnDevice(field));
  const localWrites =
    Object.keys(local).length > 0 || localUnset.length > 0
      ? { local: [{ record: edit.record, set: local, unset: localUnset }] }
      : {};

  const { state } = held;
  const operation: PendingOperation = {
    opId: writeOperationId({ device: state.device, counter: state.nextCounter }),
    counter: state.nextCounter,
    record: edit.record,
    kind: edit.kind,
    base: seenOf(held, edit.record),
    editedAtMs: now,
    set: synced,
    unset: emptied.filter((field) => !localUnset.includes(field)),
    delete: edit.delete === true,
    state: 'waiting',
    seq: null,
    refusal: null,
  };
  if (changesNothing(operation)) return { writes: localWrites, operation: null };

  const earlier =
    state.team === null
      ? held.operations.filter((other) => other.record === edit.record && other.state === 'waiting')
      : [];
  const stamped =
    (state.left ?? null) === null
      ? // Nothing has been sent and nothing ever may be: one operation per record says it all and does not pile up.
        [[...earlier, operation].reduce(fold)]
      : // Who left a team may meet there what the others wrote meanwhile: each value keeps the time of its own.
        [...earlier.map((other) => overwritten(other, operation)), operation];
  return {
    writes: {
      ...localWrites,
      ...(state.team === null && operation.delete && { forget: [edit.record], forgetDrafts: [edit.record] }),
      state: { ...state, nextCounter: state.nextCounter + 1 },
      dropOperations: earlier.map((other) => other.opId),
      putOperations: stamped.filter((each) => !changesNothing(each)),
    },
    operation: stamped.at(-1) ?? operation,
  };
}

/**
 * Up to which sequence number the author had seen this record. In the middle of a pull the held copies reach further
 * than the last complete pull, but only for the records that came: the cursor itself would claim too much.
 */
function seenOf(held: Held, record: string): number {
  const copy = held.records.get(record);
  const confirmed = copy?.generation === held.state.generation ? copy.server.seq : 0;
  return Math.max(held.state.seen, confirmed);
}

/** Two edits of one record as one; the later one's id and time. An edit after a deletion brings the record back. */
function fold(earlier: PendingOperation, later: PendingOperation): PendingOperation {
  const set = { ...earlier.set };
  for (const field of later.unset) delete set[field];
  return {
    ...later,
    base: Math.min(earlier.base, later.base),
    set: { ...set, ...later.set },
    unset: [...new Set([...earlier.unset, ...later.unset])].filter(
      (field) => !Object.hasOwn(later.set, field),
    ),
  };
}

/** What is left of an edit after a later one of the same record, which brings the record back where it was deleted. */
function overwritten(earlier: PendingOperation, later: PendingOperation): PendingOperation {
  const isOver = (field: string): boolean => Object.hasOwn(later.set, field) || later.unset.includes(field);
  return {
    ...earlier,
    set: Object.fromEntries(Object.entries(earlier.set).filter(([field]) => !isOver(field))),
    unset: earlier.unset.filter((field) => !isOver(field)),
    delete: false,
  };
}

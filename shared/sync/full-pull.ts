/**
 * Reading everything again, because the server was restored from a backup or has forgotten old deletions. Held copies
 * stay on screen until the server has spoken about them. After a restored backup the device pushes back what only it
 * still knows: fields whose last write has a sequence number that the backup does not reach.
 */
import type { DeviceState, FullPull, Held, HeldRecord, PendingOperation, Writes } from './device.ts';
import { readCursor } from './cursor.ts';
import { restamp } from './join-team.ts';
import { readOperationId, writeOperationId } from './operation-id.ts';
import type { SyncedRecord } from './protocol.ts';
import { sameJson } from './same-json.ts';
import { asWritten, standingWrites } from './standing-writes.ts';

type Epoch = Extract<FullPull, { reason: 'epoch' }>;

/** `epoch` is the server's own, where it said it. */
export type WhyFullPull =
  | {
      readonly reason: 'epoch';
      readonly since: number;
      readonly clockOffset: number;
      readonly epoch: string | null;
    }
  | { readonly reason: 'resync' };

/** On `409 epochChanged` or `410 resync`. `held` needs no records. */
export function startFullPull(held: Held, why: WhyFullPull): Writes {
  const { state } = held;
  const generation = state.generation + 1;
  const restart = { ...state, cursor: '', generation };
  const running = state.fullPull?.reason === 'epoch' ? state.fullPull : null;
  const askedWith = state.cursor === '' ? (state.fullPull?.askedWith ?? '') : state.cursor;
  if (why.reason === 'resync') {
    const epoch = readCursor(askedWith)?.epoch ?? null;
    // What was about to be pushed back after a restored backup still is.
    return { state: { ...restart, fullPull: { ...(running ?? why), epoch, askedWith } } };
  }

  // Restored twice before we came back: only what both backups hold is sure to be there.
  const since = Math.min(why.since, running?.since ?? why.since);
  const fullPull = { ...why, since, from: generation, askedWith };
  // What was acknowledged may be lost again; pushed twice under its old id it changes nothing.
  const pending = held.operations
    .filter((operation) => operation.state !== 'rejected')
    .map((operation) => ({
      ...operation,
      base: Math.min(operation.base, since),
      state: 'waiting' as const,
      seq: null,
    }));
  // Acknowledged under the id of before this device joined anew: that id is not ours to push any more. All of them are
  // numbered afresh, so that their order stays.
  const foreign = pending.some(({ opId }) => readOperationId(opId).device !== state.device);
  const putOperations = foreign ? restamp(pending, state.device, state.nextCounter) : pending;
  return {
    state: {
      ...restart,
      seen: Math.min(state.seen, since),
      fullPull,
      nextCounter: state.nextCounter + (foreign ? pending.length : 0),
    },
    ...(foreign && { dropOperations: pending.map(({ opId }) => opId) }),
    putOperations,
  };
}

/** Whether the first page of a pull from nothing is of another life of the server than the pull was begun for. */
export function restoredMeanwhile(state: DeviceState, epoch: string): boolean {
  const { fullPull, cursor } = state;
  return fullPull !== null && cursor === '' && fullPull.epoch !== null && fullPull.epoch !== epoch;
}

/**
 * The operations that bring back what the server lost of these copies, one for each lost write, with its own age. Left
 * out: what another device has brought back already (`fresh`, the records as the server has them now), and what the
 * person has changed since, for that operation says it.
 */
export function lostByServer(
  held: Held,
  copies: readonly HeldRecord[],
  fresh: ReadonlyMap<string, SyncedRecord>,
  fullPull: Epoch,
): PendingOperation[] {
  let counter = held.state.nextCounter;
  const operations: PendingOperation[] = [];
  for (const { record, server, generation } of copies) {
    if (generation >= fullPull.from) continue;
    const mine = held.operations.filter(
      (operation) => operation.record === record && operation.state !== 'rejected',
    );
    if (mine.at(-1)?.delete) continue;
    const changed = new Set(mine.flatMap((operation) => [...Object.keys(operation.set), ...operation.unset]));
    const now = fresh.get(record);
    for (const { clock, fields, deletes } of standingWrites(server, fullPull.since)) {
      const missing = fields.filter(
        (field) =>
          !changed.has(field) &&
          !(now?.deleted === server.deleted && sameJson(now.fields[field], server.fields[field])),
      );
      const gone = deletes && mine.length === 0 && now?.deleted !== true;
      if (missing.length === 0 && !gone) continue;
      operations.push({
        opId: writeOperationId({ device: held.state.device, counter }),
        counter,
        record,
        kind: server.kind,
        base: fullPull.since,
        editedAtMs: clock.at + fullPull.clockOffset,
        ...asWritten(server, missing),
        delete: gone,
        state: 'waiting',
        seq: null,
        refusal: null,
      });
      counter += 1;
    }
  }
  return operations;
}

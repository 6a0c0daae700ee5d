/**
 * Joining and leaving. What was made alone is pushed under the device id that the server gave; what the team knew stays
 * with the person who leaves, as if made alone.
 */
import type { Held, PendingOperation, Writes } from './device.ts';
import { writeOperationId } from './operation-id.ts';
import { viewRecords } from './record-view.ts';

/** Operations of another device id as this one's, in their order, with fresh counters from `nextCounter` on. */
export function restamp(
  operations: readonly PendingOperation[],
  device: string,
  nextCounter: number,
): readonly PendingOperation[] {
  return operations.map((operation, index) => {
    const counter = nextCounter + index;
    return {
      ...operation,
      opId: writeOperationId({ device, counter }),
      counter,
      state: 'waiting',
      seq: null,
      refusal: null,
    };
  });
}

/**
 * `held` needs no records. `joined` comes from `joinAnswer` (`team.id`, `device`). Joining the same team again, after
 * the device was revoked, goes on where it stopped; joining another needs `leaveTeam` first and throws without it.
 */
export function joinTeam(held: Held, joined: { readonly team: string; readonly device: string }): Writes {
  const { state } = held;
  if (state.team !== null && state.team !== joined.team) {
    throw new Error('This device is in another team: leave it first.');
  }
  const waiting = held.operations.filter((operation) => operation.state === 'waiting');
  return {
    state: {
      ...state,
      device: joined.device,
      team: joined.team,
      nextCounter: state.nextCounter + waiting.length,
      halted: null,
      refusedProtocol: null,
      failures: 0,
    },
    dropOperations: waiting.map((operation) => operation.opId),
    putOperations: restamp(waiting, joined.device, state.nextCounter),
  };
}

/**
 * Back to working alone: `held` needs all records. Every record that is not deleted becomes one operation made now;
 * refused operations stay in the tray. Whether a person may keep what the team knew is for the caller to ask.
 */
export function leaveTeam(held: Held, now: number): Writes {
  const { state } = held;
  const views = viewRecords(held);
  const kept = views.filter((view) => !view.deleted);
  const gone = held.operations.filter((operation) => operation.state !== 'rejected');
  return {
    state: {
      ...state,
      team: null,
      cursor: '',
      seen: 0,
      fullPull: null,
      halted: null,
      refusedProtocol: null,
      failures: 0,
      nextCounter: state.nextCounter + kept.length,
    },
    dropRecords: [...held.records.keys()],
    dropOperations: gone.map((operation) => operation.opId),
    forget: views.filter((view) => view.deleted).map((view) => view.record),
    putOperations: kept.map((view, index) => ({
      opId: writeOperationId({ device: state.device, counter: state.nextCounter + index }),
      counter: state.nextCounter + index,
      record: view.record,
      kind: view.kind,
      base: 0,
      editedAtMs: now,
      set: view.fields,
      unset: [],
      delete: false,
      state: 'waiting',
      seq: null,
      refusal: null,
    })),
  };
}

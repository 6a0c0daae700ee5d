/**
 * Joining and leaving. What was made alone is pushed under the device id that the server gave; what the team knew stays
 * with the person who leaves, and goes to another team as if it had been made alone.
 */
import { changesNothing, type Held, type HeldRecord, type PendingOperation, type Writes } from './device.ts';
import { writeOperationId } from './operation-id.ts';
import { viewRecords } from './record-view.ts';
import { asWritten, standingWrites } from './standing-writes.ts';

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
 * `held` needs all records. `joined` comes from `joinAnswer` (`team.id`, `device`). Joining the same team again, after
 * the device was revoked or the person had left, goes on where it stopped: what was not edited here is no edit, and
 * replaces nothing that the others did meanwhile. Joining another needs `leaveTeam` first and throws without it.
 * `clockOffset` is this device's clock minus the server's, in ms: what the other team knew is dated by a server.
 */
export function joinTeam(
  held: Held,
  joined: { readonly team: string; readonly device: string; readonly clockOffset?: number },
  now: number,
): Writes {
  const { state } = held;
  if (state.team !== null && state.team !== joined.team) {
    throw new Error('This device is in another team: leave it first.');
  }
  const { left = null } = state;
  const isAnother = left !== null && left !== joined.team;
  const writes = isAnother ? makeOwn(held, now, joined.clockOffset ?? 0) : sendAgain(held);
  const waiting = writes.putOperations ?? [];
  return {
    ...writes,
    state: {
      ...(writes.state ?? state),
      device: joined.device,
      team: joined.team,
      left: null,
      nextCounter: state.nextCounter + waiting.length,
      halted: null,
      refusedProtocol: null,
      failures: 0,
    },
    putOperations: [
      ...(isAnother ? unseeing(held) : []),
      ...restamp(waiting, joined.device, state.nextCounter),
    ],
  };
}

/** What was refused stays in the tray; when it is tried again, its author has seen nothing of another team by its number. */
function unseeing({ operations }: Held): readonly PendingOperation[] {
  return operations.flatMap((operation) =>
    operation.state === 'rejected' ? [{ ...operation, base: 0 }] : [],
  );
}

function sendAgain({ operations }: Held): Writes {
  const waiting = operations.filter((operation) => operation.state === 'waiting');
  return { dropOperations: waiting.map((operation) => operation.opId), putOperations: waiting };
}

/**
 * What another team knew, as if made alone: of every record that is not deleted, each write that still shows, with its own
 * age. Colleagues who move to another team one by one all bring the same records: who comes later does not bring back what
 * stood there before.
 */
function makeOwn(held: Held, now: number, clockOffset: number): Writes {
  const { state } = held;
  const gone = held.operations.filter((operation) => operation.state !== 'rejected');
  const byRecord = Map.groupBy(gone, ({ record }) => record);
  const kept = viewRecords(held).filter((view) => !view.deleted);
  return {
    // A page of the other team that is late is of no generation of this one.
    state: { ...state, cursor: '', seen: 0, fullPull: null, generation: state.generation + 1 },
    dropRecords: [...held.records.keys()],
    dropOperations: gone.map((operation) => operation.opId),
    putOperations: kept.flatMap(({ record }) => {
      const mine = (byRecord.get(record) ?? []).map((each) => ({ ...each, base: 0, delete: false }));
      const copy = held.records.get(record);
      return [...(copy ? broughtAlong(copy, mine, now, clockOffset) : []), ...mine].filter(
        (each) => !changesNothing(each),
      );
    }),
  };
}

/** What the team wrote in a record, without what was changed here since. */
function broughtAlong(
  { record, server }: HeldRecord,
  mine: readonly PendingOperation[],
  now: number,
  clockOffset: number,
): readonly PendingOperation[] {
  const changed = new Set(mine.flatMap(({ set, unset }) => [...Object.keys(set), ...unset]));
  const writes = standingWrites(server, 0);
  const dated = new Set(writes.flatMap(({ fields }) => fields));
  const undated = Object.keys(server.fields).filter((field) => !dated.has(field));
  return [
    ...writes.map(({ fields, clock }) => ({ fields, at: clock.at + clockOffset })),
    { fields: undated, at: now },
  ].map(({ fields, at }) => ({
    opId: '',
    counter: 0,
    record,
    kind: server.kind,
    base: 0,
    editedAtMs: at,
    ...asWritten(
      server,
      fields.filter((field) => !changed.has(field)),
    ),
    delete: false,
    state: 'waiting',
    seq: null,
    refusal: null,
  }));
}

/**
 * Back to working alone: `held` needs all records. What the team knew stays as it is held, so that joining it again can go
 * on from there. Whether a person may keep it is for the caller to ask.
 */
export function leaveTeam(held: Held): Writes {
  const { state } = held;
  const gone = viewRecords(held).flatMap(({ deleted, record }) => (deleted ? [record] : []));
  return {
    state: {
      ...state,
      team: null,
      left: state.team ?? state.left ?? null,
      halted: null,
      refusedProtocol: null,
      failures: 0,
    },
    // Alone, a deletion is final.
    forget: gone,
    // What somebody else deleted, and this device typed into, is still to be looked at.
    forgetDrafts: gone.filter((record) => held.records.get(record)?.server.deleted !== true),
  };
}

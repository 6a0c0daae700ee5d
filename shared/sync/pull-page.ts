/** What a page of the server's records changes on the device. */
import type { DeviceState, Held, PendingOperation, Writes } from './device.ts';
import { readCursor } from './cursor.ts';
import { goneByOwnHand, goneForGood } from './forget-local.ts';
import { lostByServer, restoredMeanwhile } from './full-pull.ts';
import { counterOf } from './operation-id.ts';
import type { PullAnswer } from './protocol.ts';

/** When the page was asked for: a page that was asked for at another cursor is late and changes nothing. */
export interface PullRequest {
  readonly cursor: string;
  readonly generation: number;
}

/**
 * `before` needs the records of the page, or all of them when the page is the last of a full pull (`needsAll`). The
 * page's cursor must be readable (`readCursor`).
 */
export function applyPage(before: Held, asked: PullRequest, page: PullAnswer): Writes {
  const held = { ...before, state: countOn(before.state, page) };
  const { state } = held;
  const cursor = readCursor(page.cursor);
  if (asked.cursor !== state.cursor || asked.generation !== state.generation || !cursor) return {};

  // Asked again with the last cursor, the server says from where on the two lives differ.
  if (restoredMeanwhile(state, cursor.epoch)) {
    return { state: { ...state, cursor: state.fullPull?.askedWith ?? '' } };
  }

  const inPage = new Map(page.records.map((server) => [server.record, server]));
  const shown = held.operations.filter((operation) => {
    if (operation.state !== 'acknowledged' || operation.seq === null) return false;
    // The record may have moved on: its page is still to come, and until then the view needs the operation.
    const copy = inPage.get(operation.record);
    return copy ? copy.seq >= operation.seq : !page.more && operation.seq <= cursor.seq;
  });

  const outdated = [...held.records.values()].filter(
    (copy) =>
      copy.generation < state.generation &&
      (inPage.has(copy.record) || (!page.more && state.fullPull !== null)),
  );
  const pushBack: PendingOperation[] =
    state.fullPull?.reason === 'epoch' ? lostByServer(held, outdated, inPage, state.fullPull) : [];

  const dropRecords = outdated.map((copy) => copy.record).filter((record) => !inPage.has(record));
  const putRecords = page.records.map((server) => ({
    record: server.record,
    generation: state.generation,
    server,
  }));
  const shownIds = new Set(shown.map((operation) => operation.opId));
  const after = {
    records: new Map(putRecords.map((copy) => [copy.record, copy])),
    operations: [...held.operations.filter((operation) => !shownIds.has(operation.opId)), ...pushBack],
  };
  const gone = goneForGood(after, [...inPage.keys(), ...dropRecords]);
  return {
    state: {
      ...state,
      cursor: page.cursor,
      nextCounter: state.nextCounter + pushBack.length,
      failures: 0,
      ...(!page.more && { seen: cursor.seq, fullPull: null }),
    },
    dropRecords,
    putRecords,
    dropOperations: shown.map((operation) => operation.opId),
    putOperations: pushBack,
    forget: gone,
    forgetDrafts: goneByOwnHand(after, held, gone, state.device),
    conflicts: page.conflicts ?? [],
  };
}

/**
 * Behind the numbers of this device that the server knows and this one does not: a profile that was copied or put back
 * would give them out again, to other edits.
 */
function countOn(state: DeviceState, page: PullAnswer): DeviceState {
  const mine = `${state.device}:`;
  let { nextCounter } = state;
  for (const { clocks = {} } of page.records) {
    for (const { opId } of Object.values(clocks)) {
      if (opId.startsWith(mine)) nextCounter = Math.max(nextCounter, counterOf(opId) + 1);
    }
  }
  return { ...state, nextCounter };
}

/** Whether `applyPage` has to see every held record. */
export function needsAll(held: Held, page: PullAnswer): boolean {
  return held.state.fullPull !== null && !page.more;
}

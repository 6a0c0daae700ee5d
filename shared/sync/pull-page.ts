/** What a page of the server's records changes on the device. */
import type { Held, PendingOperation, Writes } from './device.ts';
import { readCursor } from './cursor.ts';
import { goneForGood } from './forget-local.ts';
import { lostByServer, restoredMeanwhile } from './full-pull.ts';
import type { PullAnswer } from './protocol.ts';

/** When the page was asked for: a page that was asked for at another cursor is late and changes nothing. */
export interface PullRequest {
  readonly cursor: string;
  readonly generation: number;
}

/**
 * `held` needs the records of the page, or all of them when the page is the last of a full pull (`needsAll`). The
 * page's cursor must be readable (`readCursor`).
 */
export function applyPage(held: Held, asked: PullRequest, page: PullAnswer): Writes {
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
    forget: goneForGood(after, [...inPage.keys(), ...dropRecords]),
    conflicts: page.conflicts ?? [],
  };
}

/** Whether `applyPage` has to see every held record. */
export function needsAll(held: Held, page: PullAnswer): boolean {
  return held.state.fullPull !== null && !page.more;
}

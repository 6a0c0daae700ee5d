/**
 * Push, pull and history on SQLite. Every method is one transaction without a pause in it, so membership, sequence number,
 * merge and history are of one moment; writes begin with `IMMEDIATE`, because a read that turns into a write can be refused
 * in a way that no waiting heals.
 */
import type Database from 'better-sqlite3';
import type { Admission } from 'shared/sync/admit-operation.ts';
import { readFrom } from 'shared/sync/cursor.ts';
import { decideBatch } from 'shared/sync/decide-batch.ts';
import { counterOf } from 'shared/sync/operation-id.ts';
import type { HistoryEntry } from 'shared/sync/protocol.ts';
import type { Pull, PullResult, Push, PushResult, Store } from '../store.ts';
import { prepareFindIdentity } from './find-identity.ts';
import { groupCommit } from './group-commit.ts';
import {
  fromHistoryEntry,
  fromMerged,
  toHistoryEntry,
  toMerged,
  toRecordJson,
  type NewRecordRow,
  type RecordRow,
  type RecordValues,
} from './rows.ts';
import { prepareSync } from './sync-statements.ts';

type SyncPart = Pick<
  Store,
  'teamSeq' | 'push' | 'pull' | 'history' | 'everything' | 'forgetDeletions' | 'flush'
>;

/** `epoch` is that of the opened database; it changes only while the server is stopped. */
export function syncPart(client: Database.Database, epoch: string): SyncPart {
  const statements = prepareSync(client);
  const findIdentity = prepareFindIdentity(client);
  const pushes = groupCommit(client, write);

  const knownTeam = (id: string) => {
    const found = statements.team.get(id);
    if (!found) throw new Error('A device belongs to a team that is not there.');
    return found;
  };
  const belongs = (device: string, team: string) => {
    const identity = findIdentity(device);
    return identity && !identity.revoked && identity.team === team ? identity : null;
  };
  const sameUntil = (team: number, theirs: string) => statements.sameUntil.get(team, theirs) ?? 0;

  /** The records that these name, as far as they exist. */
  function readRecords(team: number, admissions: readonly Admission[]): ReadonlyMap<string, RecordRow> {
    const named = new Set<string>();
    for (const admission of admissions) if (admission.admitted) named.add(admission.operation.record);
    const [first, another] = named;
    if (first === undefined) return new Map();
    const rows =
      another === undefined
        ? [statements.record.get(team, first)].filter((row) => row !== undefined)
        : statements.records.all(JSON.stringify([...named]), team);
    return new Map(rows.map((row) => [row.id, row]));
  }

  function load(team: number, device: number, admissions: readonly Admission[]) {
    const rows = readRecords(team, admissions);
    const records = new Map([...rows].map(([id, row]) => [id, toMerged(row)]));
    const accepted = new Map<string, HistoryEntry>();
    const acceptedAt = new Map<number, number>();
    const bases = new Set([0]);
    // A counter beyond the last one was never given: mostly all of them, and one look says so.
    const last = statements.lastCounter.get(device) ?? 0;
    for (const admission of admissions) {
      if (!admission.admitted) continue;
      const { opId, base } = admission.operation;
      const counter = counterOf(opId);
      const row = counter <= last ? statements.entry.get(device, counter) : undefined;
      if (row) accepted.set(opId, toHistoryEntry(row));
      if (!bases.has(base)) {
        bases.add(base);
        const at = statements.receivedAt.get(team, base);
        if (at !== undefined) acceptedAt.set(base, at);
      }
    }
    return { records, accepted, acceptedAt, rows };
  }

  function write({ team: id, device, epoch: theirs, admissions, now }: Push): PushResult {
    const identity = belongs(device, id);
    if (!identity) return { status: 'revoked' };
    const { pk: team, seq } = knownTeam(id);
    if (theirs !== epoch) return { status: 'epochChanged', since: sameUntil(team, theirs), epoch };
    // Of a database that was put back by hand: what lies above it is not here, and the device still has it.
    if (admissions.some((one) => one.admitted && one.operation.base > seq))
      return { status: 'epochChanged', since: seq, epoch };
    const { rows, ...loaded } = load(team, identity.pk, admissions);
    const { member: author, role } = identity;
    const result = decideBatch(admissions, { seq, ...loaded, author, role, now });
    const pks = new Map<string, number>();
    for (const merged of result.records) {
      pks.set(merged.record, writeRecord(rows.get(merged.record), fromMerged(team, merged)));
    }
    const touched = new Map<string, number>();
    for (const { record } of result.history) touched.set(record, (touched.get(record) ?? 0) + 1);
    for (const entry of result.history) {
      const counter = counterOf(entry.opId);
      const record = pks.get(entry.record) ?? Number.NaN;
      const alone = !rows.has(entry.record) && touched.get(entry.record) === 1;
      const isAll = alone && entry.unset.length === 0 && !entry.delete;
      statements.addOp.run(...fromHistoryEntry(entry, { team, device: identity.pk, counter, record }, isAll));
    }
    const moved = result.seq > seq;
    if (moved) statements.moveTeam.run(result.seq, team);
    return { status: 'pushed', answers: result.answers, seq: result.seq, epoch, moved };
  }

  /** Answers the record's number. */
  function writeRecord(before: RecordRow | undefined, row: NewRecordRow): number {
    if (!before) {
      const { team, id, kind, seq, deleted, fields, clocks } = row;
      const values: RecordValues = [team, id, kind, seq, deleted, fields, clocks];
      return Number(statements.addRecord.run(...values).lastInsertRowid);
    }
    const { pk } = before;
    statements.keepSet.run(before.fields, pk, before.seq);
    const { seq, deleted, fields, clocks } = row;
    statements.changeRecord.run({ pk, seq, deleted, fields, clocks });
    return pk;
  }

  const read = client.transaction(({ team: id, device, cursor, limit, characters }: Pull): PullResult => {
    const identity = belongs(device, id);
    if (!identity) return { status: 'revoked' };
    const { pk: team, seq: head, forgotten } = knownTeam(id);
    const from = readFrom(cursor, {
      epoch,
      seq: head,
      forgotten,
      sameUntil: (theirs) => sameUntil(team, theirs),
    });
    if (from.status !== 'page') return from;
    const { after, clean } = from;
    const rows =
      after === head ? [] : statements.recordsAfter.all({ team, after, forgotten, limit: limit + 1 });
    const fitting = rows.slice(0, Math.min(limit, countFitting(rows, characters)));
    const more = fitting.length < rows.length;
    const seq = more ? (fitting.at(-1)?.seq ?? after) : head;
    const concerning = statements.conflictsBetween
      .all(team, after, seq)
      .filter(({ receivedAt }) => receivedAt >= identity.joinedAt)
      .map(toHistoryEntry)
      .filter(({ conflicts }) =>
        conflicts.some((one) => one.keptBy === identity.member || one.lostBy === identity.member),
      );
    const conflicts = concerning.map(({ record, seq: at, opId, conflicts: met }) => ({
      record,
      seq: at,
      opId,
      conflicts: met,
    }));
    const records = fitting.map(toRecordJson);
    return { status: 'page', records, conflicts, epoch, seq, clean, head, more };
  });

  const readEverything = client.transaction((id: string) => {
    const found = statements.team.get(id);
    if (!found) return null;
    return {
      team: { id: found.id, name: found.name },
      seq: found.seq,
      records: statements.everyRecord.all(found.pk).map(toMerged),
      history: statements.everyEntry.all(found.pk).map(toHistoryEntry),
    };
  });

  const forget = client.transaction((id: string, before: number) => {
    const found = statements.team.get(id);
    if (!found) return 0;
    const seq = statements.newestDeletion.get(found.pk, before) ?? 0;
    if (seq > found.forgotten) statements.forget.run(seq, found.pk);
    return Math.max(seq, found.forgotten);
  });

  return {
    async teamSeq(id) {
      return statements.team.get(id)?.seq ?? null;
    },

    push: (push) => pushes.submit(push, push.admissions.length),

    flush: () => pushes.flush(),

    async pull(pull) {
      return read(pull);
    },

    async history(id, record, before, limit) {
      const { pk: team } = knownTeam(id);
      const rows = statements.history.all(team, record, before ?? Number.MAX_SAFE_INTEGER, limit);
      return rows.map(toHistoryEntry);
    },

    async everything(id) {
      return readEverything(id);
    },

    async forgetDeletions(id, before) {
      return forget.immediate(id, before);
    },
  };
}

/** At least one, and as many as the characters of their fields allow. */
function countFitting(rows: readonly { fields: string; clocks: string }[], characters: number): number {
  let sum = 0;
  for (const [index, row] of rows.entries()) {
    sum += row.fields.length + row.clocks.length;
    if (index > 0 && sum > characters) return index;
  }
  return rows.length;
}

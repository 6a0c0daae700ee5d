/**
 * Push, pull and history on SQLite. Every method is one transaction without a pause in it, so membership, sequence number,
 * merge and history are of one moment; writes begin with `IMMEDIATE`, because a read that turns into a write can be refused
 * in a way that no waiting heals.
 */
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Admission } from 'shared/sync/admit-operation.ts';
import { answerOf, decideBatch } from 'shared/sync/decide-batch.ts';
import type { Store } from '../store.ts';
import { findIdentity } from './find-identity.ts';
import { fromHistoryEntry, fromMerged, toHistoryEntry, toMerged, toSyncedRecord } from './rows.ts';
import { asc, eq } from 'drizzle-orm';
import { op, record } from './schema.ts';
import { prepareSync } from './sync-statements.ts';

type SyncPart = Pick<Store, 'teamSeq' | 'push' | 'pull' | 'history' | 'everything'>;

/** `epoch` is that of the opened database; it changes only while the server is stopped. */
export function syncPart(database: BetterSQLite3Database, epoch: string): SyncPart {
  const statements = prepareSync(database);
  const knownTeam = (id: string) => {
    const found = statements.team.get({ team: id });
    if (!found) throw new Error('A device belongs to a team that is not there.');
    return found;
  };
  const belongs = (device: string, team: string) => {
    const identity = findIdentity(database, device);
    return identity && !identity.revoked && identity.team === team ? identity : null;
  };

  function load(team: string, admissions: readonly Admission[]) {
    const operations = admissions.flatMap((one) => (one.admitted ? [one.operation] : []));
    const records = new Map(
      [...new Set(operations.map((operation) => operation.record))].flatMap((id) => {
        const row = statements.record.get({ team, id });
        return row ? [[id, toMerged(row)] as const] : [];
      }),
    );
    const answered = new Map(
      operations.flatMap(({ opId }) => {
        const row = statements.op.get({ team, opId });
        return row ? [[opId, answerOf(toHistoryEntry(row))] as const] : [];
      }),
    );
    const acceptedAt = new Map(
      [...new Set(operations.map((operation) => operation.base))].flatMap((seq) => {
        const row = statements.receivedAt.get({ team, seq });
        return row ? [[seq, row.receivedAt] as const] : [];
      }),
    );
    return { records, answered, acceptedAt };
  }

  return {
    async teamSeq(team) {
      return statements.team.get({ team })?.seq ?? null;
    },

    async push({ team, device, epoch: theirs, admissions, now }) {
      return database.transaction(
        () => {
          const identity = belongs(device, team);
          if (!identity) return { status: 'revoked' as const };
          const { seq, sameUntil } = knownTeam(team);
          if (theirs !== epoch) return { status: 'epochChanged' as const, since: sameUntil ?? 0 };
          const { member: author, role } = identity;
          const result = decideBatch(admissions, { seq, ...load(team, admissions), author, role, now });
          for (const merged of result.records)
            statements.putRecord.run(placeholders(fromMerged(team, merged)));
          for (const entry of result.history)
            statements.putOp.run(placeholders(fromHistoryEntry(team, entry)));
          const moved = result.seq > seq;
          if (moved) statements.moveTeam.run({ team, seq: result.seq });
          return { status: 'pushed' as const, answers: result.answers, seq: result.seq, epoch, moved };
        },
        { behavior: 'immediate' },
      );
    },

    async pull({ team, device, cursor, limit, characters }) {
      return database.transaction(() => {
        if (!belongs(device, team)) return { status: 'revoked' as const };
        const { seq, sameUntil } = knownTeam(team);
        if (cursor && (cursor.epoch !== epoch || cursor.seq > seq)) {
          // Ahead of us within our epoch: the file was put back by hand. What lies above is not here.
          const since = cursor.epoch === epoch ? Math.min(sameUntil ?? seq, seq) : (sameUntil ?? 0);
          return { status: 'epochChanged' as const, since };
        }
        const after = cursor?.seq ?? 0;
        const rows = statements.recordsAfter.all({ team, after, limit: limit + 1 });
        const fitting = rows.slice(0, Math.min(limit, countFitting(rows, characters)));
        const more = fitting.length < rows.length;
        const until = more ? (fitting.at(-1)?.seq ?? after) : seq;
        const conflicts = statements.conflictsBetween
          .all({ team, after, until })
          .map(toHistoryEntry)
          .map(({ record, seq, opId, conflicts }) => ({ record, seq, opId, conflicts }));
        const records = fitting.map(toSyncedRecord);
        return { status: 'page' as const, records, conflicts, epoch, seq: until, more };
      });
    },

    async history(team, id, before, limit) {
      const rows = statements.history.all({ team, id, before: before ?? Number.MAX_SAFE_INTEGER, limit });
      return rows.map(toHistoryEntry);
    },

    async everything(team) {
      return database.transaction(() => {
        const found = statements.team.get({ team });
        if (!found) return null;
        const records = database
          .select()
          .from(record)
          .where(eq(record.teamId, team))
          .orderBy(asc(record.seq));
        const history = database.select().from(op).where(eq(op.teamId, team)).orderBy(asc(op.seq));
        return {
          team: { id: found.id, name: found.name },
          seq: found.seq,
          records: records.all().map(toSyncedRecord),
          history: history.all().map(toHistoryEntry),
        };
      });
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

/** The statements name the team `team` everywhere. */
function placeholders<T extends { teamId: string }>({ teamId, ...row }: T): Record<string, unknown> {
  return { team: teamId, ...row };
}

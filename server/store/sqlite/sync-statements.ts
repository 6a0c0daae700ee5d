/** The statements of push and pull, prepared once: unprepared ones cost three to five times as much a row. */
import { and, asc, desc, eq, gt, isNotNull, lt, lte, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { device, earlierEpoch, op, record, team } from './schema.ts';

const { placeholder } = sql;
const inTeam = placeholder('team');

/** What a `HistoryRow` is made of. */
const history = {
  seq: op.seq,
  device: device.id,
  counter: op.counter,
  member: device.memberId,
  record: record.id,
  kind: record.kind,
  base: op.base,
  editedAt: op.editedAt,
  receivedAt: op.receivedAt,
  set: op.set,
  unset: op.unset,
  deletes: op.deletes,
  previous: op.previous,
  outcome: op.outcome,
  conflicts: op.conflicts,
};

export function prepareSync(database: BetterSQLite3Database) {
  const written = (column: string) => sql.raw(`excluded."${column}"`);
  const entries = () =>
    database
      .select(history)
      .from(op)
      .innerJoin(device, eq(device.pk, op.device))
      .innerJoin(record, eq(record.pk, op.record));
  return {
    team: database
      .select()
      .from(team)
      .where(eq(team.id, placeholder('id')))
      .prepare(),
    moveTeam: database
      .update(team)
      .set({ seq: sql`${placeholder('seq')}` })
      .where(eq(team.pk, inTeam))
      .prepare(),
    sameUntil: database
      .select({ seq: earlierEpoch.sameUntil })
      .from(earlierEpoch)
      .where(and(eq(earlierEpoch.team, inTeam), eq(earlierEpoch.epoch, placeholder('epoch'))))
      .prepare(),
    record: database
      .select()
      .from(record)
      .where(and(eq(record.team, inTeam), eq(record.id, placeholder('id'))))
      .prepare(),
    putRecord: database
      .insert(record)
      .values({
        team: inTeam,
        id: placeholder('id'),
        kind: placeholder('kind'),
        seq: placeholder('seq'),
        deleted: placeholder('deleted'),
        fields: placeholder('fields'),
        clocks: placeholder('clocks'),
      })
      .onConflictDoUpdate({
        target: [record.team, record.id],
        set: {
          seq: written('seq'),
          deleted: written('deleted'),
          fields: written('fields'),
          clocks: written('clocks'),
        },
      })
      .returning({ pk: record.pk })
      .prepare(),
    /** Deletions that are told no more are left out. */
    recordsAfter: database
      .select()
      .from(record)
      .where(
        and(
          eq(record.team, inTeam),
          gt(record.seq, placeholder('after')),
          or(eq(record.deleted, 0), gt(record.seq, placeholder('forgotten'))),
        ),
      )
      .orderBy(asc(record.seq))
      .limit(placeholder('limit'))
      .prepare(),
    lastCounter: database
      .select({ counter: sql<number | null>`max(${op.counter})` })
      .from(op)
      .where(eq(op.device, placeholder('device')))
      .prepare(),
    answer: database
      .select({ seq: op.seq, outcome: op.outcome, conflicts: op.conflicts })
      .from(op)
      .where(and(eq(op.device, placeholder('device')), eq(op.counter, placeholder('counter'))))
      .prepare(),
    receivedAt: database
      .select({ receivedAt: op.receivedAt })
      .from(op)
      .where(and(eq(op.team, inTeam), eq(op.seq, placeholder('seq'))))
      .prepare(),
    putOp: database
      .insert(op)
      .values({
        team: inTeam,
        seq: placeholder('seq'),
        device: placeholder('device'),
        counter: placeholder('counter'),
        record: placeholder('record'),
        base: placeholder('base'),
        editedAt: placeholder('editedAt'),
        receivedAt: placeholder('receivedAt'),
        set: placeholder('set'),
        unset: placeholder('unset'),
        deletes: placeholder('deletes'),
        previous: placeholder('previous'),
        outcome: placeholder('outcome'),
        conflicts: placeholder('conflicts'),
      })
      .prepare(),
    conflictsBetween: entries()
      .where(
        and(
          eq(op.team, inTeam),
          gt(op.seq, placeholder('after')),
          lte(op.seq, placeholder('until')),
          isNotNull(op.conflicts),
        ),
      )
      .orderBy(asc(op.seq))
      .prepare(),
    history: entries()
      .where(
        and(eq(record.team, inTeam), eq(record.id, placeholder('id')), lt(op.seq, placeholder('before'))),
      )
      .orderBy(desc(op.seq))
      .limit(placeholder('limit'))
      .prepare(),
    everyEntry: entries().where(eq(op.team, inTeam)).orderBy(asc(op.seq)).prepare(),
    everyRecord: database
      .select()
      .from(record)
      .where(eq(record.team, inTeam))
      .orderBy(asc(record.seq))
      .prepare(),
    /** The newest deletion of before an instant. */
    newestDeletion: database
      .select({ seq: record.seq })
      .from(record)
      .innerJoin(op, and(eq(op.team, record.team), eq(op.seq, record.seq)))
      .where(
        and(eq(record.team, inTeam), sql`${record.deleted} = 1`, lt(op.receivedAt, placeholder('before'))),
      )
      .orderBy(desc(record.seq))
      .limit(1)
      .prepare(),
    forget: database
      .update(team)
      .set({ forgotten: sql`${placeholder('seq')}` })
      .where(and(eq(team.pk, inTeam), lt(team.forgotten, placeholder('seq'))))
      .prepare(),
  };
}

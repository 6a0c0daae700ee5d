/** The statements of push and pull, prepared once: unprepared ones cost three to five times as much a row. */
import { and, asc, desc, eq, gt, isNotNull, lt, lte, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { op, record, team } from './schema.ts';

const teamId = sql.placeholder('team');

export function prepareSync(database: BetterSQLite3Database) {
  const written = (column: string) => sql.raw(`excluded."${column}"`);
  return {
    team: database.select().from(team).where(eq(team.id, teamId)).prepare(),
    moveTeam: database
      .update(team)
      .set({ seq: sql`${sql.placeholder('seq')}` })
      .where(eq(team.id, teamId))
      .prepare(),
    record: database
      .select()
      .from(record)
      .where(and(eq(record.teamId, teamId), eq(record.id, sql.placeholder('id'))))
      .prepare(),
    putRecord: database
      .insert(record)
      .values({
        teamId,
        id: sql.placeholder('id'),
        kind: sql.placeholder('kind'),
        seq: sql.placeholder('seq'),
        deleted: sql.placeholder('deleted'),
        fields: sql.placeholder('fields'),
        clocks: sql.placeholder('clocks'),
      })
      .onConflictDoUpdate({
        target: [record.teamId, record.id],
        set: {
          seq: written('seq'),
          deleted: written('deleted'),
          fields: written('fields'),
          clocks: written('clocks'),
        },
      })
      .prepare(),
    recordsAfter: database
      .select()
      .from(record)
      .where(and(eq(record.teamId, teamId), gt(record.seq, sql.placeholder('after'))))
      .orderBy(asc(record.seq))
      .limit(sql.placeholder('limit'))
      .prepare(),
    op: database
      .select()
      .from(op)
      .where(and(eq(op.teamId, teamId), eq(op.opId, sql.placeholder('opId'))))
      .prepare(),
    receivedAt: database
      .select({ receivedAt: op.receivedAt })
      .from(op)
      .where(and(eq(op.teamId, teamId), eq(op.seq, sql.placeholder('seq'))))
      .prepare(),
    putOp: database
      .insert(op)
      .values({
        teamId,
        opId: sql.placeholder('opId'),
        seq: sql.placeholder('seq'),
        recordId: sql.placeholder('recordId'),
        kind: sql.placeholder('kind'),
        memberId: sql.placeholder('memberId'),
        base: sql.placeholder('base'),
        editedAt: sql.placeholder('editedAt'),
        receivedAt: sql.placeholder('receivedAt'),
        patch: sql.placeholder('patch'),
        previous: sql.placeholder('previous'),
        outcome: sql.placeholder('outcome'),
        conflicts: sql.placeholder('conflicts'),
      })
      .prepare(),
    conflictsBetween: database
      .select()
      .from(op)
      .where(
        and(
          eq(op.teamId, teamId),
          gt(op.seq, sql.placeholder('after')),
          lte(op.seq, sql.placeholder('until')),
          isNotNull(op.conflicts),
        ),
      )
      .orderBy(asc(op.seq))
      .prepare(),
    history: database
      .select()
      .from(op)
      .where(
        and(
          eq(op.teamId, teamId),
          eq(op.recordId, sql.placeholder('id')),
          lt(op.seq, sql.placeholder('before')),
        ),
      )
      .orderBy(desc(op.seq))
      .limit(sql.placeholder('limit'))
      .prepare(),
  };
}

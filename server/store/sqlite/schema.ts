/**
 * The tables, for drizzle. `drizzle-kit generate` (see `server/drizzle.config.ts`) writes the SQL of a change; `STRICT` is
 * added to it by hand, since drizzle cannot say it. Instants are ms by the server's clock. Wide tables keep their row id:
 * without it they were measured three times as large and twice as slow. Teams, devices and records go by a small number
 * (`pk`) inside and by their long random id outside: every row and every index entry would carry the long one.
 */
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One row. A restored backup gets a new epoch. */
export const instance = sqliteTable(
  'instance',
  {
    id: integer().primaryKey(),
    epoch: text().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [check('instance_is_one_row', sql`${table.id} = 1`)],
);

export const team = sqliteTable(
  'team',
  {
    pk: integer().primaryKey(),
    id: text().notNull(),
    name: text().notNull(),
    /** The last sequence number given out; taken inside the transaction that writes under it. */
    seq: integer().notNull(),
    /** Deletions up to this number are told no more; a cursor below it has to begin anew. */
    forgotten: integer().notNull().default(0),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [uniqueIndex('team_by_id').on(table.id)],
);

/** Earlier lives of this database: up to which number a team's writes were the same as now (`shared/sync/earlier-epochs.ts`). */
export const earlierEpoch = sqliteTable(
  'earlier_epoch',
  {
    team: integer()
      .notNull()
      .references(() => team.pk),
    epoch: text().notNull(),
    sameUntil: integer('same_until').notNull(),
  },
  (table) => [uniqueIndex('earlier_epoch_by_team').on(table.team, table.epoch)],
);

export const member = sqliteTable(
  'member',
  {
    id: text().primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    name: text().notNull(),
    role: text({ enum: ['owner', 'editor', 'viewer'] }).notNull(),
    joinedAt: integer('joined_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (table) => [index('member_by_team').on(table.teamId)],
);

export const device = sqliteTable(
  'device',
  {
    pk: integer().primaryKey(),
    id: text().notNull(),
    memberId: text('member_id')
      .notNull()
      .references(() => member.id),
    name: text().notNull(),
    /** SHA-256 of the secret part of the token, in hex. The token itself is known to the device alone. */
    tokenHash: text('token_hash').notNull(),
    client: text(),
    joinedAt: integer('joined_at').notNull(),
    lastSeenAt: integer('last_seen_at'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [uniqueIndex('device_by_id').on(table.id), index('device_by_member').on(table.memberId)],
);

export const invite = sqliteTable(
  'invite',
  {
    id: text().primaryKey(),
    teamId: text('team_id')
      .notNull()
      .references(() => team.id),
    secretHash: text('secret_hash').notNull(),
    role: text({ enum: ['owner', 'editor', 'viewer'] }).notNull(),
    /** The member who made it; null for the owner's link of the command line. */
    createdBy: text('created_by').references(() => member.id),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
    revokedAt: integer('revoked_at'),
  },
  (table) => [uniqueIndex('invite_by_secret').on(table.secretHash), index('invite_by_team').on(table.teamId)],
);

/** The latest state of every record, deleted ones included. */
export const record = sqliteTable(
  'record',
  {
    pk: integer().primaryKey(),
    team: integer()
      .notNull()
      .references(() => team.pk),
    id: text().notNull(),
    kind: text().notNull(),
    seq: integer().notNull(),
    deleted: integer().notNull(),
    /**
     * `FieldValues` and `SparseClocks` of `shared/sync/protocol.ts`, as JSON that this program wrote itself. That it still
     * is, `doctor` sees by playing the history again; a check at every insert was a thirtieth of a push.
     */
    fields: text().notNull(),
    clocks: text().notNull(),
  },
  (table) => [
    uniqueIndex('record_by_id').on(table.team, table.id),
    uniqueIndex('record_by_seq').on(table.team, table.seq),
    index('record_deleted')
      .on(table.team, table.seq)
      .where(sql`${table.deleted} = 1`),
  ],
);

/** Every accepted operation, for ever: the history, and the answer to a repeated push. */
export const op = sqliteTable(
  'op',
  {
    pk: integer().primaryKey(),
    team: integer()
      .notNull()
      .references(() => team.pk),
    seq: integer().notNull(),
    /** Together they are the operation's id; the device also says which member it was. */
    device: integer()
      .notNull()
      .references(() => device.pk),
    counter: integer().notNull(),
    record: integer()
      .notNull()
      .references(() => record.pk),
    base: integer().notNull(),
    editedAt: integer('edited_at').notNull(),
    receivedAt: integer('received_at').notNull(),
    /**
     * What the device set, as JSON; null where that is still all there is to the record: its fields say it. What it
     * emptied, and whether it deleted.
     */
    set: text('fields_set'),
    unset: text('fields_unset'),
    deletes: integer().notNull(),
    /** What the fields held before, as JSON; null where they held nothing. */
    previous: text(),
    outcome: text({ enum: ['applied', 'merged', 'superseded'] }).notNull(),
    /** Null where there were none, which is nearly always. */
    conflicts: text(),
  },
  (table) => [
    uniqueIndex('op_by_id').on(table.device, table.counter),
    uniqueIndex('op_by_seq').on(table.team, table.seq),
    index('op_by_record').on(table.record, table.seq),
    index('op_with_conflicts')
      .on(table.team, table.seq)
      .where(sql`${table.conflicts} is not null`),
  ],
);

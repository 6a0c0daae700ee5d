/**
 * The statements of push and pull, prepared once. Written by hand: drizzle describes the tables and writes their changes,
 * but loading it to run queries was measured at 120 MB and half a second of every start.
 *
 * `+?` where a bare `?` would do: in a query that joins, sorts or limits, SQLite plans anew each time a value is bound to a
 * bare one, in case the value matters to the plan. Measured on 3.54: 33 µs for no conflicts, against 1 µs.
 */
import type Database from 'better-sqlite3';
import type { HistoryRow, NewRecordRow, OpValues, RecordRow, RecordValues } from './rows.ts';

interface TeamRow {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly seq: number;
  readonly forgotten: number;
}

const RECORD = 'record.pk, record.id, record.kind, record.seq, record.deleted, record.fields, record.clocks';
const ENTRY = `op.seq, device.id AS device, op.counter, device.member_id AS member, record.id AS record, record.kind,
  op.base, op.edited_at AS editedAt, op.received_at AS receivedAt, ifnull(op.fields_set, record.fields) AS "set", op.fields_unset AS unset,
  op.deletes, op.previous, op.outcome, op.conflicts`;
// CROSS JOIN keeps the order: without statistics SQLite would rather read all devices for each operation.
const ENTRIES = `SELECT ${ENTRY} FROM op CROSS JOIN device ON device.pk = op.device
  CROSS JOIN record ON record.pk = op.record`;
const ENTRIES_OF_RECORD = `SELECT ${ENTRY} FROM record CROSS JOIN op ON op.record = record.pk
  CROSS JOIN device ON device.pk = op.device`;

export function prepareSync(client: Database.Database) {
  return {
    team: client.prepare<[string], TeamRow>('SELECT pk, id, name, seq, forgotten FROM team WHERE id = ?'),
    moveTeam: client.prepare<[number, number]>('UPDATE team SET seq = ? WHERE pk = ?'),
    sameUntil: client
      .prepare<[number, string], number>('SELECT same_until FROM earlier_epoch WHERE team = ? AND epoch = ?')
      .pluck(),
    record: client.prepare<[number, string], RecordRow>(
      `SELECT ${RECORD} FROM record WHERE team = ? AND id = ?`,
    ),
    /** The ids as a JSON list: asking for 500 records in one go costs a tenth of asking 500 times. */
    records: client.prepare<[string, number], RecordRow>(
      `SELECT ${RECORD} FROM json_each(?) AS named CROSS JOIN record ON record.team = +? AND record.id = named.value`,
    ),
    addRecord: client.prepare<RecordValues>(
      `INSERT INTO record (team, id, kind, seq, deleted, fields, clocks)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    changeRecord: client.prepare<[Omit<NewRecordRow, 'team' | 'id' | 'kind'> & { pk: number }]>(
      'UPDATE record SET seq = :seq, deleted = :deleted, fields = :fields, clocks = :clocks WHERE pk = :pk',
    ),
    /** Deletions that are told no more are left out. */
    recordsAfter: client.prepare<
      [{ team: number; after: number; forgotten: number; limit: number }],
      RecordRow
    >(
      `SELECT ${RECORD} FROM record WHERE team = +:team AND seq > +:after AND (deleted = 0 OR seq > +:forgotten)
       ORDER BY seq LIMIT +:limit`,
    ),
    lastCounter: client
      .prepare<[number], number | null>('SELECT max(counter) FROM op WHERE device = +?')
      .pluck(),
    /** What was accepted under a number. */
    entry: client.prepare<[number, number], HistoryRow>(
      `${ENTRIES} WHERE op.device = +? AND op.counter = +?`,
    ),
    receivedAt: client
      .prepare<[number, number], number>('SELECT received_at FROM op WHERE team = ? AND seq = ?')
      .pluck(),
    addOp: client.prepare<OpValues>(
      `INSERT INTO op (team, seq, device, counter, record, base, edited_at, received_at, fields_set, fields_unset,
         deletes, previous, outcome, conflicts)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    /** Before a record changes: what its only operation so far had set is in its fields alone. */
    keepSet: client.prepare<[string, number, number]>(
      'UPDATE op SET fields_set = ? WHERE record = ? AND seq = ? AND fields_set IS NULL',
    ),
    conflictsBetween: client.prepare<[number, number, number], HistoryRow>(
      `${ENTRIES} WHERE op.team = +? AND op.seq > +? AND op.seq <= +? AND op.conflicts IS NOT NULL
       ORDER BY op.seq`,
    ),
    history: client.prepare<[number, string, number, number], HistoryRow>(
      `${ENTRIES_OF_RECORD} WHERE record.team = +? AND record.id = +? AND op.seq < +? ORDER BY op.seq DESC LIMIT +?`,
    ),
    everyEntry: client.prepare<[number], HistoryRow>(`${ENTRIES} WHERE op.team = ? ORDER BY op.seq`),
    everyRecord: client.prepare<[number], RecordRow>(
      `SELECT ${RECORD} FROM record WHERE team = ? ORDER BY seq`,
    ),
    /** The newest deletion of before an instant. */
    newestDeletion: client
      .prepare<[number, number], number>(
        `SELECT record.seq FROM record JOIN op ON op.team = record.team AND op.seq = record.seq
         WHERE record.team = ? AND record.deleted = 1 AND op.received_at < ? ORDER BY record.seq DESC LIMIT 1`,
      )
      .pluck(),
    forget: client.prepare<[number, number]>('UPDATE team SET forgotten = ? WHERE pk = ?'),
  };
}

/** Fills the databases of both with as many records as a team of years has, faster than it could be pushed. */
import Database from 'better-sqlite3';
import { makeRecord } from './records.ts';

/** The file must hold a team with one member's device, and the server must not run. */
export function fillOurs(file: string, count: number): void {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const at = 1_767_571_200_000;
  const device = database
    .prepare<[], { pk: number; id: string; member_id: string }>(
      'SELECT pk, id, member_id FROM device LIMIT 1',
    )
    .get();
  if (!device) throw new Error('Nobody is in the team.');
  const putRecord = database.prepare(
    "INSERT INTO record (team, id, kind, seq, deleted, fields, clocks) VALUES (1, ?, 'filing', ?, 0, ?, ?)",
  );
  const putOp = database.prepare(
    `INSERT INTO op (team, seq, device, counter, record, base, edited_at, received_at, fields_set, deletes, outcome)
     VALUES (1, ?, ?, ?, ?, 0, ${at}, ${at}, ?, 0, 'applied')`,
  );
  database.transaction(() => {
    for (let seq = 1; seq <= count; seq += 1) {
      const { record, set } = makeRecord('fill', seq);
      const counter = seq + 1_000_000;
      const clock = { seq, at, opId: `${device.id}:${counter}`, by: device.member_id };
      const fields = JSON.stringify(set);
      const { lastInsertRowid } = putRecord.run(record, seq, fields, JSON.stringify({ '*': clock }));
      putOp.run(seq, device.pk, counter, lastInsertRowid, fields);
    }
    database.prepare('UPDATE team SET seq = ? WHERE pk = 1').run(count);
  })();
  database.close();
}

export function fillFloor(file: string, count: number): void {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const insert = database.prepare('INSERT INTO record (id, fields) VALUES (?, ?)');
  database.transaction(() => {
    for (let seq = 1; seq <= count; seq += 1) {
      const { record, set } = makeRecord('fill', seq);
      insert.run(record, JSON.stringify(set));
    }
  })();
  database.close();
}

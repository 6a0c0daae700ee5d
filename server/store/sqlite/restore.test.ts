/** Putting a backup back: what is refused, what is kept, and that devices are told. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, START, testTeam } from '../../test-team.ts';
import { inspect } from './inspect.ts';
import { migrate, readMigrations } from './migrate.ts';
import { MIGRATIONS_FOLDER, openDatabase } from './open-database.ts';
import { countStrayRecords } from './replay.ts';
import { restore } from './restore.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shouxian-restore-'));
  file = join(folder, 'shouxian.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A team with one operation in a backup and another after it; the store is open. */
async function withBackup() {
  const team = await testTeam(file);
  const person = await team.join('editor');
  await team.push(person, [edit(person, 1)]);
  const backup = join(folder, 'backup.db');
  await team.store.backup(backup);
  await team.push(person, [edit(person, 2, { record: 'n2' })]);
  const cursorOf = async () =>
    (await (await team.ask('GET', team.path('pull'), person)).json()) as { cursor: string };
  const { cursor } = await cursorOf();
  return { ...team, person, backup, epoch: cursor.split('.')[0] ?? '' };
}

test('begins a new epoch that agrees with the old one up to the backup, and keeps what it replaced', async () => {
  const { store, team, person, backup, epoch } = await withBackup();
  store.close();
  const untouched = readFileSync(backup);
  const restored = restore(backup, file, START);
  expect(restored).toMatchObject({ operations: 1, replacedOperations: 2 });
  expect(readFileSync(backup)).toEqual(untouched);
  const after = openSqliteStore(file, START);
  const pull = { team, device: person.device, limit: 9, characters: 1e6 };
  expect(await after.pull({ ...pull, cursor: { epoch, seq: 2 } })).toMatchObject({
    status: 'epochChanged',
    since: 1,
  });
  expect(await after.pull({ ...pull, cursor: { epoch: 'never heard of', seq: 2 } })).toMatchObject({
    status: 'epochChanged',
    since: 0,
  });
  expect(await after.pull({ ...pull, cursor: null })).toMatchObject({ status: 'page', seq: 1 });
  after.close();
  const kept = openSqliteStore(restored.kept ?? '', START);
  expect((await kept.everything(team))?.seq).toBe(2);
  kept.close();
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('is refused while the server has the database open, and changes nothing', async () => {
  const { store, team, backup, person, push } = await withBackup();
  expect(() => restore(backup, file, START)).toThrow('Stop the server first');
  expect((await push(person, [edit(person, 3, { record: 'n3' })])).status).toBe(200);
  expect((await store.everything(team))?.seq).toBe(3);
  store.close();
});

test.each([
  ['there is none', () => undefined, 'There is no file'],
  ['it is no database', (path: string) => writeFileSync(path, 'no database '.repeat(500)), 'not a backup'],
  ['it is empty', (path: string) => writeFileSync(path, ''), 'not a backup'],
  [
    'it is another program’s',
    (path: string) => new Database(path).exec('CREATE TABLE t (a)').close(),
    'not a backup',
  ],
])('is refused when %s', async (_, make, words) => {
  const { store, team } = await withBackup();
  store.close();
  const bad = join(folder, 'bad.db');
  make(bad);
  expect(() => restore(bad, file, START)).toThrow(words);
  const after = openSqliteStore(file, START);
  expect((await after.everything(team))?.seq).toBe(2);
  after.close();
});

test('is refused when the backup has lost something', async () => {
  const { store, backup } = await withBackup();
  store.close();
  const database = new Database(backup);
  database.pragma('foreign_keys = OFF');
  database.exec('DELETE FROM op');
  database.close();
  expect(() => restore(backup, file, START)).toThrow('gaps in their history');
});

test('puts a backup in the place of a database that cannot be read, and of none', async () => {
  const { store, team, backup } = await withBackup();
  store.close();
  writeFileSync(file, 'ruined '.repeat(1_000));
  expect(restore(backup, file, START)).toMatchObject({ operations: 1, replacedOperations: null });
  const again = openSqliteStore(file, START);
  expect((await again.everything(team))?.seq).toBe(1);
  again.close();
  rmSync(file);
  expect(restore(backup, file, START)).toMatchObject({ kept: null, operations: 1 });
  expect(existsSync(file)).toBe(true);
});

test('a database of the first version comes along with its history', async () => {
  const [first, ...later] = readMigrations(MIGRATIONS_FOLDER);
  if (!first) throw new Error('no migrations');
  const old = new Database(file);
  migrate(old, [first], START);
  old.pragma('application_id = 0x5368586e');
  const clock = (seq: number) =>
    JSON.stringify({ '*': { seq, at: START, opId: `device-a:${seq}`, by: 'm' } });
  old.exec(`
    INSERT INTO instance VALUES (1, 'first', ${START});
    INSERT INTO team (id, name, seq, created_at) VALUES ('t', '示例团队', 3, ${START});
    INSERT INTO member VALUES ('m', 't', '甲', 'owner', ${START}, NULL);
    INSERT INTO device VALUES ('device-a', 'm', '设备', 'hash', NULL, ${START}, NULL, NULL);
    INSERT INTO record (team_id, id, kind, seq, deleted, fields, clocks)
      VALUES ('t', 'n1', 'note', 2, 0, '{"a":2}', '${clock(2)}'), ('t', 'n2', 'note', 3, 0, '{"a":3}', '${clock(3)}');
    INSERT INTO op (team_id, op_id, seq, record_id, kind, member_id, base, edited_at, received_at, patch, previous, outcome)
      VALUES ('t', 'device-a:1', 1, 'n1', 'note', 'm', 0, ${START}, ${START}, '{"set":{"a":1},"unset":[],"delete":false}', '{}', 'applied'),
             ('t', 'device-a:2', 2, 'n1', 'note', 'm', 1, ${START}, ${START}, '{"set":{"a":2},"unset":["b"],"delete":false}', '{"a":1}', 'applied'),
             ('t', 'device-a:3', 3, 'n2', 'note', 'm', 1, ${START}, ${START}, '{"set":{"a":3},"unset":[],"delete":false}', '{}', 'applied');`);
  old.close();
  const store = openSqliteStore(file, START);
  expect(await store.history('t', 'n1', null, 9)).toMatchObject([
    { opId: 'device-a:2', set: { a: 2 }, unset: ['b'], delete: false, previous: { a: 1 }, by: 'm' },
    { opId: 'device-a:1', set: { a: 1 }, unset: [], previous: {} },
  ]);
  expect((await store.everything('t'))?.records).toMatchObject([{ fields: { a: 2 } }, { fields: { a: 3 } }]);
  store.close();
  const database = openDatabase(file, START);
  expect(inspect(database)).toEqual([]);
  expect(countStrayRecords(database)).toBe(0);
  database.close();
  expect(later.map(({ name }) => existsSync(`${file}.before-${name}`))).toContain(true);
});

test('a history that was tampered with is found', async () => {
  const { store } = await withBackup();
  store.close();
  const copy = join(folder, 'tampered.db');
  copyFileSync(file, copy);
  const database = openDatabase(copy, START);
  database.exec(`UPDATE record SET fields = '{"title":"被改过"}' WHERE id = 'n1';
    UPDATE op SET fields_set = '{"title":"一"}' WHERE seq = 1`);
  expect(inspect(database)).toEqual([]);
  expect(countStrayRecords(database)).toBe(1);
  database.close();
});

import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit, testTeam } from '../../test-team.ts';
import { describeStore } from '../store.conformance.ts';
import { MigrationRefused, migrate, readMigrations } from './migrate.ts';
import { DatabaseRefused, MIGRATIONS_FOLDER, openDatabase } from './open-database.ts';
import { openSqliteStore, storeOn } from './sqlite-store.ts';

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shouxian-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const newFile = () => join(folder, `${(files += 1)}.db`);

describeStore('SQLite in memory', async () => openSqliteStore(':memory:', 0));
describeStore('SQLite in a file', async () => openSqliteStore(newFile(), 0));

test('every table is strict, and a commit waits for the disk', () => {
  const database = openDatabase(newFile(), 0);
  const tables = database.pragma('table_list') as {
    schema: string;
    type: string;
    name: string;
    strict: number;
  }[];
  const ours = tables.filter((one) => one.type === 'table' && !one.name.startsWith('sqlite_'));
  expect(ours.map((one) => one.name).sort()).toEqual([
    'device',
    'earlier_epoch',
    'instance',
    'invite',
    'member',
    'migration',
    'op',
    'record',
    'team',
  ]);
  expect(ours.every((one) => one.strict === 1)).toBe(true);
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  database.close();
});

test('what was written is there after closing and opening', async () => {
  const file = newFile();
  const before = await testTeam(file);
  const person = await before.join('editor');
  await before.push(person, [edit(person, 1)]);
  const whole = await before.store.everything(before.team);
  before.store.close();
  const after = openSqliteStore(file, 0);
  expect(await after.everything(before.team)).toEqual(whole);
  after.close();
});

test('a backup of a running database opens with everything in it, and leaves nothing half done', async () => {
  const { join: joinTeam, push, store, team } = await testTeam(newFile());
  const person = await joinTeam('editor');
  await push(person, [edit(person, 1)]);
  const copy = newFile();
  await store.backup(copy);
  const opened = openSqliteStore(copy, 0);
  expect(await opened.everything(team)).toEqual(await store.everything(team));
  opened.close();
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('a full disk refuses what is new and keeps what was; reading goes on, and so does writing once there is space', async () => {
  const client = openDatabase(newFile(), 0);
  const {
    ask,
    join: joinTeam,
    path,
    push,
    store,
    team,
    clock,
  } = await testTeam('', undefined, storeOn(client));
  const person = await joinTeam('editor');
  await push(person, [edit(person, 1)]);
  const before = await store.everything(team);
  const pages = Number(client.pragma('page_count', { simple: true }));
  client.pragma(`max_page_count = ${pages}`);
  const large = edit(person, 2, { record: 'n2', set: { title: '长'.repeat(20_000) } });
  const answers = await Promise.all([push(person, [large]), push(person, [large])]);
  for (const answer of answers) {
    expect(answer.status).toBe(507);
    expect(await answer.json()).toMatchObject({ code: 'storageFull' });
  }
  clock.now += 3_600_000;
  expect((await ask('GET', path('pull'), person)).status).toBe(200);
  expect(await store.everything(team)).toEqual(before);
  client.pragma(`max_page_count = ${pages + 1_000}`);
  expect((await push(person, [large])).status).toBe(200);
  expect((await store.everything(team))?.records.map(({ record }) => record)).toEqual(['n1', 'n2']);
});

test.each([
  ['is damaged', 'damaged', (file: string) => writeFileSync(file, 'no database at all, '.repeat(300))],
  [
    'belongs to another program',
    'foreign',
    (file: string) => new Database(file).exec('CREATE TABLE theirs (a)').close(),
  ],
])('a file that %s is refused and stays as it is', (_, why, make) => {
  const file = newFile();
  make(file);
  copyFileSync(file, `${file}.copy`);
  expect(() => openDatabase(file, 0)).toThrow(DatabaseRefused);
  try {
    openDatabase(file, 0);
  } catch (error) {
    expect(error).toMatchObject({ why });
  }
});

const FIRST = readMigrations(MIGRATIONS_FOLDER);
const step = (name: string, sql: string) => ({ name, sql, sha256: `hash of ${name} ${sql}` });

test('a migration runs once, and the database is copied before it', () => {
  const file = newFile();
  openDatabase(file, 0).close();
  const database = new Database(file);
  const more = [...FIRST, step('9000_more', 'CREATE TABLE more (a INTEGER) STRICT')];
  expect(migrate(database, more, 1)).toEqual(['9000_more']);
  expect(migrate(database, more, 2)).toEqual([]);
  const copy = new Database(`${file}.before-9000_more`, { readonly: true });
  expect(copy.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'more'").pluck().get()).toBe(0);
  expect(copy.prepare('SELECT count(*) FROM instance').pluck().get()).toBe(1);
});

test('a database with the tables of before keeps all that is in it', async () => {
  const file = newFile();
  const before = new Database(file);
  migrate(before, FIRST.slice(0, 2), 0);
  before.exec(`
    INSERT INTO instance (id, epoch, created_at) VALUES (1, 'epoch', 0);
    INSERT INTO team (pk, id, name, seq, forgotten, created_at) VALUES (1, 'team', '示例团队', 1, 0, 0);
    INSERT INTO member VALUES ('member', 'team', '甲', 'owner', 0, NULL);
    INSERT INTO device (pk, id, member_id, name, token_hash, joined_at) VALUES (1, 'device00', 'member', '设备', 'x', 0);
    INSERT INTO record (pk, team, id, kind, seq, deleted, fields, clocks)
      VALUES (7, 1, 'n1', 'note', 1, 0, '{"title":"一"}', '{"*":{"seq":1,"at":5,"opId":"device00:1","by":"member"}}');
    INSERT INTO op (team, seq, device, counter, record, base, edited_at, received_at, deletes, outcome)
      VALUES (1, 1, 1, 1, 7, 0, 5, 6, 0, 'applied')`);
  before.pragma('application_id = 0x5368586e');
  before.close();
  const store = openSqliteStore(file, 1);
  const whole = await store.everything('team');
  expect(whole?.records).toMatchObject([{ record: 'n1', seq: 1, fields: { title: '一' } }]);
  expect(whole?.history).toMatchObject([{ opId: 'device00:1', by: 'member', set: { title: '一' } }]);
  store.close();
});

test.each([
  ['newer', 'was used by a newer version', FIRST.slice(0, -1)],
  ['changed', 'is not the one', FIRST.map((one) => ({ ...one, sha256: 'another' }))],
  ['changed', 'is not the one', [step('0000_a', 'SELECT 1'), ...FIRST]],
])('steps that do not fit the database are refused as %s (%s)', (why, words, migrations) => {
  const database = openDatabase(newFile(), 0);
  expect(() => migrate(database, migrations, 1)).toThrow(words);
  try {
    migrate(database, migrations, 1);
  } catch (error) {
    expect(error).toBeInstanceOf(MigrationRefused);
    expect(error).toMatchObject({ why });
  }
});

test('a step that fails, or leaves rows that refer to nothing, changes nothing', () => {
  const database = openDatabase(newFile(), 0);
  const tables = () => database.prepare('SELECT count(*) FROM sqlite_master').pluck().get();
  const before = tables();
  for (const sql of [
    'CREATE TABLE half (a INTEGER) STRICT; CREATE TABLE half (a INTEGER) STRICT',
    "CREATE TABLE half (a INTEGER) STRICT; INSERT INTO member VALUES ('m', 'no team', '甲', 'owner', 0, NULL)",
  ]) {
    expect(() => migrate(database, [...FIRST, step('9000_half', sql)], 1)).toThrow();
    expect(tables()).toBe(before);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  }
});

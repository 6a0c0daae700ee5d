/**
 * Opens the file with the settings that the promises rest on, and refuses what is not a healthy database of ours.
 * `synchronous = FULL`: with less, a commit that the device was told about can vanish with the power.
 */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { migrate, readMigrations } from './migrate.ts';

/** "ShXn" in SQLite's header: another program's file is not ours to migrate. */
const APPLICATION_ID = 0x5368586e;

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('migrations/', import.meta.url));

export class DatabaseRefused extends Error {
  readonly why: 'damaged' | 'foreign';

  constructor(why: DatabaseRefused['why'], message: string) {
    super(message);
    this.name = 'DatabaseRefused';
    this.why = why;
  }
}

/** `file` may be `:memory:`. Throws `DatabaseRefused`, `MigrationRefused`, or SQLite's error. */
export function openDatabase(file: string, now: number): Database.Database {
  const database = new Database(file);
  try {
    configure(database);
    refuseForeign(database);
    migrate(database, readMigrations(MIGRATIONS_FOLDER), now);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database
      .prepare('INSERT INTO instance (id, epoch, created_at) VALUES (1, ?, ?) ON CONFLICT DO NOTHING')
      .run(newEpoch(), now);
    return database;
  } catch (error) {
    database.close();
    if (isDamage(error)) throw new DatabaseRefused('damaged', `SQLite says: ${error.message}.`);
    throw error;
  }
}

/** Never given out twice: short, and random enough for the life of an installation. */
export function newEpoch(): string {
  return randomBytes(9).toString('base64url');
}

/** Whether a file says of itself that it is a database of this program. */
export function isOurs(file: string): boolean {
  const database = new Database(file, { fileMustExist: true });
  try {
    return database.pragma('application_id', { simple: true }) === APPLICATION_ID;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}

function configure(database: Database.Database): void {
  database.pragma('busy_timeout = 5000');
  const sound = database.pragma('quick_check(1)', { simple: true });
  if (sound !== 'ok') throw new DatabaseRefused('damaged', `SQLite's check says: ${String(sound)}.`);
  // A record is about 1 kB: fewer of them leave a page half empty. Takes effect in a new database.
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  // Up to 32 MB before the log is written back: with the usual thousand pages a first sync stops for it all the time.
  database.pragma('wal_autocheckpoint = 4000');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
}

function refuseForeign(database: Database.Database): void {
  const id = database.pragma('application_id', { simple: true });
  const tables = database
    .prepare("SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    .pluck()
    .get();
  if (id === APPLICATION_ID || tables === 0) return;
  throw new DatabaseRefused('foreign', 'It is a database of another program.');
}

function isDamage(error: unknown): error is Error {
  if (!(error instanceof Database.SqliteError)) return false;
  return error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT');
}

/** `pnpm server doctor`: whether this server can be relied on, line by line, and what to do where it cannot. */
import { existsSync, readdirSync, statfsSync, statSync, accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ServerConfig } from '../config.ts';
import { inspect } from '../store/sqlite/inspect.ts';
import { MIGRATIONS_FOLDER } from '../store/sqlite/open-database.ts';
import { readMigrations } from '../store/sqlite/migrate.ts';
import { countStrayRecords } from '../store/sqlite/replay.ts';
import { BACKUPS_FOLDER } from './back-up.ts';

/** `good`; `look`: works, but somebody should; `bad`: do something now. */
export interface Finding {
  readonly level: 'good' | 'look' | 'bad';
  readonly text: string;
}

const MEGABYTE = 1024 * 1024;
const DAY_MS = 86_400_000;
const RESTORE = 'Stop the server and put back a backup: pnpm server restore <file>';
/** By their numbers in Linux: SQLite's locks do not hold on them, and databases were lost that way. */
const NETWORK_FILE_SYSTEMS: Readonly<Record<number, string>> = {
  0x6969: 'NFS',
  0xff534d42: 'CIFS',
  0xfe534d42: 'SMB2',
  0x517b: 'SMB',
  0x01021997: '9P',
};

/** Reads only; also while the server runs. `now` in ms. */
export function examine(config: ServerConfig, now: number): readonly Finding[] {
  const file = join(config.dataFolder, 'shouxian.db');
  if (!existsSync(file)) {
    return [bad(`There is no database in ${config.dataFolder}. Name its folder in DATA_DIR.`)];
  }
  return [
    ...examineFolder(config.dataFolder, statSync(file).size),
    ...examineDatabase(file),
    examineBackups(join(config.dataFolder, BACKUPS_FOLDER), now),
  ];
}

export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ level }) => level !== 'bad');
}

function examineFolder(folder: string, size: number): readonly Finding[] {
  const { type, bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const network = NETWORK_FILE_SYSTEMS[type];
  const writable = isWritable(folder);
  return [
    writable
      ? good(`${folder} can be written.`)
      : bad(`${folder} cannot be written by this user. Change its permissions.`),
    network
      ? bad(`${folder} is on a network file system (${network}). Move it to a disk of this machine.`)
      : good('The database is on a disk of this machine.'),
    free > Math.max(2 * size, 100 * MEGABYTE)
      ? good(`${megabytes(free)} free.`)
      : bad(
          `Only ${megabytes(free)} free; a backup and an update need as much as the database. Free some space.`,
        ),
  ];
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function examineDatabase(file: string): readonly Finding[] {
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, timeout: 5_000 });
    const wrong = inspect(database);
    if (wrong.length > 0) return wrong.map((text) => bad(`${text} ${RESTORE}`));
    const steps = database
      .prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migration ORDER BY name')
      .all();
    const known = readMigrations(MIGRATIONS_FOLDER);
    const missing = known.length - steps.length;
    if (missing < 0)
      return [bad('The database was used by a newer version. Start that one: update this folder.')];
    if (missing > 0)
      return [
        look(`The database is of an older version; the next start brings it up to date and keeps a copy.`),
      ];
    const stray = countStrayRecords(database);
    const count = (what: string) => Number(database?.prepare(`SELECT count(*) FROM ${what}`).pluck().get());
    return [
      good(
        `${megabytes(statSync(file).size)}: ${count('team')} teams, ${count('member')} members, ` +
          `${count('record')} records, ${count('op')} operations. SQLite's check and ours say it is sound.`,
      ),
      stray === 0
        ? good('Every record is what its history says, played again from the first operation.')
        : bad(`${stray} records are not what their history says. ${RESTORE}`),
    ];
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return [bad(`The database cannot be read (${error.message}). ${RESTORE}`)];
  } finally {
    database?.close();
  }
}

function examineBackups(folder: string, now: number): Finding {
  const newest = existsSync(folder)
    ? Math.max(
        0,
        ...readdirSync(folder)
          .filter((name) => name.endsWith('.db'))
          .map((name) => statSync(join(folder, name)).mtimeMs),
      )
    : 0;
  if (newest === 0) return look(`There is no backup in ${folder}. Make one: pnpm server backup`);
  const days = Math.floor((now - newest) / DAY_MS);
  return days < 8
    ? good(`The newest backup is ${days} days old.`)
    : look(`The newest backup is ${days} days old. Make another: pnpm server backup`);
}

const good = (text: string): Finding => ({ level: 'good', text });
const look = (text: string): Finding => ({ level: 'look', text });
const bad = (text: string): Finding => ({ level: 'bad', text });

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

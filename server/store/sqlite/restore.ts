/**
 * Puts a backup in the place of the database. The backup itself is only read; what is replaced is kept beside; the result
 * begins a new epoch, so that every device reads everything anew and pushes back what the backup does not have.
 */
import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterRestore } from 'shared/sync/earlier-epochs.ts';
import { inspect } from './inspect.ts';
import { isOurs, newEpoch, openDatabase } from './open-database.ts';
import { settleFile } from './settle-file.ts';

/** Nothing was changed. */
export class RestoreRefused extends Error {}

export interface Restored {
  /** Where the replaced database is now; null when there was none. */
  readonly kept: string | null;
  /** Operations of all teams in the backup, and in what was replaced: null when that could not be read. */
  readonly operations: number;
  readonly replacedOperations: number | null;
}

/**
 * `file`: the database's place; `now` in ms. The server must not run. Throws `RestoreRefused`, and what `openDatabase`
 * throws when the backup is none of ours, damaged or newer.
 */
export function restore(backup: string, file: string, now: number): Restored {
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile())
    throw new RestoreRefused(
      `There is no file ${backup}. Backups are in the data folder under backups, unless they were named otherwise.`,
    );
  const draft = `${file}.restoring`;
  const rest = ['', '-wal', '-shm', '-journal'].map((ending) => `${draft}${ending}`);
  for (const path of rest) rmSync(path, { force: true });
  try {
    // Without its journal a copy could miss the newest commits; a backup of ours has none.
    copyFileSync(backup, draft);
    if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${draft}-wal`);
    if (!isOurs(draft))
      throw new RestoreRefused(
        `${backup} is not a backup of this program; nothing was changed. Name a file that pnpm server backup wrote.`,
      );
    const replaced = existsSync(file) ? stop(file) : null;
    const operations = prepare(draft, replaced?.branches ?? null, now);
    const kept = existsSync(file) ? keep(file, now) : null;
    settleFile(draft, file);
    return { kept, operations, replacedOperations: replaced?.operations ?? null };
  } finally {
    for (const path of rest) rmSync(path, { force: true });
  }
}

type Branches = ReadonlyMap<
  string,
  { readonly epoch: string; readonly seq: number; readonly earlier: ReadonlyMap<string, number> }
>;

/**
 * Brings the database to a stop: one file without a journal, which SQLite does for nobody while another program has it
 * open. Null when it cannot be read, which may be why a backup is wanted.
 */
function stop(file: string): { branches: Branches; operations: number } | null {
  const database = new Database(file, { timeout: 500 });
  try {
    if (database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw inUse(file);
    return { branches: readBranches(database), operations: countOperations(database) };
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) throw inUse(file);
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    database.close();
  }
}

function inUse(file: string): RestoreRefused {
  return new RestoreRefused(`${file} is in use. Stop the server first; nothing was changed.`);
}

/** Teams by id. */
function readBranches(database: Database.Database): Branches {
  const epoch = String(database.prepare('SELECT epoch FROM instance').pluck().get());
  const teams = database
    .prepare<[], { pk: number; id: string; seq: number }>('SELECT pk, id, seq FROM team')
    .all();
  const earlier = database.prepare<[number], { epoch: string; same_until: number }>(
    'SELECT epoch, same_until FROM earlier_epoch WHERE team = ?',
  );
  return new Map(
    teams.map(({ pk, id, seq }) => [
      id,
      { epoch, seq, earlier: new Map(earlier.all(pk).map((row) => [row.epoch, row.same_until])) },
    ]),
  );
}

function countOperations(database: Database.Database): number {
  return Number(database.prepare('SELECT count(*) FROM op').pluck().get());
}

/** Checks the copy, brings it up to date and begins its new epoch. */
function prepare(draft: string, replaced: Branches | null, now: number): number {
  const database = openDatabase(draft, now);
  try {
    const [wrong] = inspect(database);
    if (wrong !== undefined)
      throw new RestoreRefused(`The backup is not good: ${wrong} Nothing was changed; take an earlier one.`);
    const note = database.prepare(
      `INSERT INTO earlier_epoch (team, epoch, same_until) SELECT pk, ?, ? FROM team WHERE id = ?
       ON CONFLICT (team, epoch) DO UPDATE SET same_until = excluded.same_until`,
    );
    const branches = readBranches(database);
    database.transaction(() => {
      for (const [id, branch] of branches) {
        for (const [epoch, until] of afterRestore(branch, replaced?.get(id) ?? null)) {
          note.run(epoch, until, id);
        }
      }
      database.prepare('UPDATE instance SET epoch = ?').run(newEpoch());
    })();
    // One file: no journal of the draft's may be left behind when it gets its name.
    database.pragma('journal_mode = DELETE');
    return countOperations(database);
  } finally {
    database.close();
  }
}

/** A second name first, so that at no moment there is no database: a server that starts then would begin an empty one. */
function keep(file: string, now: number): string {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  const kept = `${file}.replaced-${stamp}`;
  try {
    linkSync(file, kept);
  } catch {
    copyFileSync(file, kept);
  }
  // Only a database that could not be opened still has these; beside another file they would ruin it.
  for (const ending of ['-wal', '-shm']) {
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${kept}${ending}`);
  }
  return kept;
}

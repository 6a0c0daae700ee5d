/**
 * A copy of a running database that is known to be good: written beside its place, opened, checked and compared, and only
 * then given its name. A backup that was never opened is not a backup.
 */
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { inspect } from './inspect.ts';
import { settleFile } from './settle-file.ts';

/** Throws when the copy is not good; nothing is left at `file` then, or what was there before. */
export async function backUp(database: Database.Database, file: string): Promise<void> {
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    const least = countRows(database);
    await database.backup(draft);
    check(draft, least);
    settleFile(draft, file);
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${rest}`, { force: true });
  }
}

function check(file: string, least: Counts): void {
  const copy = new Database(file);
  try {
    // One file, without a journal beside it that could be left behind when it is copied.
    copy.pragma('journal_mode = DELETE');
    const [wrong] = inspect(copy);
    if (wrong !== undefined) throw new Error(`The copy is not good: ${wrong}`);
    const counts = countRows(copy);
    if (counts.records < least.records || counts.operations < least.operations) {
      throw new Error('The copy holds less than the database.');
    }
  } finally {
    copy.close();
  }
}

interface Counts {
  readonly records: number;
  readonly operations: number;
}

/** Neither ever goes down, so the copy of a running database holds at least as much as there was before. */
function countRows(database: Database.Database): Counts {
  const count = (table: string) => Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return { records: count('record'), operations: count('op') };
}

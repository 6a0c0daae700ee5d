/**
 * A copy of a running database that is known to be good: written beside its place, opened, checked and compared, and only
 * then given its name. A backup that was never opened is not a backup.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Throws when the copy is not good; nothing is left at `file` then, or what was there before. */
export async function backUp(database: Database.Database, file: string): Promise<void> {
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    await database.backup(draft);
    check(draft);
    const handle = openSync(draft, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, file);
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${draft}${rest}`, { force: true });
  }
}

function check(file: string): void {
  const copy = new Database(file);
  try {
    // One file, without a journal beside it that could be left behind when it is copied.
    copy.pragma('journal_mode = DELETE');
    const sound = copy.pragma('integrity_check(1)', { simple: true });
    if (sound !== 'ok') throw new Error(`The copy is damaged: ${String(sound)}.`);
    const broken = copy.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error('The copy is incomplete.');
    const teams = copy.prepare(
      'SELECT count(*) FROM team WHERE seq <> (SELECT count(*) FROM op WHERE team_id = team.id)',
    );
    if (teams.pluck().get() !== 0) throw new Error('The history of the copy has gaps.');
  } finally {
    copy.close();
  }
}

/**
 * Brings a database up to date, with the SQL that drizzle-kit wrote and without its runner, which skips and forgets in
 * silence. Every file is known by name and SHA-256. Refused, with nothing changed: a file that was edited after it ran, a
 * database that a newer program has touched, and a result whose foreign keys do not hold. A database that holds something
 * is copied beside itself first.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** `newer`: start a newer program, or restore the copy. `changed`: the program's files are not those that ran. */
export class MigrationRefused extends Error {
  readonly why: 'newer' | 'changed' | 'broken';

  constructor(why: MigrationRefused['why'], message: string) {
    super(message);
    this.name = 'MigrationRefused';
    this.why = why;
  }
}

/** The `.sql` files of a folder in order of their names. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8');
      return {
        name: file.slice(0, -'.sql'.length),
        sql,
        sha256: createHash('sha256').update(sql).digest('hex'),
      };
    });
}

/**
 * Runs what is missing, all of it or nothing, and answers the names. `now` in ms. Leaves foreign keys switched on. Throws
 * `MigrationRefused`, or SQLite's error when a statement fails.
 */
export function migrate(
  database: Database.Database,
  migrations: readonly Migration[],
  now: number,
): readonly string[] {
  const missing = findMissing(database, migrations);
  if (missing.length === 0) return [];
  copyBeside(database, missing[0]?.name ?? '');

  // Foreign keys cannot be switched inside a transaction, and a table cannot be rebuilt while they are on.
  database.pragma('foreign_keys = OFF');
  try {
    return database
      .transaction(() => {
        // Another process may have been faster: look again under the lock.
        const todo = findMissing(database, migrations);
        database.exec(
          'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT',
        );
        const note = database.prepare('INSERT INTO migration (name, sha256, applied_at) VALUES (?, ?, ?)');
        for (const { name, sql, sha256 } of todo) {
          database.exec(sql);
          note.run(name, sha256, now);
        }
        checkForeignKeys(database);
        return todo.map(({ name }) => name);
      })
      .exclusive();
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function findMissing(database: Database.Database, migrations: readonly Migration[]): readonly Migration[] {
  const applied = readApplied(database);
  for (const [index, { name, sha256 }] of applied.entries()) {
    const known = migrations[index];
    if (!known || !migrations.some((migration) => migration.name === name)) {
      const message = `The database was used by a newer version (step ${name}).`;
      throw new MigrationRefused('newer', message);
    }
    if (known.name !== name || known.sha256 !== sha256) {
      throw new MigrationRefused('changed', `Step ${name} is not the one that this database went through.`);
    }
  }
  return migrations.slice(applied.length);
}

function readApplied(database: Database.Database) {
  const exists = database
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'")
    .get();
  if (!exists) return [];
  return database
    .prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migration ORDER BY name')
    .all();
}

/** `shouxian.db.before-0001_name`; a copy that stands there is from an attempt that failed, of the same state. */
function copyBeside(database: Database.Database, step: string): void {
  const holdsSomething = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1").get();
  const copy = `${database.name}.before-${step}`;
  if (database.memory || !holdsSomething || existsSync(copy)) return;
  database.prepare('VACUUM INTO ?').run(copy);
}

function checkForeignKeys(database: Database.Database): void {
  const broken = database.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) {
    throw new MigrationRefused('broken', `${broken.length} rows refer to nothing after the migration.`);
  }
}

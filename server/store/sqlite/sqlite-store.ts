/** The store on one SQLite file. One process writes; the command line may look in at the same time. */
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
import { invitePart } from './invite-part.ts';
import { openDatabase } from './open-database.ts';
import { peoplePart } from './people-part.ts';
import { instance } from './schema.ts';
import { syncPart } from './sync-part.ts';

/** `file` may be `:memory:`; `now` in ms. Throws `DatabaseRefused`, `MigrationRefused`, or SQLite's error. */
export function openSqliteStore(file: string, now: number): Store {
  const client = openDatabase(file, now);
  const database = drizzle({ client });
  const epoch = database.select().from(instance).get()?.epoch;
  if (epoch === undefined) throw new Error('The database has no epoch.');
  const sync = syncPart(client, database, epoch);
  return {
    ...invitePart(database),
    ...peoplePart(database),
    ...sync,
    backup: (copy) => backUp(client, copy),
    close() {
      sync.flush();
      client.pragma('optimize');
      client.close();
    },
  };
}

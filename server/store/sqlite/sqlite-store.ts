/** The store on one SQLite file. One process writes; the command line may look in at the same time. */
import type Database from 'better-sqlite3';
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
import { invitePart } from './invite-part.ts';
import { openDatabase } from './open-database.ts';
import { peoplePart } from './people-part.ts';
import { syncPart } from './sync-part.ts';
import { tellFullDisk } from './tell-full-disk.ts';

/** `file` may be `:memory:`; `now` in ms. Throws `DatabaseRefused`, `MigrationRefused`, or SQLite's error. */
export function openSqliteStore(file: string, now: number): Store {
  return storeOn(openDatabase(file, now));
}

/** On a database that `openDatabase` opened; closing the store closes it. */
export function storeOn(client: Database.Database): Store {
  const epoch = client.prepare<[], string>('SELECT epoch FROM instance').pluck().get();
  if (epoch === undefined) throw new Error('The database has no epoch.');
  const sync = syncPart(client, epoch);
  return {
    ...tellFullDisk(invitePart(client)),
    ...tellFullDisk(peoplePart(client)),
    ...tellFullDisk(sync),
    backup: (copy) => backUp(client, copy),
    close() {
      sync.flush();
      client.pragma('optimize');
      client.close();
    },
  };
}

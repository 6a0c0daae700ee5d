/** The store on one SQLite file. One process writes; the command line may look in at the same time. */
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
import { invitePart } from './invite-part.ts';
import { openDatabase } from './open-database.ts';
import { peoplePart } from './people-part.ts';
import { syncPart } from './sync-part.ts';

/** `file` may be `:memory:`; `now` in ms. Throws `DatabaseRefused`, `MigrationRefused`, or SQLite's error. */
export function openSqliteStore(file: string, now: number): Store {
  const client = openDatabase(file, now);
  const epoch = client.prepare<[], string>('SELECT epoch FROM instance').pluck().get();
  if (epoch === undefined) throw new Error('The database has no epoch.');
  const sync = syncPart(client, epoch);
  return {
    ...invitePart(client),
    ...peoplePart(client),
    ...sync,
    backup: (copy) => backUp(client, copy),
    close() {
      sync.flush();
      client.pragma('optimize');
      client.close();
    },
  };
}

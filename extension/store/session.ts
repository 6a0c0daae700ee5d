/** Which team this device belongs to, and how syncing is going. Kept in the database's `meta`; no session is: alone. */
import { z } from 'zod';
import { member } from 'shared/sync/protocol.ts';
import { openDatabase } from './database.ts';

export const session = z.object({
  server: z.string(),
  team: z.object({ id: z.string(), name: z.string() }),
  member,
  device: z.string(),
  token: z.string(),
});
export type Session = z.infer<typeof session>;

export const syncState = z.object({
  /** When the server last answered, in ms since 1970; null when it never has. */
  answeredAt: z.number().nullable(),
  /** Why syncing stands still; null while it does not. Worded by the interface. */
  trouble: z
    .enum(['offline', 'busy', 'revoked', 'unknownDevice', 'readOnly', 'serverError', 'serverFull', 'storage'])
    .nullable(),
  since: z.number().nullable(),
  /** While much is being read: `done` of `of`. */
  progress: z.object({ done: z.number(), of: z.number() }).nullable().default(null),
  /** After a failure: not to be tried by itself before this instant, in ms. */
  retryAt: z.number().nullable().default(null),
});
export type SyncState = z.infer<typeof syncState>;

export const NEVER_SYNCED: SyncState = {
  answeredAt: null,
  trouble: null,
  since: null,
  progress: null,
  retryAt: null,
};

export async function readSession(): Promise<Session | null> {
  const parsed = session.safeParse(await (await openDatabase()).get('meta', 'session'));
  return parsed.success ? parsed.data : null;
}

export async function writeSession(value: Session | null): Promise<void> {
  const database = await openDatabase();
  if (value === null) await database.delete('meta', 'session');
  else await database.put('meta', value, 'session');
}

export async function readSyncState(): Promise<SyncState> {
  const parsed = syncState.safeParse(await (await openDatabase()).get('meta', 'syncState'));
  return parsed.success ? parsed.data : NEVER_SYNCED;
}

export async function writeSyncState(value: SyncState): Promise<void> {
  await (await openDatabase()).put('meta', value, 'syncState');
}

/** Which team this device belongs to. Kept in the database's `meta`; no session is: alone. */
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

export async function readSession(): Promise<Session | null> {
  const parsed = session.safeParse(await (await openDatabase()).get('meta', 'session'));
  return parsed.success ? parsed.data : null;
}

export async function writeSession(value: Session | null): Promise<void> {
  const database = await openDatabase();
  if (value === null) await database.delete('meta', 'session');
  else await database.put('meta', value, 'session');
}

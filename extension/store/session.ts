/** Which team this device belongs to. Kept in the database's `meta`; no session is: alone. Written by `transact` alone. */
import type { Member } from 'shared/sync/protocol.ts';
import { ROLES } from 'shared/sync/wire-names.ts';
import { openDatabase } from './database.ts';

/** Its key in `meta`. */
export const SESSION = 'session';

export interface Session {
  readonly server: string;
  readonly team: { readonly id: string; readonly name: string };
  readonly member: Member;
  readonly device: string;
  readonly token: string;
}

/** Read by every page before its first frame: checked by hand, so that none needs zod for it. */
function isSession(stored: unknown): stored is Session {
  if (!hasTexts(stored, ['server', 'device', 'token'])) return false;
  const { team, member } = stored as { readonly team?: unknown; readonly member?: unknown };
  if (!hasTexts(team, ['id', 'name']) || !hasTexts(member, ['id', 'name', 'role', 'joinedAt'])) return false;
  const { role, revoked } = member as Partial<Member>;
  return ROLES.some((each) => each === role) && typeof revoked === 'boolean';
}

function hasTexts(value: unknown, names: readonly string[]): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  );
}

export async function readSession(): Promise<Session | null> {
  const stored = await (await openDatabase()).get('meta', SESSION);
  return isSession(stored) ? stored : null;
}

/** Who a device is, with everything that a request may depend on. Read inside the transaction that relies on it. */
import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Identity } from '../store.ts';
import { device, member } from './schema.ts';

export function findIdentity(database: BetterSQLite3Database, id: string): Identity | null {
  const found = database
    .select({ device, member })
    .from(device)
    .innerJoin(member, eq(member.id, device.memberId))
    .where(eq(device.id, id))
    .get();
  if (!found) return null;
  return {
    device: found.device.id,
    member: found.member.id,
    memberName: found.member.name,
    role: found.member.role,
    team: found.member.teamId,
    tokenHash: found.device.tokenHash,
    revoked: found.device.revokedAt !== null || found.member.revokedAt !== null,
  };
}

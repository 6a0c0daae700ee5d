/** Who a device is, with everything that a request may depend on. Read inside the transaction that relies on it. */
import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Identity } from '../store.ts';
import { device, member } from './schema.ts';

/** `pk`: the device's number inside this database. */
export type FindIdentity = (id: string) => (Identity & { readonly pk: number }) | null;

/** Prepared once: it is asked for every request, and again inside every push and pull. */
export function prepareFindIdentity(database: BetterSQLite3Database): FindIdentity {
  const statement = database
    .select({
      pk: device.pk,
      device: device.id,
      member: member.id,
      memberName: member.name,
      role: member.role,
      team: member.teamId,
      tokenHash: device.tokenHash,
      joinedAt: device.joinedAt,
      deviceRevokedAt: device.revokedAt,
      memberRevokedAt: member.revokedAt,
    })
    .from(device)
    .innerJoin(member, eq(member.id, device.memberId))
    .where(eq(device.id, sql.placeholder('id')))
    .prepare();
  return (id) => {
    const found = statement.get({ id });
    if (!found) return null;
    const { deviceRevokedAt, memberRevokedAt, ...identity } = found;
    return { ...identity, revoked: deviceRevokedAt !== null || memberRevokedAt !== null };
  };
}

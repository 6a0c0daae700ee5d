/** Who a device is, with everything that a request may depend on. Read inside the transaction that relies on it. */
import type Database from 'better-sqlite3';
import type { Identity } from '../store.ts';

/** `pk`: the device's number inside this database. */
type Found = Identity & { readonly pk: number };
export type FindIdentity = (id: string) => Found | null;

/** Prepared once: it is asked for every request, and again inside every push and pull. Why `+?`: `sync-statements.ts`. */
export function prepareFindIdentity(client: Database.Database): FindIdentity {
  const statement = client.prepare<[string], Omit<Found, 'revoked'> & { revoked: number }>(
    `SELECT device.pk, device.id AS device, member.id AS member, member.name AS memberName, member.role,
       member.team_id AS team, device.token_hash AS tokenHash, device.joined_at AS joinedAt,
       (device.revoked_at IS NOT NULL OR member.revoked_at IS NOT NULL) AS revoked
     FROM device JOIN member ON member.id = device.member_id WHERE device.id = +?`,
  );
  return (id) => {
    const found = statement.get(id);
    return found ? { ...found, revoked: found.revoked === 1 } : null;
  };
}

/** Members and their devices on SQLite. Nobody is ever deleted: the history names them. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Device, Member } from 'shared/sync/protocol.ts';
import type { Store } from '../store.ts';
import { prepareFindIdentity } from './find-identity.ts';
import { device, member } from './schema.ts';

type PeoplePart = Pick<Store, 'identity' | 'seen' | 'members' | 'hasOwner' | 'revokeDevice' | 'revokeMember'>;

export function peoplePart(database: BetterSQLite3Database): PeoplePart {
  const findIdentity = prepareFindIdentity(database);
  const activeOwners = (team: string) =>
    database
      .select({ id: member.id })
      .from(member)
      .where(and(eq(member.teamId, team), eq(member.role, 'owner'), isNull(member.revokedAt)))
      .all();
  const cut = (which: ReturnType<typeof eq>, now: number) =>
    database
      .update(device)
      .set({ revokedAt: now })
      .where(and(which, isNull(device.revokedAt)))
      .returning({ id: device.id })
      .all()
      .map(({ id }) => id);

  return {
    async identity(id) {
      return findIdentity(id);
    },

    async seen(id, client, now) {
      const change = { lastSeenAt: now, ...(client !== null && { client }) };
      database.update(device).set(change).where(eq(device.id, id)).run();
    },

    async members(team) {
      return database.transaction(() => {
        const members = database
          .select()
          .from(member)
          .where(eq(member.teamId, team))
          .orderBy(asc(member.joinedAt));
        const devices = database
          .select({ device })
          .from(device)
          .innerJoin(member, eq(member.id, device.memberId))
          .where(eq(member.teamId, team))
          .orderBy(asc(device.joinedAt));
        return {
          members: members.all().map(toMember),
          devices: devices.all().map((row) => toDevice(row.device)),
        };
      });
    },

    async hasOwner(team) {
      return activeOwners(team).length > 0;
    },

    async revokeDevice(team, id, now) {
      return database.transaction(
        () => (findIdentity(id)?.team === team ? cut(eq(device.id, id), now) : null),
        { behavior: 'immediate' },
      );
    },

    async revokeMember(team, id, now) {
      return database.transaction(
        () => {
          const who = and(eq(member.id, id), eq(member.teamId, team), isNull(member.revokedAt));
          const found = database.select().from(member).where(who).get();
          if (!found) return null;
          if (found.role === 'owner' && activeOwners(team).length === 1) return 'lastOwner' as const;
          database.update(member).set({ revokedAt: now }).where(who).run();
          return cut(eq(device.memberId, id), now);
        },
        { behavior: 'immediate' },
      );
    },
  };
}

export function toMember(row: typeof member.$inferSelect): Member {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    joinedAt: iso(row.joinedAt),
    revoked: row.revokedAt !== null,
  };
}

function toDevice(row: typeof device.$inferSelect): Device {
  return {
    id: row.id,
    member: row.memberId,
    name: row.name,
    client: row.client,
    joinedAt: iso(row.joinedAt),
    lastSeenAt: row.lastSeenAt === null ? null : iso(row.lastSeenAt),
    revoked: row.revokedAt !== null,
  };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

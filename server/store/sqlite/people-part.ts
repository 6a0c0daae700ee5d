/** Members and their devices on SQLite. Nobody is ever deleted: the history names them. */
import type Database from 'better-sqlite3';
import type { Device, Member, Role } from 'shared/sync/protocol.ts';
import type { Identity, Store } from '../store.ts';
import { prepareFindIdentity } from './find-identity.ts';

type PeoplePart = Pick<
  Store,
  'identity' | 'recentIdentity' | 'seen' | 'members' | 'hasOwner' | 'revokeDevice' | 'revokeMember'
>;

/** A look into the database outside of a transaction was measured at an eighth of a small request. */
const RECENT_MS = 1_000;
const MOST_RECENT = 1_000;

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly joinedAt: number;
  readonly revokedAt: number | null;
}

interface DeviceRow {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly client: string | null;
  readonly joinedAt: number;
  readonly lastSeenAt: number | null;
  readonly revokedAt: number | null;
}

const ACTIVE_OWNERS = "team_id = ? AND role = 'owner' AND revoked_at IS NULL";

export function peoplePart(client: Database.Database): PeoplePart {
  const findIdentity = prepareFindIdentity(client);
  const recent = new Map<string, { identity: Identity; at: number }>();
  const seen = client.prepare<[number, string | null, string]>(
    'UPDATE device SET last_seen_at = ?, client = ifnull(?, client) WHERE id = ?',
  );
  const membersOf = client.prepare<[string], MemberRow>(
    `SELECT id, name, role, joined_at AS joinedAt, revoked_at AS revokedAt FROM member WHERE team_id = ?
     ORDER BY joined_at, rowid`,
  );
  const devicesOf = client.prepare<[string], DeviceRow>(
    `SELECT device.id, device.member_id AS memberId, device.name, device.client, device.joined_at AS joinedAt,
       device.last_seen_at AS lastSeenAt, device.revoked_at AS revokedAt
     FROM device JOIN member ON member.id = device.member_id WHERE member.team_id = ?
     ORDER BY device.joined_at, device.pk`,
  );
  const countOwners = client
    .prepare<[string], number>(`SELECT count(*) FROM member WHERE ${ACTIVE_OWNERS}`)
    .pluck();
  const activeMember = client.prepare<[string, string], { role: Role }>(
    'SELECT role FROM member WHERE id = ? AND team_id = ? AND revoked_at IS NULL',
  );
  const revokeMember = client.prepare<[number, string]>('UPDATE member SET revoked_at = ? WHERE id = ?');
  const cut = (column: 'id' | 'member_id') =>
    client
      .prepare<[number, string], string>(
        `UPDATE device SET revoked_at = ? WHERE ${column} = ? AND revoked_at IS NULL RETURNING id`,
      )
      .pluck();
  const [cutDevice, cutMember] = [cut('id'), cut('member_id')];
  // Or whoever is removed, and whoever has the lost device, comes back by a link that was made before.
  const withdraw = client.prepare<[number, string]>(
    'UPDATE invite SET revoked_at = ? WHERE created_by = ? AND used_at IS NULL AND revoked_at IS NULL',
  );

  const removeDevice = client.transaction((team: string, id: string, now: number) => {
    const found = findIdentity(id);
    if (found?.team !== team) return null;
    withdraw.run(now, found.member);
    return cutDevice.all(now, id);
  });
  const removeMember = client.transaction((team: string, id: string, now: number) => {
    const found = activeMember.get(id, team);
    if (!found) return null;
    if (found.role === 'owner' && countOwners.get(team) === 1) return 'lastOwner' as const;
    revokeMember.run(now, id);
    withdraw.run(now, id);
    return cutMember.all(now, id);
  });
  const readMembers = client.transaction((team: string) => ({
    members: membersOf.all(team).map(toMember),
    devices: devicesOf.all(team).map(toDevice),
  }));

  return {
    async identity(id) {
      return findIdentity(id);
    },

    async recentIdentity(id, now) {
      const known = recent.get(id);
      if (known && Math.abs(now - known.at) < RECENT_MS) return known.identity;
      const identity = findIdentity(id);
      if (recent.size >= MOST_RECENT) recent.clear();
      if (identity) recent.set(id, { identity, at: now });
      return identity;
    },

    async seen(id, version, now) {
      seen.run(now, version, id);
    },

    async members(team) {
      return readMembers(team);
    },

    async hasOwner(team) {
      return countOwners.get(team) !== 0;
    },

    async revokeDevice(team, id, now) {
      recent.clear();
      return removeDevice.immediate(team, id, now);
    },

    async revokeMember(team, id, now) {
      recent.clear();
      return removeMember.immediate(team, id, now);
    },
  };
}

export function toMember(row: MemberRow): Member {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    joinedAt: iso(row.joinedAt),
    revoked: row.revokedAt !== null,
  };
}

function toDevice(row: DeviceRow): Device {
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

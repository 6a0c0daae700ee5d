/** Teams, invitations and joining on SQLite. An invitation is used in the transaction that makes the member. */
import type Database from 'better-sqlite3';
import type { Invitation, Role } from 'shared/sync/protocol.ts';
import { newId } from '../../auth/secret.ts';
import type { Joined, NewDevice, Store, Team } from '../store.ts';
import { toMember } from './people-part.ts';

type InvitePart = Pick<
  Store,
  'teams' | 'createTeam' | 'createInvite' | 'invitations' | 'revokeInvite' | 'revokeOwnerInvites' | 'join'
>;

interface InviteRow {
  readonly id: string;
  readonly teamId: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
}

const COLUMNS = `id, team_id AS teamId, role, created_at AS createdAt, expires_at AS expiresAt, used_at AS usedAt,
  revoked_at AS revokedAt`;
const OPEN = 'used_at IS NULL AND revoked_at IS NULL';

export function invitePart(client: Database.Database): InvitePart {
  const teams = client.prepare<[], Team>('SELECT id, name FROM team ORDER BY created_at, pk');
  const teamOf = client.prepare<[string], Team>('SELECT id, name FROM team WHERE id = ?');
  const createTeam = client.prepare<[string, string, number]>(
    'INSERT INTO team (id, name, seq, created_at) VALUES (?, ?, 0, ?)',
  );
  const createInvite = client.prepare(
    `INSERT INTO invite (id, team_id, secret_hash, role, created_by, created_at, expires_at)
     VALUES (:id, :team, :secretHash, :role, :createdBy, :createdAt, :expiresAt)`,
  );
  const invitesOf = client.prepare<[string], InviteRow>(
    `SELECT ${COLUMNS} FROM invite WHERE team_id = ? ORDER BY created_at`,
  );
  const bySecret = client.prepare<[string], InviteRow>(`SELECT ${COLUMNS} FROM invite WHERE secret_hash = ?`);
  const revoke = client.prepare<[number, string, string]>(
    `UPDATE invite SET revoked_at = ? WHERE team_id = ? AND id = ? AND ${OPEN}`,
  );
  const revokeOwners = client.prepare<[number, string]>(
    `UPDATE invite SET revoked_at = ? WHERE team_id = ? AND role = 'owner' AND ${OPEN}`,
  );
  const use = client.prepare<[number, string]>('UPDATE invite SET used_at = ? WHERE id = ?');
  const addMember = client.prepare(
    'INSERT INTO member (id, team_id, name, role, joined_at) VALUES (:id, :teamId, :name, :role, :joinedAt)',
  );
  const addDevice = client.prepare(
    `INSERT INTO device (id, member_id, name, token_hash, client, joined_at, last_seen_at)
     VALUES (:device, :member, :deviceName, :tokenHash, :client, :now, :now)`,
  );

  const join = client.transaction((wanted: NewDevice): Joined => {
    const { now } = wanted;
    const invite = bySecret.get(wanted.secretHash);
    const team = invite && teamOf.get(invite.teamId);
    if (!team) return { ok: false, code: 'inviteUnknown' };
    const state = stateOf(invite, now);
    if (state === 'used') return { ok: false, code: 'inviteUsed' };
    if (state !== 'open') return { ok: false, code: 'inviteExpired' };
    use.run(now, invite.id);
    const joined = {
      id: newId(),
      teamId: team.id,
      name: wanted.memberName,
      role: invite.role,
      joinedAt: now,
    };
    addMember.run(joined);
    const { device, deviceName, tokenHash, client: version } = wanted;
    addDevice.run({ device, member: joined.id, deviceName, tokenHash, client: version, now });
    return { ok: true, team, member: toMember({ ...joined, revokedAt: null }) };
  });

  return {
    async teams() {
      return teams.all();
    },

    async createTeam(name, now) {
      const id = newId();
      createTeam.run(id, name, now);
      return { id, name };
    },

    async createInvite(invite) {
      const id = newId();
      createInvite.run({ ...invite, id });
      return { id };
    },

    async invitations(team, now) {
      return invitesOf.all(team).map((row) => toInvitation(row, now));
    },

    async revokeInvite(team, id, now) {
      return revoke.run(now, team, id).changes > 0;
    },

    async revokeOwnerInvites(team, now) {
      revokeOwners.run(now, team);
    },

    async join(wanted) {
      return join.immediate(wanted);
    },
  };
}

function toInvitation(row: InviteRow, now: number): Invitation {
  return {
    id: row.id,
    role: row.role,
    createdAt: new Date(row.createdAt).toISOString(),
    expiresAt: new Date(row.expiresAt).toISOString(),
    state: stateOf(row, now),
  };
}

function stateOf(row: InviteRow, now: number): Invitation['state'] {
  if (row.usedAt !== null) return 'used';
  if (row.revokedAt !== null) return 'revoked';
  return row.expiresAt <= now ? 'expired' : 'open';
}

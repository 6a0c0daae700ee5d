/** Teams, invitations and joining on SQLite. An invitation is used in the transaction that makes the member. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Invitation } from 'shared/sync/protocol.ts';
import { newId } from '../../auth/secret.ts';
import type { Joined, Store } from '../store.ts';
import { toMember } from './people-part.ts';
import { device, invite, member, team } from './schema.ts';

type InvitePart = Pick<
  Store,
  'teams' | 'createTeam' | 'createInvite' | 'invitations' | 'revokeInvite' | 'revokeOwnerInvites' | 'join'
>;
type InviteRow = typeof invite.$inferSelect;

const OPEN = and(isNull(invite.usedAt), isNull(invite.revokedAt));

export function invitePart(database: BetterSQLite3Database): InvitePart {
  return {
    async teams() {
      return database.select({ id: team.id, name: team.name }).from(team).orderBy(asc(team.createdAt)).all();
    },

    async createTeam(name, now) {
      const created = { id: newId(), name };
      database
        .insert(team)
        .values({ ...created, seq: 0, createdAt: now })
        .run();
      return created;
    },

    async createInvite({ team: teamId, ...rest }) {
      const id = newId();
      database
        .insert(invite)
        .values({ id, teamId, ...rest })
        .run();
      return { id };
    },

    async invitations(teamId, now) {
      const rows = database
        .select()
        .from(invite)
        .where(eq(invite.teamId, teamId))
        .orderBy(asc(invite.createdAt));
      return rows.all().map((row) => toInvitation(row, now));
    },

    async revokeInvite(teamId, id, now) {
      const which = and(eq(invite.teamId, teamId), eq(invite.id, id), OPEN);
      return database.update(invite).set({ revokedAt: now }).where(which).run().changes > 0;
    },

    async revokeOwnerInvites(teamId, now) {
      const which = and(eq(invite.teamId, teamId), eq(invite.role, 'owner'), OPEN);
      database.update(invite).set({ revokedAt: now }).where(which).run();
    },

    async join(wanted) {
      return database.transaction(
        (): Joined => {
          const { now } = wanted;
          const found = database
            .select({ invite, team })
            .from(invite)
            .innerJoin(team, eq(team.id, invite.teamId))
            .where(eq(invite.secretHash, wanted.secretHash))
            .get();
          if (!found) return { ok: false, code: 'inviteUnknown' };
          const { state } = toInvitation(found.invite, now);
          if (state === 'used') return { ok: false, code: 'inviteUsed' };
          if (state !== 'open') return { ok: false, code: 'inviteExpired' };
          database.update(invite).set({ usedAt: now }).where(eq(invite.id, found.invite.id)).run();
          const joined = {
            id: newId(),
            teamId: found.team.id,
            name: wanted.memberName,
            role: found.invite.role,
            joinedAt: now,
            revokedAt: null,
          };
          database.insert(member).values(joined).run();
          database
            .insert(device)
            .values({
              id: wanted.device,
              memberId: joined.id,
              name: wanted.deviceName,
              tokenHash: wanted.tokenHash,
              client: wanted.client,
              joinedAt: now,
              lastSeenAt: now,
            })
            .run();
          const { id, name } = found.team;
          return { ok: true, team: { id, name }, member: toMember(joined) };
        },
        { behavior: 'immediate' },
      );
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

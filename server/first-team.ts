/**
 * The owner's link. Secrets are stored as hashes only, so a link that was printed and not used cannot be printed again:
 * each start makes a new one and takes the old one back, until an owner has joined.
 */
import { hashSecret, newSecret } from './auth/secret.ts';
import { writeInvitationLink } from 'shared/sync/invitation-link.ts';
import type { Store } from './store/store.ts';

const OWNER_LINK_MS = 7 * 24 * 3_600_000;

/** The link to the first team without an owner; null when every team has one. */
export async function ensureFirstTeam(store: Store, origin: string, now: number): Promise<string | null> {
  const teams = await store.teams();
  if (teams.length === 0)
    return inviteOwner(store, (await store.createTeam('我的团队', now)).id, origin, now);
  for (const { id } of teams) {
    if (!(await store.hasOwner(id))) return inviteOwner(store, id, origin, now);
  }
  return null;
}

export async function inviteOwner(store: Store, team: string, origin: string, now: number): Promise<string> {
  const secret = newSecret();
  await store.revokeOwnerInvites(team, now);
  await store.createInvite({
    team,
    secretHash: hashSecret(secret),
    role: 'owner',
    createdBy: null,
    createdAt: now,
    expiresAt: now + OWNER_LINK_MS,
  });
  return writeInvitationLink({ server: origin, secret });
}

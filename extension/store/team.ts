/** Joining a team by its link, leaving it, inviting, and who is in it. */
import { z } from 'zod';
import { joinTeam as joinTeamStep, leaveTeam as leaveTeamStep } from 'shared/sync/join-team.ts';
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import {
  inviteAnswer,
  invitationsAnswer,
  joinAnswer,
  membersAnswer,
  metaAnswer,
} from 'shared/sync/protocol.ts';
import { PROTOCOL_VERSION } from 'shared/sync/wire-names.ts';
import { sendMessage } from '../messages.ts';
import { announceChange } from './change-signal.ts';
import { askServer, type ServerFailure } from './server-client.ts';
import type { Session } from './session.ts';
import { NEVER_SYNCED, writeSyncState } from './sync-state.ts';
import { transact } from './transact.ts';

export type JoinFailure = ServerFailure | 'notALink' | 'serverNewer' | 'serverOlder' | 'otherTeam';
export type JoinResult =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly failure: JoinFailure };

interface JoinWords {
  readonly link: string;
  readonly memberName: string;
  readonly deviceName: string;
}

/** The server is asked who it is before the invitation is spent on it. What was made alone is sent to the team. */
export async function joinTeam({ link, memberName, deviceName }: JoinWords): Promise<JoinResult> {
  const invitation = readInvitationLink(link);
  if (invitation === null) return { ok: false, failure: 'notALink' };
  const { server, secret } = invitation;
  const meta = await askServer({ server, token: null, path: '/v1/meta', answer: metaAnswer });
  if (!meta.ok) return meta;
  if (meta.value.protocol.oldest > PROTOCOL_VERSION) return { ok: false, failure: 'serverNewer' };
  if (meta.value.protocol.newest < PROTOCOL_VERSION) return { ok: false, failure: 'serverOlder' };
  const joined = await askServer({
    server,
    token: null,
    method: 'POST',
    path: '/v1/join',
    body: { secret, memberName, deviceName },
    answer: joinAnswer,
  });
  if (!joined.ok) return joined;
  const { team, member, device, token } = joined.value;
  if (await isInAnotherTeam(team.id)) return { ok: false, failure: 'otherTeam' };
  const session: Session = { server, team, member, device, token };
  await enterTeam(session, joined.clockAhead ?? 0);
  await writeSyncState(NEVER_SYNCED);
  announceChange();
  await sendMessage('syncNow').catch(() => undefined);
  return { ok: true, session };
}

/** A device that was removed may join its own team again and goes on where it stopped; another one only after leaving. */
async function isInAnotherTeam(team: string): Promise<boolean> {
  let current: string | null = null;
  await transact({ records: [] }, ({ state }) => {
    current = state.team;
    return {};
  });
  return current !== null && current !== team;
}

async function enterTeam(session: Session, clockOffset: number): Promise<void> {
  const joined = { team: session.team.id, device: session.device, clockOffset };
  await transact({ records: 'all' }, (held) => ({ ...joinTeamStep(held, joined, Date.now()), session }));
}

/** Works alone from now on; everything the team knew stays on this device. */
export async function leaveTeam(): Promise<void> {
  await transact({ records: 'all' }, (held) => ({ ...leaveTeamStep(held), session: null }));
  await writeSyncState(NEVER_SYNCED);
  announceChange();
}

export function inviteColleague(session: Session, role: 'editor' | 'viewer') {
  return askServer({
    ...place(session),
    method: 'POST',
    path: `/v1/teams/${session.team.id}/invites`,
    body: { role },
    answer: inviteAnswer,
  });
}

/** Every invitation of the team, also those that are over; never their links. Owners only. */
export function readInvitations(session: Session) {
  return askServer({
    ...place(session),
    path: `/v1/teams/${session.team.id}/invites`,
    answer: invitationsAnswer,
  });
}

/** Its link lets nobody in from now on. Owners only. */
export function revokeInvitation(session: Session, invitation: string) {
  return remove(session, `invites/${invitation}`);
}

export function readMembers(session: Session) {
  return askServer({
    ...place(session),
    path: `/v1/teams/${session.team.id}/members`,
    answer: membersAnswer,
  });
}

/** Refused from its next request on. Owners only. */
export function removeDevice(session: Session, device: string) {
  return remove(session, `devices/${device}`);
}

/** With every device. Owners only; the last owner cannot be removed. */
export function removeMember(session: Session, member: string) {
  return remove(session, `members/${member}`);
}

function remove(session: Session, what: string) {
  return askServer({
    ...place(session),
    method: 'DELETE',
    path: `/v1/teams/${session.team.id}/${what}`,
    answer: z.null(),
  });
}

function place(session: Session): { readonly server: string; readonly token: string } {
  return { server: session.server, token: session.token };
}

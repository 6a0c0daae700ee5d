/** Which invitations still let somebody in, the newest first: what the server lists, with the links that were made on this page. */
import type { Invitation, Role } from 'shared/sync/protocol.ts';

export interface MadeInvitation {
  readonly link: string;
  readonly role: 'editor' | 'viewer';
  /** ISO; the same moment to the millisecond that the server lists it with. */
  readonly expiresAt: string;
}

export interface ListedInvitation {
  /** What it is revoked by; null while the server has not listed it. */
  readonly id: string | null;
  readonly role: Role;
  readonly expiresAt: string;
  /** Null where it was made elsewhere: the server does not know it either. */
  readonly link: string | null;
}

/** @param known null while the server's list is not at hand; then what was made here is all there is to show. */
export function listInvitations(
  made: readonly MadeInvitation[],
  known: readonly Pick<Invitation, 'id' | 'role' | 'createdAt' | 'expiresAt' | 'state'>[] | null,
): readonly ListedInvitation[] {
  if (known === null) return made.map((each) => ({ id: null, ...each }));
  const links = new Map(made.map(({ expiresAt, link }) => [expiresAt, link]));
  return known
    .filter(({ state }) => state === 'open')
    .toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
    .map(({ id, role, expiresAt }) => ({ id, role, expiresAt, link: links.get(expiresAt) ?? null }));
}

/** Who is in the team, inviting, and removing. */
import { Hono } from 'hono';
import { inviteRequest } from 'shared/sync/protocol.ts';
import { writeInvitationLink } from 'shared/sync/invitation-link.ts';
import { ownersOnly } from '../auth/require-device.ts';
import { hashSecret, newSecret } from '../auth/secret.ts';
import { addressOf, type Environment, type Parts } from '../http/environment.ts';
import { ProblemError } from '../http/problem.ts';
import { validate } from '../http/validate.ts';

const HOUR_MS = 3_600_000;

export function memberRoutes(parts: Parts) {
  const { store, pokes, now } = parts;
  return new Hono<Environment>()
    .get('/v1/teams/:team/members', async (c) => c.json(await store.members(c.get('identity').team)))
    .get('/v1/teams/:team/invites', ownersOnly, async (c) =>
      c.json({ invitations: await store.invitations(c.get('identity').team, now()) }),
    )
    .post('/v1/teams/:team/invites', ownersOnly, validate('json', inviteRequest), async (c) => {
      const { role, hours } = c.req.valid('json');
      const { team, member } = c.get('identity');
      const secret = newSecret();
      const expiresAt = now() + hours * HOUR_MS;
      await store.createInvite({
        team,
        secretHash: hashSecret(secret),
        role,
        createdBy: member,
        createdAt: now(),
        expiresAt,
      });
      const link = writeInvitationLink({ server: addressOf(c, parts), secret });
      return c.json({ link, expiresAt: new Date(expiresAt).toISOString() });
    })
    .delete('/v1/teams/:team/invites/:invite', ownersOnly, async (c) => {
      const gone = await store.revokeInvite(c.get('identity').team, c.req.param('invite'), now());
      if (!gone) throw new ProblemError('notFound', 'There is no such open invitation.');
      return c.body(null, 204);
    })
    .delete('/v1/teams/:team/devices/:device', ownersOnly, async (c) => {
      const cut = await store.revokeDevice(c.get('identity').team, c.req.param('device'), now());
      if (!cut) throw new ProblemError('notFound', 'There is no such device.');
      pokes.cut(cut);
      return c.body(null, 204);
    })
    .delete('/v1/teams/:team/members/:member', ownersOnly, async (c) => {
      const cut = await store.revokeMember(c.get('identity').team, c.req.param('member'), now());
      if (cut === 'lastOwner') throw new ProblemError('forbidden', 'The last owner cannot be removed.');
      if (!cut) throw new ProblemError('notFound', 'There is no such member.');
      pokes.cut(cut);
      return c.body(null, 204);
    });
}

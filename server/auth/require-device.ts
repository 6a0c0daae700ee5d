/** Who asks: the device of the bearer token, in the team of the address. Read anew for every request. */
import { createMiddleware } from 'hono/factory';
import { CLIENT_HEADER } from 'shared/sync/protocol.ts';
import type { Environment, Parts } from '../http/environment.ts';
import { ProblemError } from '../http/problem.ts';
import { readBearer } from './device-token.ts';
import { hashSecret, sameHash } from './secret.ts';

export function requireDevice({ store, now }: Parts) {
  return createMiddleware<Environment>(async function requireDeviceMiddleware(c, next) {
    const token = readBearer(c.req.header('authorization'));
    const identity = token && (await store.identity(token.device));
    // The same answer, whatever is wrong with the token: nobody learns which device exists.
    if (!token || !identity || !sameHash(identity.tokenHash, hashSecret(token.secret))) {
      throw new ProblemError('unauthorized', 'The token is not known. Join the team again.');
    }
    if (identity.revoked) throw new ProblemError('revoked', 'This device was removed from the team.');
    if (identity.team !== c.req.param('team')) throw new ProblemError('notFound', 'No such team.');
    const client = c.req.header(CLIENT_HEADER)?.slice(0, 100) ?? null;
    await store.seen(identity.device, client, now());
    c.set('identity', identity);
    c.set('client', client);
    await next();
  });
}

export const ownersOnly = createMiddleware<Environment>(async function ownersOnlyMiddleware(c, next) {
  if (c.get('identity').role !== 'owner') {
    throw new ProblemError('forbidden', 'Only an owner of the team may do this.');
  }
  await next();
});

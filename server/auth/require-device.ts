/**
 * Who asks: the device of the bearer token, in the team of the address. Looked up for every request; push and pull look
 * again inside their transaction.
 */
import { createMiddleware } from 'hono/factory';
import { CLIENT_HEADER } from 'shared/sync/wire-names.ts';
import { StorageFull } from '../store/store.ts';
import { readClient } from '../http/client-version.ts';
import type { Environment, Parts } from '../http/environment.ts';
import { ProblemError } from '../http/problem.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { readBearer } from './device-token.ts';
import { hashSecret, sameHash } from './secret.ts';

/** Compared with when there is no such device, so that a guess takes as long whether or not it names one. */
const NOBODY = hashSecret('');

/** Each note is a commit to the disk; nobody needs to know it to the second. */
const SEEN_EVERY_MS = 60_000;

export function requireDevice({ store, now, rates }: Parts) {
  const limit = rateLimit(rates.perDevice, now);
  const lastSeen = new Map<string, number>();
  return createMiddleware<Environment>(async function requireDeviceMiddleware(c, next) {
    const token = readBearer(c.req.header('authorization'));
    const identity = token && (await store.recentIdentity(token.device, now()));
    const known = sameHash(hashSecret(token?.secret ?? ''), identity?.tokenHash ?? NOBODY);
    // The same answer, whatever is wrong with the token: nobody learns which device exists.
    if (!token || !identity || !known) {
      throw new ProblemError('unauthorized', 'The token is not known. Join the team again.');
    }
    if (identity.revoked) throw new ProblemError('revoked', 'This device was removed from the team.');
    if (identity.team !== c.req.param('team')) throw new ProblemError('notFound', 'No such team.');
    limit.take(identity.device);
    const time = now();
    if (time - (lastSeen.get(identity.device) ?? 0) >= SEEN_EVERY_MS) {
      lastSeen.set(identity.device, time);
      const client = readClient(c.req.header(CLIENT_HEADER))?.version ?? null;
      await store.seen(identity.device, client, time).catch((error: unknown) => {
        // On a full disk a team can still read all it has.
        if (!(error instanceof StorageFull)) throw error;
      });
    }
    c.set('identity', identity);
    await next();
  });
}

export const ownersOnly = createMiddleware<Environment>(async function ownersOnlyMiddleware(c, next) {
  if (c.get('identity').role !== 'owner') {
    throw new ProblemError('forbidden', 'Only an owner of the team may do this.');
  }
  await next();
});

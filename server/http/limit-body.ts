/**
 * No body beyond the limit is read. A stated length is believed, as Node reads no further than it; only a body of unknown
 * length is counted while it comes, which takes Hono's slow way through a stream.
 */
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { Limits } from 'shared/sync/protocol.ts';
import { ProblemError } from './problem.ts';

export function limitBody(limits: Limits) {
  const refuse = (): never => {
    throw new ProblemError('tooLarge', `More than ${limits.bytes} bytes.`, { limits });
  };
  const counted = bodyLimit({ maxSize: limits.bytes, onError: refuse });
  return createMiddleware(async function limitBodyMiddleware(c, next) {
    if (c.req.method === 'GET') return next();
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next);
    if (!(Number(length) <= limits.bytes)) refuse();
    return next();
  });
}

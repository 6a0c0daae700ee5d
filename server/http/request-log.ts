/** One line per request: no token, no body, no query, no name of anybody. */
import { createMiddleware } from 'hono/factory';
import type { Logger } from 'pino';

export function logRequests(log: Logger, now: () => number) {
  return createMiddleware(async function logRequests(c, next) {
    const start = now();
    await next();
    log.info({ method: c.req.method, path: c.req.path, status: c.res.status, ms: now() - start }, 'request');
  });
}

/** `X-Shouxian-Client: 0.1.0; protocol=1`: who asks, and whether it may still write. Reading is always allowed. */
import { createMiddleware } from 'hono/factory';
import { CLIENT_HEADER } from 'shared/sync/wire-names.ts';
import type { Protocols } from './environment.ts';
import { ProblemError } from './problem.ts';

export interface Client {
  readonly version: string;
  readonly protocol: number;
}

/** Null for a client that does not say, which is served. */
export function readClient(header: string | undefined): Client | null {
  const match = /^([0-9A-Za-z.+-]{1,40}); *protocol=(\d{1,6})$/.exec(header ?? '');
  return match?.[1] && match[2] ? { version: match[1], protocol: Number(match[2]) } : null;
}

/** Before routes that write: a writer of another protocol could harm what it does not know. */
export function requireWritableClient({ oldest, newest }: Protocols) {
  return createMiddleware(async function requireWritableClient(c, next) {
    const { protocol = newest } = readClient(c.req.header(CLIENT_HEADER)) ?? {};
    if (protocol < oldest || protocol > newest) {
      const behind = protocol > newest ? 'server' : 'extension';
      throw new ProblemError('upgradeRequired', `Bring the ${behind} up to date to write; reading goes on.`);
    }
    await next();
  });
}

/** Composes the server: edges first, then one module per resource. No rule lives here. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { failedAt } from './http/failed-at.ts';
import { edgeHeaders } from './http/edge-headers.ts';
import type { Parts } from './http/environment.ts';
import { limitBody } from './http/limit-body.ts';
import { ProblemError, STATUS } from './http/problem.ts';
import { limitAddresses, limitGuesses, rateLimit } from './http/rate-limit.ts';
import { logRequests } from './http/request-log.ts';
import { describeApi } from './openapi/describe-api.ts';
import { joinRoutes } from './routes/join.ts';
import { liveRoutes } from './routes/live.ts';
import { memberRoutes } from './routes/members.ts';
import { syncRoutes } from './routes/sync.ts';
import { StorageFull } from './store/store.ts';

export interface AppOptions extends Parts {
  readonly version: string;
  readonly extensionIds: readonly string[];
  readonly log: Logger;
  /** Pages mounted beside the protocol, such as the practice form. */
  readonly extras: readonly Hono[];
}

export function createApp(options: AppOptions): Hono {
  const { version, extensionIds, log, extras, now, limits, protocols, rates, trustedProxies } = options;
  // Made when it is first asked for: nobody waits for it at a start.
  let description: ReturnType<typeof describeApi> | undefined;
  const origins = new Set([EXTENSION_ID, ...extensionIds].map((id) => `chrome-extension://${id}`));
  const app = new Hono();
  app.use('/v1/*', logRequests(log, now));
  // Extras bring headers of their own, and pages of ours must not be framed.
  app.use(
    '/v1/*',
    edgeHeaders((origin) => origins.has(origin) || origin.startsWith('moz-extension://')),
  );
  app.use('/v1/*', limitAddresses(rateLimit(rates.perAddress, now), trustedProxies));
  app.use('/v1/*', limitGuesses(rateLimit(rates.guesses, now), trustedProxies));
  app.use('/v1/*', limitBody(limits));
  app.get('/health', (c) => c.json({ status: 'ok', version }));
  app.get('/v1/meta', (c) => c.json({ product: 'shouxian', version, protocol: protocols, limits }));
  app.get('/v1/openapi.json', (c) => c.json((description ??= describeApi(version))));
  app.route('/', joinRoutes(options));
  app.route('/', syncRoutes(options));
  app.route('/', liveRoutes(options));
  app.route('/', memberRoutes(options));
  for (const extra of extras) app.route('/', extra);

  app.notFound((c) => c.json({ code: 'notFound', reason: 'There is nothing at this address.' }, 404));
  app.onError((error, c) => {
    if (error instanceof ProblemError) {
      const { retryAfterMs } = error.problem;
      if (retryAfterMs !== undefined) c.header('retry-after', String(Math.ceil(retryAfterMs / 1_000)));
      return c.json(error.problem, error.status);
    }
    if (error instanceof StorageFull) {
      log.error({ method: c.req.method, route: c.req.path, error: error.name });
      const reason = 'The disk of the server is full: nothing was stored. Reading goes on.';
      return c.json({ code: 'storageFull', reason }, STATUS.storageFull);
    }
    // Hono's own, such as a body that is no JSON; its message may quote the body.
    if (error instanceof HTTPException && error.status < 500) {
      return c.json({ code: 'badRequest', reason: 'The request could not be read.' }, 400);
    }
    // The message may quote what was sent; the log gets the place, not the person's words.
    log.error({
      method: c.req.method,
      route: c.req.path,
      error: error.name,
      at: failedAt(error),
    });
    return c.json({ code: 'internal', reason: 'The server failed; its log says where.' }, 500);
  });
  return app;
}

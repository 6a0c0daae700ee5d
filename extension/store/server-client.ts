/** Requests to a team's server outside of syncing. Whatever goes wrong comes back as a value that the screens word. */
import type { z } from 'zod';
import { problem, type Problem } from 'shared/sync/protocol.ts';
import { clockAhead } from './clock-ahead.ts';
import { clientHeaders } from './client-headers.ts';

export type ServerFailure = 'offline' | 'notOurServer' | Problem['code'];

export type ServerAnswer<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** As `clockAhead` says it. */
      readonly clockAhead: number | null;
    }
  | { readonly ok: false; readonly failure: ServerFailure };

interface ServerRequest<T> {
  readonly server: string;
  readonly token: string | null;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly answer: z.ZodType<T>;
}

/** A look that is only to tell the one failure from the other must not keep anybody waiting. */
const PROBE_MS = 4_000;

/** Long enough for a slow office line, short enough that nobody wonders. */
const TIMEOUT_MS = 15_000;

export async function askServer<T>(request: ServerRequest<T>): Promise<ServerAnswer<T>> {
  let response: Response;
  const sentAt = Date.now();
  try {
    response = await fetch(`${request.server}${request.path}`, {
      method: request.method ?? 'GET',
      headers: {
        ...clientHeaders(request.token),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    return { ok: false, failure: (await answersAtAll(request.server, error)) ? 'notOurServer' : 'offline' };
  }
  const ahead = clockAhead(sentAt, Date.now(), response.headers.get('date'));
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => undefined);
  if (!response.ok) {
    const parsed = problem.safeParse(body);
    return { ok: false, failure: parsed.success ? parsed.data.code : 'notOurServer' };
  }
  const parsed = request.answer.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data, clockAhead: ahead }
    : { ok: false, failure: 'notOurServer' };
}

/**
 * The browser says the same of a server that is down and of one that does not let this extension read its answer, as any
 * server but ours does. An answer that nobody may read tells them apart, and the person what to look at.
 */
async function answersAtAll(server: string, error: unknown): Promise<boolean> {
  if (error instanceof DOMException && error.name === 'TimeoutError') return false;
  try {
    await fetch(`${server}/health`, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(PROBE_MS),
    });
    return true;
  } catch {
    return false;
  }
}

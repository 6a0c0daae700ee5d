/**
 * How often somebody may ask: a bucket for each device and each address, refilled all the time. The numbers are far above
 * what a person's browser does; they keep one that runs wild, or somebody who guesses, from taking the server from the rest.
 */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { getConnInfo } from '@hono/node-server/conninfo';
import { ProblemError } from './problem.ts';

/** Requests a minute. A whole minute's worth may come at once. */
export interface Rates {
  readonly perDevice: number;
  readonly perAddress: number;
  /** Requests whose token or invitation was not known, by address. */
  readonly guesses: number;
}

export const RATES: Rates = { perDevice: 1_200, perAddress: 12_000, guesses: 60 };

export interface RateLimit {
  /** Takes one; throws `tooMany` when there is none left. */
  take(key: string): void;
}

const MINUTE_MS = 60_000;
/** Beyond so many keys those whose bucket is full again are let go: they cannot be told from new ones. */
const MANY_KEYS = 10_000;

export function rateLimit(perMinute: number, now: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = perMinute / MINUTE_MS;
  const leftOf = (bucket: { left: number; at: number } | undefined, time: number) =>
    bucket ? Math.min(perMinute, bucket.left + Math.max(0, time - bucket.at) * perMs) : perMinute;

  function clear(time: number): void {
    for (const [key, bucket] of buckets) if (leftOf(bucket, time) >= perMinute) buckets.delete(key);
  }
  return {
    take(key) {
      const time = now();
      const left = leftOf(buckets.get(key), time);
      if (left < 1) {
        const retryAfterMs = Math.ceil((1 - left) / perMs);
        throw new ProblemError('tooMany', 'Too many requests; ask again later.', { retryAfterMs });
      }
      if (buckets.size >= MANY_KEYS) clear(time);
      buckets.set(key, { left: left - 1, at: time });
    },
  };
}

/**
 * The address that asks. `trustedProxies` counts the proxies in front of the server, each of which adds to the right of
 * `X-Forwarded-For`; what stands further left was written by whoever asks, and is not believed.
 */
function clientAddress(c: Context, trustedProxies: number): string {
  if (trustedProxies > 0) {
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
    const hop = hops.at(-trustedProxies);
    if (hop) return hop;
  }
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // No connection under it: asked within the process.
    return '';
  }
}

export function limitAddresses(limit: RateLimit, trustedProxies: number) {
  return createMiddleware(async function limitAddressesMiddleware(c, next) {
    limit.take(clientAddress(c, trustedProxies));
    await next();
  });
}

/**
 * Counts the requests that were refused for a token or an invitation that nobody has, and answers those beyond the limit
 * with a pause. Nobody else at that address is kept waiting: any page in a browser may ask the server on the same machine,
 * and behind a proxy that is not told of all come from one address. What is guessed at is too long to be found.
 */
export function limitGuesses(limit: RateLimit, trustedProxies: number) {
  return createMiddleware(async function limitGuessesMiddleware(c, next) {
    await next();
    const guessed = c.error instanceof ProblemError && GUESSES.has(c.error.problem.code);
    if (guessed) limit.take(clientAddress(c, trustedProxies));
  });
}

const GUESSES: ReadonlySet<string> = new Set(['unauthorized', 'inviteUnknown']);

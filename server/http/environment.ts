/** What every route is given. */
import type { Context } from 'hono';
import type { Limits, MetaAnswer } from 'shared/sync/protocol.ts';
import type { Identity, Store } from '../store/store.ts';
import type { Pokes } from '../live/pokes.ts';
import type { Rates } from './rate-limit.ts';

export interface Parts {
  readonly store: Store;
  readonly pokes: Pokes;
  /** ms since 1970. */
  readonly now: () => number;
  /** The address that invitations carry; null: the one by which the person who invites reached the server. */
  readonly publicUrl: string | null;
  /** Which protocol versions may write, and how much one push may hold: `/v1/meta` tells both. */
  readonly protocols: Protocols;
  readonly limits: Limits;
  readonly rates: Rates;
  /** How many proxies stand in front of the server; 0 when devices reach it themselves. */
  readonly trustedProxies: number;
}

export type Protocols = Readonly<MetaAnswer['protocol']>;

export interface Environment {
  Variables: { identity: Identity };
}

/** A server that listens on all addresses has none of its own, but whoever asks has just used one. */
export function addressOf(c: Context, { publicUrl }: Pick<Parts, 'publicUrl'>): string {
  return publicUrl ?? new URL(c.req.url).origin;
}

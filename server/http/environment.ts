/** What every route is given. */
import type { Identity, Store } from '../store/store.ts';
import type { Pokes } from '../live/pokes.ts';

export interface Parts {
  readonly store: Store;
  readonly pokes: Pokes;
  /** ms since 1970. */
  readonly now: () => number;
  /** `http://host:port`, for links; known once the server listens. */
  readonly origin: () => string;
}

export interface Environment {
  Variables: { identity: Identity; client: string | null };
}

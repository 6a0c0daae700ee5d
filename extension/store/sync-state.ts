/**
 * How syncing is going, as it is kept in the database's `meta`. Read by hand and not by a schema: the popup reads it too,
 * and has no room for a library.
 */
import { openDatabase } from './database.ts';

const TROUBLES = [
  'offline',
  'busy',
  'revoked',
  'unknownDevice',
  'readOnly',
  'serverError',
  'serverFull',
  'storage',
] as const;

export interface SyncState {
  /** When the server last answered, in ms since 1970; null when it never has. */
  readonly answeredAt: number | null;
  /** Why syncing stands still; null while it does not. Worded by the interface. */
  readonly trouble: (typeof TROUBLES)[number] | null;
  readonly since: number | null;
  /** While much is being read: `done` of `of`. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** After a failure: not to be tried by itself before this instant, in ms. */
  readonly retryAt: number | null;
  /** By how many ms this clock is ahead of the server's (`clock-ahead.ts`); null while nothing is wrong with it. */
  readonly clockAhead: number | null;
}

export const NEVER_SYNCED: SyncState = {
  answeredAt: null,
  trouble: null,
  since: null,
  progress: null,
  retryAt: null,
  clockAhead: null,
};

/** Its key in `meta`. */
export const SYNC_STATE = 'syncState';

/** What cannot be read counts as never synced: the next round says how it really is. */
export function parseSyncState(stored: unknown): SyncState {
  if (typeof stored !== 'object' || stored === null) return NEVER_SYNCED;
  const {
    answeredAt,
    trouble,
    since,
    progress = null,
    retryAt = null,
    clockAhead = null,
  } = stored as Record<string, unknown>;
  const known = TROUBLES.find((each) => each === trouble) ?? null;
  if (!isInstant(answeredAt) || !isInstant(since) || !isInstant(retryAt) || known !== trouble) {
    return NEVER_SYNCED;
  }
  return {
    answeredAt,
    trouble: known,
    since,
    retryAt,
    progress: parseProgress(progress),
    clockAhead: typeof clockAhead === 'number' ? clockAhead : null,
  };
}

/** No server of ours asks for a longer wait. */
const LONGEST_WAIT_MS = 3_600_000;

/** Whether it may be tried by itself. An instant that lies further off is of a clock that was ahead and was set right. */
export function isDue({ retryAt }: SyncState, now: number): boolean {
  return retryAt === null || now >= retryAt || retryAt - now > LONGEST_WAIT_MS;
}

/**
 * When the server was last heard, or else first tried in vain; null where neither is known. An instant that is still to come
 * is of a clock that was ahead and was set right: nobody knows how long ago that was, so the trouble itself is counted from.
 */
export function lastHeard({ answeredAt, since }: SyncState, now: number): number | null {
  return [answeredAt, since].find((at) => at !== null && at <= now) ?? null;
}

export async function readSyncState(): Promise<SyncState> {
  return parseSyncState(await (await openDatabase()).get('meta', SYNC_STATE));
}

export async function writeSyncState(value: SyncState): Promise<void> {
  await (await openDatabase()).put('meta', value, SYNC_STATE);
}

function isInstant(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}

function parseProgress(value: unknown): SyncState['progress'] {
  if (typeof value !== 'object' || value === null) return null;
  const { done, of } = value as Record<string, unknown>;
  return typeof done === 'number' && typeof of === 'number' ? { done, of } : null;
}

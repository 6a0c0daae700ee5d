/** One round of sync at a time, over all contexts; afterwards everybody is told when something changed. */
import { syncOnce, type HttpAnswer, type SyncOutcome } from 'shared/sync/sync-once.ts';
import { announceChange } from '../../store/change-signal.ts';
import { clockAhead } from '../../store/clock-ahead.ts';
import { clientHeaders } from '../../store/client-headers.ts';
import { readSession, type Session } from '../../store/session.ts';
import { isDue, readSyncState, writeSyncState, type SyncState } from '../../store/sync-state.ts';
import { transact } from '../../store/transact.ts';
import { look } from './look.ts';

const TIMEOUT_MS = 30_000;

/** The round that waits for its turn: whoever asks meanwhile is served by it, since it has not read anything yet. */
let queued: Promise<void> | null = null;

export function synchronise(): Promise<void> {
  queued ??= navigator.locks.request('shouxian-sync', async () => {
    queued = null;
    const session = await readSession();
    if (session === null) return;
    const before = await readSyncState();
    const after = await round(session, before);
    try {
      await writeSyncState(after);
    } catch {
      // Not even this could be stored: whoever looks is told directly.
      announceChange('storageFailed');
      return;
    }
    announceChange();
    await look();
  });
  return queued;
}

/** What the clock does: as `synchronise`, but not before the wait after a failure is over. */
export async function synchroniseIfDue(): Promise<void> {
  if (isDue(await readSyncState(), Date.now())) await synchronise();
}

async function round(session: Session, before: SyncState): Promise<SyncState> {
  const now = Date.now();
  let ahead = before.clockAhead;
  let told: Promise<void> = Promise.resolve();
  const tell = (progress: { done: number; of: number }): void => {
    told = told
      .then(() => writeSyncState({ ...before, progress }))
      .then(() => announceChange('syncState'))
      // Nobody misses one step of a progress that could not be written; the round itself says what is wrong.
      .catch(() => undefined);
  };
  try {
    const outcome = await syncOnce({
      transact,
      speaker: { team: session.team.id, device: session.device },
      request: (method, path, body) =>
        request(session, method, path, body, (measured) => {
          ahead = measured;
        }),
      now: () => Date.now(),
      random: () => Math.random(),
      onProgress: tell,
    });
    await told;
    return { ...stateAfter(outcome, before, now), clockAhead: ahead };
  } catch {
    await told;
    // The database refused, most likely a full disk: nothing was half written, and the person is told.
    return { ...before, trouble: 'storage', since: before.since ?? now, progress: null };
  }
}

function stateAfter(outcome: SyncOutcome, before: SyncState, now: number): Omit<SyncState, 'clockAhead'> {
  // What a clock that was ahead noted is set right with it.
  const since = before.trouble === null ? now : Math.min(before.since ?? now, now);
  const retryAt = outcome.retryInMs === null ? null : Date.now() + outcome.retryInMs;
  const quiet = { progress: null, retryAt };
  const trouble = troubleOf(outcome.status);
  if (trouble === null) return { answeredAt: now, trouble, since: null, ...quiet };
  if (trouble === 'readOnly' || trouble === 'serverFull')
    return { answeredAt: now, trouble, since, ...quiet };
  return { answeredAt: before.answeredAt, trouble, since, ...quiet };
}

function troubleOf(status: SyncOutcome['status']): SyncState['trouble'] {
  switch (status) {
    case 'alone':
    case 'upToDate':
      return null;
    case 'unreachable':
      return 'offline';
    case 'busy':
    case 'readOnly':
    case 'revoked':
    case 'serverError':
    case 'serverFull':
    case 'unknownDevice':
      return status;
  }
}

async function request(
  session: Session,
  method: 'GET' | 'POST',
  path: string,
  body: unknown,
  onClock: (ahead: number | null) => void,
): Promise<HttpAnswer | null> {
  const sentAt = Date.now();
  try {
    const response = await fetch(`${session.server}${path}`, {
      method,
      headers: {
        ...clientHeaders(session.token),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    onClock(clockAhead(sentAt, Date.now(), response.headers.get('date')));
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch {
    return null;
  }
}

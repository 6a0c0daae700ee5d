/** The state of syncing in words: alone, synced, how much waits, or what is wrong and what to do. */
import { i18n } from '#i18n';
import type { SyncState } from '../store/sync-state.ts';
import { wordTime } from './word-time.ts';

export interface WordedSync {
  readonly text: string;
  readonly level: 'calm' | 'waiting' | 'trouble';
  /** Where the person decides about it, when that is elsewhere. */
  readonly decidedIn: 'team' | null;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_HOURS = 24;

interface Outbox {
  readonly waiting: number;
  readonly refused: number;
  readonly conflicts: number;
}

/** @param inPlace whether it is said where refused and conflicting changes are decided about. */
export function wordSync(
  inTeam: boolean,
  state: SyncState,
  outbox: Outbox,
  nowMs: number,
  inPlace = false,
): WordedSync {
  const decidedIn = inPlace ? null : 'team';
  const { refused, conflicts } = outbox;
  const isSyncing = inTeam && state.progress === null && state.trouble === null;
  if (isSyncing && refused > 0) {
    const text = i18n.t(inPlace ? 'sync.refusedHere' : 'sync.refused', refused);
    return { text, level: 'trouble', decidedIn };
  }
  if (isSyncing && state.clockAhead !== null)
    return { text: wordClock(state.clockAhead), level: 'trouble', decidedIn: null };
  if (isSyncing && outbox.waiting === 0 && conflicts > 0) {
    const text = i18n.t(inPlace ? 'sync.conflictsHere' : 'sync.conflicts', conflicts);
    return { text, level: 'waiting', decidedIn };
  }
  return { ...wordState(inTeam, state, outbox.waiting, nowMs), decidedIn: null };
}

function wordState(
  inTeam: boolean,
  state: SyncState,
  waiting: number,
  nowMs: number,
): Omit<WordedSync, 'decidedIn'> {
  if (!inTeam) return { text: i18n.t('sync.alone'), level: 'calm' };
  if (state.progress !== null) {
    const { done, of } = state.progress;
    return { text: i18n.t('sync.reading', { percent: String(percent(done, of)) }), level: 'waiting' };
  }
  if (state.trouble === 'offline') {
    return waiting > 0
      ? {
          text: i18n.t('sync.offlineWaiting', waiting, { since: wordTime(state.since ?? nowMs) }),
          level: 'waiting',
        }
      : { text: i18n.t('sync.offline', { since: wordTime(state.since ?? nowMs) }), level: 'waiting' };
  }
  if (state.trouble !== null) return { text: i18n.t(`sync.trouble.${state.trouble}`), level: 'trouble' };
  if (waiting > 0) return { text: i18n.t('sync.waiting', waiting), level: 'waiting' };
  if (state.answeredAt === null) return { text: i18n.t('sync.never'), level: 'waiting' };
  const minutes = Math.floor((nowMs - state.answeredAt) / MINUTE_MS);
  if (minutes < 1) return { text: i18n.t('sync.now'), level: 'calm' };
  if (minutes < 60) return { text: i18n.t('sync.minutes', minutes), level: 'calm' };
  return { text: i18n.t('sync.at', { time: wordTime(state.answeredAt) }), level: 'calm' };
}

/** How far this clock is from the server's, in hours up to two days. */
function wordClock(aheadMs: number): string {
  const hours = Math.round(Math.abs(aheadMs) / HOUR_MS);
  const [unit, count] =
    hours < 2 * DAY_HOURS ? (['hours', hours] as const) : (['days', Math.round(hours / DAY_HOURS)] as const);
  return i18n.t(`sync.clock.${aheadMs > 0 ? 'ahead' : 'behind'}.${unit}`, count);
}

/** Never says that all is there before it is. */
function percent(done: number, of: number): number {
  return of <= 0 ? 0 : Math.min(99, Math.floor((done / of) * 100));
}

/**
 * What the popup shows: the glance that the background left, if it is of today and of the records as they stand. One of
 * earlier records is shown while the new one is counted; one of another day is not shown at all.
 */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { sendMessage } from '../../messages.ts';
import { onChange } from '../../store/change-signal.ts';
import { isFresh, readGlance, type Glance } from '../../store/glance.ts';
import { readSyncSummary, type SyncSummary } from '../../store/sync-summary.ts';
import { NEVER_SYNCED } from '../../store/sync-state.ts';
import { uiLanguage } from '../../ui/language.ts';

/** Null while it is being counted. */
export const glance = signal<Glance | null>(null);
export const isUpdating = signal(false);
export const problem = signal<string | null>(null);
export const sync = signal<SyncSummary>({
  inTeam: false,
  state: NEVER_SYNCED,
  outbox: { waiting: 0, refused: 0, conflicts: 0 },
});

const LOOK_MS = 20_000;

let looking: Promise<void> | null = null;
let again = false;

/** Begins to watch; call once. */
export function startGlance(): void {
  void look().then(() => {
    // Whoever opens the popup wants to know how it stands now; a team's news is fetched once.
    if (sync.value.inTeam) void sendMessage('syncNow').catch(() => undefined);
  });
  onChange((what) => {
    if (what === 'storageFailed') {
      sync.value = { ...sync.value, state: { ...sync.value.state, trouble: 'storage', progress: null } };
    } else void look();
  });
  document.addEventListener('visibilitychange', () => void look());
  // Left open past midnight, or while minutes pass since the last sync.
  setInterval(() => void look(), LOOK_MS);
}

/** One look at a time; what changes meanwhile is looked at afterwards. */
function look(): Promise<void> {
  if (looking !== null) again = true;
  looking ??= (async () => {
    do {
      again = false;
      await lookOnce();
    } while (again);
    looking = null;
  })();
  return looking;
}

async function lookOnce(): Promise<void> {
  try {
    const [stored, summary] = await Promise.all([readGlance(), readSyncSummary()]);
    const now = {
      day: shanghaiDay(Date.now()),
      revision: stored.revision,
      version: browser.runtime.getManifest().version,
      language: uiLanguage(),
    };
    sync.value = summary;
    const isNew = stored.glance !== null && isFresh(stored.glance, now);
    const isOfToday =
      stored.glance !== null && isFresh(stored.glance, { ...now, revision: stored.glance.stamp.revision });
    glance.value = isOfToday ? stored.glance : null;
    isUpdating.value = !isNew;
    if (!isNew) glance.value = await sendMessage('glance');
    isUpdating.value = false;
    problem.value = null;
  } catch (error) {
    isUpdating.value = false;
    problem.value = error instanceof Error ? error.message : String(error);
  }
}

/**
 * What the popup shows: the glance that the background left, if it is of today and of the records as they stand. One of
 * earlier records is shown while the new one is counted; one of another day is not shown at all.
 */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { sendMessage } from '../../messages.ts';
import { onChange } from '../../store/change-signal.ts';
import { glanceAtHand } from '../../store/glance-at-hand.ts';
import { isFresh, readGlance, type Glance } from '../../store/glance.ts';
import { readSyncSummary, type SyncSummary } from '../../store/sync-summary.ts';
import { uiLanguage } from '../../ui/language.ts';

/** Null while it is being counted. */
export const glance = signal<Glance | null>(null);
export const isUpdating = signal(false);
export const problem = signal<string | null>(null);
/** Null until it is read. */
export const sync = signal<SyncSummary | null>(null);

const LOOK_MS = 20_000;

let looking: Promise<void> | null = null;
let again = false;
let hasLooked = false;

/** Begins to watch; call once. */
export function startGlance(): void {
  void showAtHand();
  void look().then(() => {
    // Whoever opens the popup wants to know how it stands now; a team's news is fetched once.
    if (sync.value?.inTeam === true) void sendMessage('syncNow').catch(() => undefined);
  });
  onChange((what) => {
    const known = sync.value;
    if (what !== 'storageFailed') void look();
    else if (known) sync.value = { ...known, state: { ...known.state, trouble: 'storage', progress: null } };
  });
  document.addEventListener('visibilitychange', () => void look());
  // Left open past midnight, or while minutes pass since the last sync.
  setInterval(() => void look(), LOOK_MS);
}

/** What the background counted last, shown until the look into the database, which is under way, has confirmed it. */
async function showAtHand(): Promise<void> {
  const atHand = await glanceAtHand().catch(() => null);
  if (atHand === null || glance.value !== null || hasLooked) return;
  const now = { ...circumstances(), revision: atHand.stamp.revision };
  if (isFresh(atHand, now)) glance.value = atHand;
}

function circumstances() {
  return {
    day: shanghaiDay(Date.now()),
    version: browser.runtime.getManifest().version,
    language: uiLanguage(),
  };
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
    hasLooked = true;
    const now = { ...circumstances(), revision: stored.revision };
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

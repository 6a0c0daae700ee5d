/** Counts again and shows it: the glance for the popup, the toolbar, and on a portal's tab that portal's own. */
import { browser } from 'wxt/browser';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { announceChange } from '../../store/change-signal.ts';
import { glanceStamp, isFresh, readGlance, writeGlance, type Glance } from '../../store/glance.ts';
import { uiLanguage } from '../../ui/language.ts';
import { keepGlanceAtHand } from '../../store/glance-at-hand.ts';
import { makeGlance } from './make-glance.ts';
import { obligationsNow } from './obligations-now.ts';
import { portalOf, showOnTab, showOnToolbar } from './toolbar.ts';

/** The count that waits for its turn: whoever asks meanwhile is served by it, since it has not read anything yet. */
let queued: Promise<Glance> | null = null;

/** Counts everything again. One at a time, so that the badge ends with the newest. */
export function recount(): Promise<Glance> {
  queued ??= navigator.locks.request('shouxian-count', async () => {
    queued = null;
    const now = await obligationsNow();
    const stamp = glanceStamp({ ...circumstances(), day: now.today, revision: now.revision });
    const parts = makeGlance(now, stamp);
    // A full disk takes no glance; the toolbar needs none, and a popup that finds none asks for it here.
    await Promise.all([writeGlance(parts).catch(() => undefined), keepGlanceAtHand(parts.front)]);
    await showOnToolbar(parts.front);
    announceChange('glance');
    return parts.front;
  });
  return queued;
}

/** The glance as it was counted if that still holds, else counted again. */
export async function freshGlance(): Promise<Glance> {
  const { glance, revision } = await readGlance();
  const now = { ...circumstances(), day: shanghaiDay(Date.now()), revision };
  return glance !== null && isFresh(glance, now) ? glance : recount();
}

/** A navigation clears what was set for the tab. */
export async function recountTab(tabId: number, address: string | undefined): Promise<void> {
  if (portalOf(address) !== null) await showOnTab(await freshGlance(), tabId, address);
}

function circumstances(): { readonly version: string; readonly language: string } {
  return { version: browser.runtime.getManifest().version, language: uiLanguage() };
}

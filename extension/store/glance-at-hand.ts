/**
 * A second copy of the glance in the memory of the browser, which a popup has some frames earlier than anything from a
 * database. It cannot say whether the records have changed since: whoever shows it looks into the database right after.
 */
import { browser } from 'wxt/browser';
import { isGlance, type Glance } from './glance.ts';

const KEY = 'glance';

export async function keepGlanceAtHand(glance: Glance): Promise<void> {
  await browser.storage.session.set({ [KEY]: glance });
}

/** Null where none was kept in this session of the browser. */
export async function glanceAtHand(): Promise<Glance | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return isGlance(stored) ? stored : null;
}

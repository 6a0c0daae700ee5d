/**
 * *Fill this page*, said in the popup and heard by the panel that opens beside the page: kept for the session of the
 * browser, and taken once.
 */
import { browser } from 'wxt/browser';

const KEY = 'fillRequest';

export async function askToFill(tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: tabId });
}

/** Whether it was asked for this tab; afterwards it is not any more. */
export async function takeFillRequest(tabId: number): Promise<boolean> {
  const { [KEY]: asked } = await browser.storage.session.get(KEY);
  if (asked !== tabId) return false;
  await browser.storage.session.remove(KEY);
  return true;
}

/** Calls back whenever something is asked. Returns the function that stops listening. */
export function onFillRequest(listener: () => void): () => void {
  const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    if (changes[KEY]?.newValue !== undefined) listener();
  };
  browser.storage.session.onChanged.addListener(hear);
  return () => browser.storage.session.onChanged.removeListener(hear);
}

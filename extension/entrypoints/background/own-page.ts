/**
 * Whether a message comes from a page of the extension. A script of ours in a portal's page may send messages too, and who
 * breaks out of a page into that script speaks in its name: it learns the chip's countdown and nothing else. The browser
 * itself says who sends.
 */
import { browser } from 'wxt/browser';

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Throws when it does not; the sender is told no more. */
export function mustBeOwnPage(
  { id, url }: Sender,
  own = { id: browser.runtime.id, root: browser.runtime.getURL('/') },
): void {
  if (id !== own.id || url?.startsWith(own.root) !== true)
    throw new Error('Only a page of the extension may ask this.');
}

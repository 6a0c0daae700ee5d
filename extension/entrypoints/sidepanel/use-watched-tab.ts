/**
 * The tab that the panel stands beside: the active one of its window, or the one named in the panel's own address
 * (`?tab=`), for a panel that is opened as a page of its own.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface WatchedTab {
  readonly id: number;
  /** Empty where the extension may not know it. */
  readonly url: string;
}

export function useWatchedTab(): WatchedTab | null {
  const [tab, setTab] = useState<WatchedTab | null>(null);
  // Before the first frame, not after it: nothing is worth showing until the tab is known.
  useLayoutEffect(() => {
    const fixed = new URLSearchParams(location.search).get('tab');
    const look = async (): Promise<void> => {
      const found =
        fixed === null
          ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
          : await browser.tabs.get(Number(fixed));
      setTab(found?.id === undefined ? null : { id: found.id, url: found.url ?? '' });
    };
    const update = (): void => void look().catch(() => setTab(null));
    update();
    browser.tabs.onActivated.addListener(update);
    browser.tabs.onUpdated.addListener(update);
    return () => {
      browser.tabs.onActivated.removeListener(update);
      browser.tabs.onUpdated.removeListener(update);
    };
  }, []);
  return useStable(tab);
}

/** The same tab at the same address stays the same object, so that effects do not run for nothing. */
function useStable(tab: WatchedTab | null): WatchedTab | null {
  const [held, setHeld] = useState(tab);
  const same = held?.id === tab?.id && held?.url === tab?.url;
  useEffect(() => {
    if (!same) setHeld(tab);
  });
  return same ? held : tab;
}

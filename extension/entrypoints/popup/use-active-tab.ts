/** The tab under the popup. Opening the popup grants `activeTab`, so its address may be read. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** Empty where the extension may not know it. */
  readonly url: string;
}

export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      if (found?.id === undefined || found.windowId === undefined) return;
      setTab({ id: found.id, windowId: found.windowId, url: found.url ?? '' });
    });
  }, []);
  return tab;
}

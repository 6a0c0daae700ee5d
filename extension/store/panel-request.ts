/**
 * What is said in the popup and heard by the panel beside the page, opened by it or open already: *fill this page*, and for
 * which company. Kept for the session of the browser, and taken once.
 */
import { browser } from 'wxt/browser';

interface PanelRequest<Told> {
  ask(tabId: number, told: Told): Promise<void>;
  /** What was asked for this tab, and afterwards is not any more; null where nothing was. */
  take(tabId: number): Promise<Told | null>;
  /** Calls back whenever something is asked. Returns the function that stops listening. */
  onAsked(listener: () => void): () => void;
}

export const fillRequest = panelRequest<true>('fillRequest');
/** The id of the company. */
export const companyRequest = panelRequest<string>('companyRequest');

interface Asked<Told> {
  readonly tabId: number;
  readonly told: Told;
}

function panelRequest<Told>(key: string): PanelRequest<Told> {
  return {
    async ask(tabId, told) {
      const asked: Asked<Told> = { tabId, told };
      await browser.storage.session.set({ [key]: asked });
    },
    async take(tabId) {
      const { [key]: found } = await browser.storage.session.get(key);
      const asked = found as Asked<Told> | undefined;
      if (asked?.tabId !== tabId) return null;
      await browser.storage.session.remove(key);
      return asked.told;
    },
    onAsked(listener) {
      const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
        if (changes[key]?.newValue !== undefined) listener();
      };
      browser.storage.session.onChanged.addListener(hear);
      return () => browser.storage.session.onChanged.removeListener(hear);
    },
  };
}

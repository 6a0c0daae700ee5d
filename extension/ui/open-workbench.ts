/** Opens the workbench at a section or at one filing's card, in the tab that already shows it when there is one. */
import { browser } from 'wxt/browser';

export type WorkbenchSection = 'start' | 'filings' | 'entities' | 'team' | 'data';

export function openWorkbench(section: WorkbenchSection): Promise<void> {
  return openAt(section);
}

/** The filings of one company, or of all. */
export function openFilings(company: string | null): Promise<void> {
  return openAt(company === null ? 'filings' : `filings?company=${encodeURIComponent(company)}`);
}

export function openCard(filingId: string): Promise<void> {
  return openAt(`filings/${encodeURIComponent(filingId)}`);
}

async function openAt(place: string): Promise<void> {
  const address = browser.runtime.getURL('/options.html');
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: `${address}#${place}` });
  else {
    await browser.tabs.update(open.id, { active: true, url: `${address}#${place}` });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  closePopup();
}

/** Chromium closes a popup over the tab that it opened; in Firefox it would stay and hide it. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

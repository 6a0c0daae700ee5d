import { browser } from 'wxt/browser';

export type WorkbenchSection = 'filings' | 'entities' | 'team' | 'data';

/** Opens the workbench at a section, in the tab that already shows it when there is one. */
export async function openWorkbench(section: WorkbenchSection): Promise<void> {
  const address = browser.runtime.getURL('/options.html');
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: `${address}#${section}` });
  else await browser.tabs.update(open.id, { active: true, url: `${address}#${section}` });
}

/** The toolbar's badge, tooltip and icon as the glance says them: for the browser as a whole, and on a portal's tab its own. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { findPortal } from 'shared/portals/find-portal.ts';
import type { Portal } from 'shared/portals/portal.ts';
import type { Glance, ToolbarFace } from '../../store/glance.ts';
import { PHASE_COLOURS } from '../../ui/design-tokens.ts';
import { wordTime } from '../../ui/word-time.ts';
import { serverSilentSince } from './server-silence.ts';

export async function showOnToolbar(glance: Glance): Promise<void> {
  await show(glance.toolbar);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined) await showOnTab(glance, id, url);
    }),
  );
}

/**
 * Pages that are no portal keep the global badge. A portal's tab for which nothing counts any more is told the global one:
 * what was once set for a tab stays until the tab leaves the page.
 */
export async function showOnTab(glance: Glance, tabId: number, address: string | undefined): Promise<void> {
  const portal = portalOf(address);
  if (portal !== null) await show(glance.portals[portal.id] ?? glance.toolbar, tabId);
}

/** The address of a tab is only known for listed portals; that is all the permission there is. */
export function portalOf(address: string | undefined): Portal | null {
  return address !== undefined && URL.canParse(address) ? findPortal(new URL(address).hostname) : null;
}

async function show(counted: ToolbarFace, tabId?: number): Promise<void> {
  const { text, phase, title, lapsed } = overlaid(counted, await serverSilentSince());
  const on = tabId === undefined ? {} : { tabId };
  // A tab may be closed while its badge is being set; there is nothing left to show then.
  const setting = Promise.all([
    browser.action.setBadgeText({ ...on, text }),
    browser.action.setBadgeBackgroundColor({ ...on, color: PHASE_COLOURS[phase ?? 'scheduled'].light }),
    browser.action.setBadgeTextColor({ ...on, color: '#ffffff' }),
    browser.action.setTitle({ ...on, title }),
    browser.action.setIcon({ ...on, path: iconPath(lapsed) }),
  ]);
  await (tabId === undefined ? setting : setting.catch(() => undefined));
}

/** The silence is said over the count; what counts stands below it in the tooltip, and the colour stays its own. */
function overlaid(face: ToolbarFace, silentSince: number | null): ToolbarFace {
  if (silentSince === null) return face;
  const sentence = i18n.t('sentence.serverSilent', { since: wordTime(silentSince) });
  return { ...face, text: i18n.t('badge.silent'), title: `${sentence}\n${face.title}` };
}

function iconPath(grey: boolean): Record<number, string> {
  const folder = grey ? 'icon-grey' : 'icon';
  return { 16: `/${folder}/16.png`, 32: `/${folder}/32.png`, 48: `/${folder}/48.png` };
}

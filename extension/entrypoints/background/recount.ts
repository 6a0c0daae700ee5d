/** The toolbar: global badge, tooltip and icon, and on a portal's tab that portal's own. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { badgeForPortal, badgeOf, type Badge } from 'shared/deadlines/badge.ts';
import { findPortal } from 'shared/portals/find-portal.ts';
import { PHASE_COLOURS } from '../../ui/design-tokens.ts';
import { wordObligation } from '../../ui/word-obligation.ts';
import { wordRule } from '../../ui/word-rule.ts';
import { obligationsNow, type Now } from './obligations-now.ts';

/** Counts everything again, for the toolbar as a whole and for each open portal tab. */
export async function recount(): Promise<void> {
  const now = await obligationsNow();
  await show(badgeOf(now.obligations), now);
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id !== undefined) await showOnTab(id, url, now);
    }),
  );
}

/** A navigation clears what was set for the tab. Pages that are no portal keep the global badge. */
export async function recountTab(tabId: number, address: string | undefined): Promise<void> {
  if (portalOf(address) === null) return;
  await showOnTab(tabId, address, await obligationsNow());
}

async function showOnTab(tabId: number, address: string | undefined, now: Now): Promise<void> {
  const portal = portalOf(address);
  if (portal === null) return;
  const badge = badgeForPortal(now.obligations, portal.id);
  if (badge.obligation !== null) await show(badge, now, tabId);
}

/** The address of a tab is only known for listed portals; that is all the permission there is. */
function portalOf(address: string | undefined) {
  return address !== undefined && URL.canParse(address) ? findPortal(new URL(address).hostname) : null;
}

async function show(badge: Badge, now: Now, tabId?: number): Promise<void> {
  const on = tabId === undefined ? {} : { tabId };
  // A tab may be closed while its badge is being set; there is nothing left to show then.
  const setting = Promise.all([
    browser.action.setBadgeText({ ...on, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ ...on, color: PHASE_COLOURS[badge.phase ?? 'scheduled'].light }),
    browser.action.setBadgeTextColor({ ...on, color: '#ffffff' }),
    browser.action.setTitle({ ...on, title: titleOf(badge, now) }),
    browser.action.setIcon({ ...on, path: iconPath(badge.phase === 'lapsed') }),
  ]);
  await (tabId === undefined ? setting : setting.catch(() => undefined));
}

function iconPath(grey: boolean): Record<number, string> {
  const folder = grey ? 'icon-grey' : 'icon';
  return { 16: `/${folder}/16.png`, 32: `/${folder}/32.png`, 48: `/${folder}/48.png` };
}

/** The sentence with the day, then the rule that makes it on a line of its own. */
function titleOf({ obligation }: Badge, { today, filingNames }: Now): string {
  if (obligation === null) return i18n.t('sentence.nothing');
  const sentence = wordObligation(obligation, filingNames.get(obligation.filingId) ?? '', today);
  return `${sentence}\n${wordRule(obligation)}`.trimEnd();
}

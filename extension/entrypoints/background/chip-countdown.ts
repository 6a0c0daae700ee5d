/** What the chip shows on a portal's page: that portal's most pressing count, worded, without any name. */
import { badgeForPortal } from 'shared/deadlines/badge.ts';
import { findPortal } from 'shared/portals/find-portal.ts';
import { i18n } from '#i18n';
import type { ChipCountdown } from '../../messages.ts';
import { wordDaysLeft } from '../../ui/word-obligation.ts';
import { obligationsNow } from './obligations-now.ts';

export async function chipCountdown(address: string | undefined): Promise<ChipCountdown | null> {
  if (address === undefined || !URL.canParse(address)) return null;
  const portal = findPortal(new URL(address).hostname);
  if (portal === null) return null;
  const { obligations } = await obligationsNow();
  const { obligation, phase } = badgeForPortal(obligations, portal.id);
  if (obligation === null || phase === null) return null;
  return { text: i18n.t('chip.text', { left: wordDaysLeft(obligation) }), phase };
}

/** The badge of the toolbar in the reader's language: a number is one in any, its unit is not. At most four narrow characters. */
import { i18n } from '#i18n';
import type { Badge } from 'shared/deadlines/badge.ts';
import { URGENT_DAYS } from 'shared/deadlines/phase-of.ts';

/** 7天 · 今天, 7d · now; everything else stands as it is. */
export function wordBadge({ text, obligation }: Pick<Badge, 'text' | 'obligation'>): string {
  const left = obligation?.daysLeft ?? null;
  if (left === null || left < 0 || left > URGENT_DAYS) return text;
  return left === 0 ? i18n.t('badge.today') : i18n.t('badge.days', { days: String(left) });
}

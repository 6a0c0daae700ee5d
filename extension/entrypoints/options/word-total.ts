/** How many filings stand there and how many duties they have: 40 份 · 84 项. */
import { i18n } from '#i18n';
import { totalOf, type Line } from './narrow-filings.ts';

export function wordTotal(lines: readonly Line[]): string {
  const { filings, duties } = totalOf(lines);
  return `${i18n.t('narrow.filings', filings)} · ${i18n.t('narrow.total', duties)}`;
}

/** How a document goes stale, in words. */
import { i18n } from '#i18n';
import type { Staleness } from 'shared/catalogue/filing-type.ts';

export function wordStaleness(stale: readonly Staleness[]): string {
  return stale
    .map((each) => ('months' in each ? i18n.t(`stale.${each.by}`, each.months) : i18n.t(`stale.${each.by}`)))
    .join(i18n.t('list.separator'));
}

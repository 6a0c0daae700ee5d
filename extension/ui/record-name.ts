/** What the person calls a record of which only the id is known. */
import { i18n } from '#i18n';
import { entities, filingNames, filings } from './live-data.ts';
import { wordFiling } from './word-obligation.ts';

export function recordName(record: string): string {
  const entity = entities.value.find(({ id }) => id === record);
  if (entity) return entity.facts['entity.name'] ?? i18n.t('entity.unnamed');
  const filing = filings.value.find(({ id }) => id === record);
  return filing
    ? wordFiling(filing.typeId, filingNames.value.get(record) ?? '')
    : i18n.t('refused.newRecord');
}

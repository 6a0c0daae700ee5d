/** What the person calls a record: by what is shown of it here, else by what its own fields say. */
import { i18n } from '#i18n';
import { entities, filingNames, filings, matters } from './live-data.ts';
import { wordFiling } from './word-obligation.ts';

/** A record that may not be among those shown: a refused one, one of a file. */
export interface NamedRecord {
  readonly record: string;
  readonly kind?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export function recordName({ record, kind, fields = {} }: NamedRecord): string {
  const text = (field: string): string => {
    const value = fields[field];
    return typeof value === 'string' ? value : '';
  };
  const entity = entities.value.find(({ id }) => id === record);
  if (entity) return entity.facts['entity.name'] ?? i18n.t('entity.unnamed');
  const filing = filings.value.find(({ id }) => id === record);
  if (filing) return wordFiling(filing.typeId, filingNames.value.get(record) ?? '');
  const matter = matters.value.find(({ id }) => id === record);
  if (matter) return matterName(matter.filingId);
  if (kind === 'matter' && text('filingId') !== '') return matterName(text('filingId'));
  if (kind === 'event' && text('entityId') !== '') {
    return i18n.t('recordName.event', { company: recordName({ record: text('entityId') }) });
  }
  if (kind === 'ruleOverride') return i18n.t('recordName.override');
  if (text('typeId') !== '') return wordFiling(text('typeId'), text('name') || text('number'));
  return text('entity.name') || text('name') || i18n.t('refused.newRecord');
}

/** With several companies also whose it is: many of them hold the same. */
export function ownedName(named: NamedRecord): string {
  const owner = entities.value.find(({ id }) => id === ownerOf(named));
  if (owner === undefined || entities.value.length === 1) return recordName(named);
  return i18n.t('recordName.owned', { company: recordName({ record: owner.id }), record: recordName(named) });
}

function ownerOf({ record, kind, fields = {} }: NamedRecord): unknown {
  const matter = matters.value.find(({ id }) => id === record);
  const filingId = matter?.filingId ?? (kind === 'matter' ? fields['filingId'] : record);
  const filing = filings.value.find(({ id }) => id === filingId);
  return filing?.entityId ?? (kind === 'filing' ? fields['entityId'] : undefined);
}

function matterName(filingId: string): string {
  return i18n.t('recordName.matter', { filing: recordName({ record: filingId }) });
}

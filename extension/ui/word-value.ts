/** What a record's field holds, as a person reads it: words for what is stored as a word of the program, names for ids. */
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { isOneOf } from 'shared/deadlines/attribute-value.ts';
import { findFact } from 'shared/entity/fact-keys.ts';
import { EXPIRY_WORDS } from 'shared/entity/filing.ts';
import type { JsonValue } from 'shared/sync/protocol.ts';
import { pick } from './language.ts';
import { entities, filings } from './live-data.ts';

/** Empty for what holds nothing. `record` is whose field it is: each type has its own words for what it asks. */
export function wordValue(field: string, value: JsonValue | undefined, record: string): string {
  if (value === undefined || value === '') return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'expiry' || findFact(field)?.kind === 'term') {
    const word = EXPIRY_WORDS.find((each) => each === value);
    return word === undefined ? value : i18n.t(`expiry.${word}`);
  }
  if (field === 'typeId') {
    const type = findFilingType(value);
    return type === undefined ? value : pick(type.names);
  }
  if (field === 'entityId') {
    return entities.value.find(({ id }) => id === value)?.facts['entity.name'] ?? value;
  }
  const said = attributeAsked(field, record)?.values.find(({ id }) => isOneOf(value, [id]));
  return said === undefined ? value : pick(said.names);
}

const ATTRIBUTE = 'attribute.';

/** What the type of this filing asks about it in a field like `attribute.level`. */
export function attributeAsked(field: string, record: string) {
  if (!field.startsWith(ATTRIBUTE)) return undefined;
  const filing = filings.value.find(({ id }) => id === record);
  const type = filing && findFilingType(filing.typeId);
  return type?.attributes?.find(({ id }) => id === field.slice(ATTRIBUTE.length));
}

/** What a record's field holds, as a person reads it: words for what is stored as a word of the program, names for ids. */
import { i18n } from '#i18n';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { readRuleWindow } from 'shared/catalogue/read-window.ts';
import { isOneOf } from 'shared/deadlines/attribute-value.ts';
import { findFact } from 'shared/entity/fact-keys.ts';
import { EXPIRY_WORDS } from 'shared/entity/filing.ts';
import { readPrintedField } from 'shared/entity/printed-change.ts';
import { MATTER_FACTS_FIELD } from 'shared/entity/matter.ts';
import { isEventName } from 'shared/entity/filing-event.ts';
import type { JsonValue } from 'shared/sync/protocol.ts';
import { pick } from './language.ts';
import { entities, filingNames, filings } from './live-data.ts';
import { wordBound } from './word-bound.ts';
import { factName } from './word-fact.ts';
import { wordFiling } from './word-obligation.ts';

/**
 * Empty for what holds nothing. `record` is whose field it is: each type has its own words for what it asks. `typeId` is
 * the type of a filing that is not among those shown.
 */
export function wordValue(
  field: string,
  value: JsonValue | undefined,
  record: string,
  typeId?: string,
): string {
  if (value === undefined || value === '') return '';
  if (typeof value !== 'string') return wordWindow(value) ?? JSON.stringify(value);
  const printed = readPrintedField(field);
  if (printed !== null) return wordValue(printed.of, value, record, typeId);
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
  if (field === 'filingId') {
    const filing = filings.value.find(({ id }) => id === value);
    return filing ? wordFiling(filing.typeId, filingNames.value.get(value) ?? '') : value;
  }
  if (field === 'ruleId') return ruleTitle(value) ?? value;
  if (field === 'event' && isEventName(value)) return i18n.t(`event.name.${value}`);
  if (field === 'fact') return factName(value);
  if (field === MATTER_FACTS_FIELD) return value.split(' ').map(factName).join(i18n.t('list.separator'));
  const said = attributeAsked(field, record, typeId)?.values.find(({ id }) => isOneOf(value, [id]));
  return said === undefined ? value : pick(said.names);
}

/** A period that the team set; null for what is none. */
function wordWindow(value: JsonValue): string | null {
  const window = readRuleWindow(value);
  if (window === null) return null;
  const { opens, closes } = window;
  const bounds = [opens && wordBound(opens, 'opens'), closes && wordBound(closes, 'closes')];
  return bounds.filter((bound) => bound !== undefined).join(i18n.t('list.separator'));
}

/** Rules are named apart over all types; undefined for one that this version does not know. */
function ruleTitle(id: string): string | undefined {
  const rule = FILING_TYPES.flatMap(({ rules }) => rules).find(
    (each) => each.id === id || `${each.id}-team` === id,
  );
  return rule && pick(rule.title);
}

const ATTRIBUTE = 'attribute.';

/** What the type of this filing asks about it in a field like `attribute.level`. */
export function attributeAsked(field: string, record: string, typeId?: string) {
  if (!field.startsWith(ATTRIBUTE)) return undefined;
  const type = findFilingType(typeId ?? filings.value.find(({ id }) => id === record)?.typeId ?? '');
  return type?.attributes?.find(({ id }) => id === field.slice(ATTRIBUTE.length));
}

/** What happened, and to which fact, as the interface says it. */
import { i18n } from '#i18n';
import type { Rule } from 'shared/catalogue/rule.ts';
import { findFact } from 'shared/entity/fact-keys.ts';
import type { FilingEvent } from 'shared/entity/filing-event.ts';
import { pick } from './language.ts';
import { wordDate } from './word-date.ts';

/** A fact by its name; a key that a newer version wrote, as it stands. */
export function wordFact(key: string): string {
  const fact = findFact(key);
  return fact === undefined ? key : pick(fact.names);
}

export function wordFacts(keys: readonly string[]): string {
  return keys.map(wordFact).join(i18n.t('list.separator'));
}

/** What rules are about, each once. */
export function wordTitles(rules: readonly Rule[]): string {
  return [...new Set(rules.map(({ title }) => pick(title)))].join(i18n.t('list.semicolon'));
}

/** 事项已变更（法定代表人姓名）：2027-01-05 周二. */
export function wordEvent({ kind, on, fact }: FilingEvent): string {
  const event = i18n.t(`event.name.${kind}`);
  const date = wordDate(on);
  return fact === undefined
    ? i18n.t('event.on', { event, date })
    : i18n.t('event.about', { event, fact: wordFact(fact), date });
}

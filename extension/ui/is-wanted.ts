/** Whether a fact is among those that somebody looks for: by its name in either language, its value, or its group. */
import { i18n } from '#i18n';
import type { FactDefinition } from 'shared/entity/fact-keys.ts';
import type { Entity } from 'shared/entity/entity.ts';

/** A sensitive value is not looked into: what was found would tell what was typed. */
export function isWanted(fact: FactDefinition, entity: Entity, wanted: string): boolean {
  const text = fold(wanted);
  if (text === '') return true;
  const value = fact.sensitivity === 'sensitive' ? '' : (entity.facts[fact.key] ?? '');
  return [fact.names.zh, fact.names.en, i18n.t(`group.${fact.group}`), value].some((each) =>
    fold(each).includes(text),
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}

/** What a fact is called under the heading of its group: of a person the heading tells who. */
import { i18n } from '#i18n';
import type { FactDefinition, FactGroup } from 'shared/entity/fact-keys.ts';
import { pick } from './language.ts';

const PEOPLE: ReadonlySet<FactGroup> = new Set(['legalRep', 'contact', 'agent', 'principal']);

export function nameInGroup({ group, names }: FactDefinition): string {
  const name = pick(names);
  const heading = i18n.t(`group.${group}`);
  if (!PEOPLE.has(group) || !name.startsWith(heading)) return name;
  const rest = name.slice(heading.length).replace(/^:\s*/u, '');
  return rest === '' ? i18n.t('fact.personName') : rest.charAt(0).toUpperCase() + rest.slice(1);
}

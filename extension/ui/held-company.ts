/**
 * The company that is here already under what is entered as a new one: by its credit code, or by its name where one of the two
 * has no code. Two of one name could not be told apart in any list.
 */
import type { Entity } from 'shared/entity/entity.ts';
import { plainText } from '../filing-table/plain-text.ts';

export interface HeldCompany {
  readonly entity: Entity;
  readonly by: 'code' | 'name';
}

export function heldCompany(
  entered: Readonly<Record<string, string | undefined>>,
  entities: readonly Entity[],
): HeldCompany | null {
  const [code, name] = [said(entered, 'entity.uscc'), said(entered, 'entity.name')];
  const coded = entities.find(({ facts }) => code !== '' && said(facts, 'entity.uscc') === code);
  if (coded !== undefined) return { entity: coded, by: 'code' };
  const named = entities.find(
    ({ facts }) =>
      name !== '' &&
      said(facts, 'entity.name') === name &&
      (code === '' || said(facts, 'entity.uscc') === ''),
  );
  return named === undefined ? null : { entity: named, by: 'name' };
}

const said = (facts: Readonly<Record<string, string | undefined>>, key: string): string =>
  plainText(facts[key] ?? '');

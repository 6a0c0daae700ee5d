/** By what a filing is found: its names, numbers and people, and what was noted or answered, an acceptance number among it. */
import { ALSO_CALLED } from 'shared/catalogue/also-called.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { entities, filingNames, matters } from '../../ui/live-data.ts';
import { wordFiling } from '../../ui/word-obligation.ts';

export function searchedTexts(): (filing: Filing) => string {
  const companies = new Map(
    entities.value.map(({ id, facts }) => [
      id,
      [facts['entity.name'], facts['entity.shortName'], facts['entity.uscc']].join('\n'),
    ]),
  );
  const answers = Map.groupBy(matters.value, ({ filingId }) => filingId);
  return ({ id, entityId, typeId, number, owner, region, note }) =>
    [
      wordFiling(typeId, filingNames.value.get(id) ?? ''),
      ...(ALSO_CALLED[typeId] ?? []),
      companies.get(entityId),
      number,
      owner,
      region,
      note,
      ...(answers.get(id) ?? []).flatMap(({ words }) => Object.values(words)),
    ].join('\n');
}

/** Facts that changed and of which nobody has said the day: asked on the company's page, and told of everywhere else. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FactKey } from 'shared/entity/fact-keys.ts';
import { readAllAsked } from '../../store/asked-changes.ts';
import { entities, ledger } from '../../ui/live-data.ts';
import { soughtChange } from '../../ui/record-change.tsx';
import { wordFacts } from '../../ui/word-event.ts';
import type { Place } from './use-section.ts';

export function UndatedChanges({ section, record }: Pick<Place, 'section' | 'record'>) {
  const [asked, setAsked] = useState<ReadonlyMap<string, readonly FactKey[]>>(new Map());
  useEffect(() => {
    let current = true;
    readAllAsked().then(
      (found) => current && setAsked(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // Read again whenever something is stored, and wherever somebody comes from the page that asks.
  }, [ledger.value, section, record]);
  const shown = entities.value.find(({ id }) => id === record) ?? entities.value[0];
  return entities.value
    .filter(({ id }) => asked.has(id) && !(section === 'entities' && id === shown?.id))
    .map(({ id, facts }) => (
      <p key={id} class="notice warning row undated-change" role="status">
        {i18n.t('change.undated', {
          company: facts['entity.name'] ?? i18n.t('entity.unnamed'),
          facts: wordFacts(asked.get(id) ?? []),
        })}
        <button type="button" onClick={() => seek(id)}>
          {i18n.t('change.answer')}
        </button>
      </p>
    ));
}

function seek(company: string): void {
  soughtChange.value = company;
  location.hash = `#entities/${encodeURIComponent(company)}`;
}

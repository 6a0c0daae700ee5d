/** The companies: the first by pasting a licence or by hand, then every fact of each. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entity } from 'shared/entity/entity.ts';
import type { FactKey } from 'shared/entity/fact-keys.ts';
import { EntityFacts } from '../../ui/entity-facts.tsx';
import { entities, entitiesByName, filings, mayEdit } from '../../ui/live-data.ts';
import { PasteLicence } from '../../ui/paste-licence.tsx';
import { RecordChange, reportedFacts } from '../../ui/record-change.tsx';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { UnsavedForms } from '../../ui/unsaved-forms.tsx';
import { useAskedChanges } from '../../ui/use-asked-changes.ts';
import { editRecord, newRecordId } from '../../store/records.ts';
import { CompanyByName, useAddCompany, type CompanyFacts } from './company-by-name.tsx';
import { addressOf, WHOLE_VIEW } from './filing-view.ts';
import { RemoveCompany } from './remove-company.tsx';
import { showInSection } from './use-section.ts';

export function EntitiesSection({ named }: { readonly named: string | null }) {
  const [adding, setAdding] = useState(false);
  // The company stands in the address, like the filing whose card is open.
  const setChosen = (company: string | null): void => {
    showInSection('entities', company === null ? '#entities' : `#entities/${encodeURIComponent(company)}`);
  };
  const entity = entities.value.find(({ id }) => id === named) ?? entities.value[0];
  const gone = useGoneCompany(entity);
  const add = async (facts: Readonly<Record<string, string>>): Promise<void> => {
    const record = newRecordId();
    await editRecord({ record, kind: 'entity', set: { ...facts } });
    setChosen(record);
    setAdding(false);
  };
  if (!entity && !mayEdit.value) return <NoCompany />;
  if (!entity || adding) return <NewEntity onAdd={add} onCancel={entity ? () => setAdding(false) : null} />;
  return (
    <section class="stack" aria-labelledby="entity-title">
      <div class="spread">
        {/* Of several the list below says which one. */}
        <h1 id="entity-title">{entities.value.length > 1 ? i18n.t('nav.entities') : nameOf(entity)}</h1>
        {mayEdit.value && (
          <button type="button" onClick={() => setAdding(true)}>
            {i18n.t('entity.addAnother')}
          </button>
        )}
      </div>
      {gone !== null && (
        <p class="notice warning" role="alert">
          {i18n.t('unsaved.companyGone', { gone, company: nameOf(entity) })}
        </p>
      )}
      {entities.value.length > 1 && (
        <label class="row">
          {i18n.t('entity.choose')}
          <select
            class="inline company"
            value={entity.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {entitiesByName.value.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <UnsavedForms record={entity.id} fields={entity.facts} />
      <HeldBy company={entity.id} />
      {mayEdit.value && <PasteInto key={entity.id} entity={entity} />}
      <EntityFacts entity={entity}>
        {mayEdit.value && <RemoveCompany key={entity.id} entity={entity} onRemoved={() => setChosen(null)} />}
      </EntityFacts>
    </section>
  );
}

const nameOf = ({ facts }: Entity): string => facts['entity.name'] ?? i18n.t('entity.unnamed');

/**
 * The name of the company that was shown and was deleted meanwhile, here or by a colleague: another one stands in its place,
 * with the same boxes. Null once the person has gone to another one.
 */
function useGoneCompany(shown: Entity | undefined): string | null {
  const before = useRef(shown);
  const gone = useRef<{ readonly name: string; readonly inPlace: string } | null>(null);
  const last = before.current;
  if (last !== undefined && shown !== undefined && last.id !== shown.id) {
    const isDeleted = !entities.value.some(({ id }) => id === last.id);
    gone.current = isDeleted ? { name: nameOf(last), inPlace: shown.id } : null;
  }
  before.current = shown ?? last;
  return gone.current !== null && gone.current.inPlace === shown?.id ? gone.current.name : null;
}

/** From the company to all that it holds. */
function HeldBy({ company }: { readonly company: string }) {
  const count = filings.value.filter(({ entityId }) => entityId === company).length;
  if (count === 0) return null;
  return (
    <p>
      <a href={addressOf({ ...WHOLE_VIEW, company, as: 'list' })}>{i18n.t('entity.holds', count)}</a>
    </p>
  );
}

/** What somebody who may only read sees of a team that holds nothing yet. */
function NoCompany() {
  return (
    <section class="stack" aria-labelledby="entity-title">
      <h1 id="entity-title">{i18n.t('nav.entities')}</h1>
      <p class="muted">{i18n.t('empty.noEntityYet')}</p>
    </section>
  );
}

/** A company entered by its name alone, or one whose licence was issued anew. */
function PasteInto({ entity }: { readonly entity: Entity }) {
  const [changed, ask] = useAskedChanges(entity.id, 'asked-together');
  const { add, failed } = useAddCompany(async (facts) => {
    const other = (Object.entries(facts) as [FactKey, string][]).flatMap(([key, value]) => {
      const before = entity.facts[key] ?? '';
      return before !== '' && before !== value ? [key] : [];
    });
    await editRecord({ record: entity.id, kind: 'entity', set: { ...facts } });
    const reported = reportedFacts(entity.id, other);
    ask((all) => [...new Set([...all, ...reported])]);
  });
  return (
    <details class="fold paste-into" open={changed.length > 0}>
      <summary>{i18n.t('licence.update')}</summary>
      {failed && <SaveFailure />}
      <PasteLicence entity={entity} onTake={add} />
      {changed.length > 0 && (
        // Another set of facts is another question, of another day.
        <RecordChange
          key={changed.join()}
          entityId={entity.id}
          facts={changed}
          onDone={() => ask(() => [])}
        />
      )}
    </details>
  );
}

interface NewEntityProps {
  readonly onAdd: (facts: CompanyFacts) => Promise<void>;
  readonly onCancel: (() => void) | null;
}

function NewEntity({ onAdd, onCancel }: NewEntityProps) {
  const { add, failed } = useAddCompany(onAdd);
  return (
    <section class="stack" aria-labelledby="new-entity-title">
      <h1 id="new-entity-title">{i18n.t('entity.new')}</h1>
      <p class="muted">{i18n.t('entity.newHint')}</p>
      {failed && <SaveFailure />}
      <PasteLicence onTake={add} />
      <CompanyByName label={i18n.t('entity.byHand')} onAdd={add}>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {i18n.t('action.cancel')}
          </button>
        )}
      </CompanyByName>
      <p class="small">
        <a href="#team">{i18n.t('entity.orJoin')}</a>
      </p>
    </section>
  );
}

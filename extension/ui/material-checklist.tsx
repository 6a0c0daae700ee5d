/** The catalogue's documents for a matter as ticks: the day on each, how old it will be on the planned day, and what is wrong. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MaterialStanding } from 'shared/deadlines/material-standing.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { newRecordId } from '../store/records.ts';
import { pick } from './language.ts';
import { mayEdit, today } from './live-data.ts';
import { materialListOf, type ListedMaterial, type MaterialList } from './material-list.ts';
import { SaveFailure } from './save-failure.tsx';
import { SavedDate } from './saved-date.tsx';
import { saveMaterial, savePlannedDay, type MatterPlace } from './save-material.ts';
import { wordDate } from './word-date.ts';
import { wordAge, wordMaterialProblem } from './word-material.ts';
import { wordStaleness } from './word-staleness.ts';

export function MaterialChecklist({ obligation }: { readonly obligation: Obligation }) {
  const [open, setOpen] = useState(false);
  const list = materialListOf(obligation);
  if (list === null) return null;
  const { items } = list;
  const held = items.filter((item) => item.held !== null).length;
  const doubtful = items.filter(({ standing }) => standing !== null && standing.problems.length > 0).length;
  return (
    <details class="materials" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{i18n.t('material.count', { held: String(held), all: String(items.length) })}</span>
        {doubtful > 0 && <span class="warning-text doubt">{i18n.t('material.doubtful', doubtful)}</span>}
      </summary>
      {open && <Documents obligation={obligation} list={list} />}
    </details>
  );
}

function Documents({ obligation, list }: { readonly obligation: Obligation; readonly list: MaterialList }) {
  const [newId] = useState(newRecordId);
  const [failed, setFailed] = useState(false);
  const id = useId();
  const place: MatterPlace = { obligation, matters: list.matters, newId };
  const tick = (item: ListedMaterial): void =>
    void saveMaterial(place, item.name, 'dated', item.held === null ? today.value : null).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <fieldset class="bare stack tight" disabled={!mayEdit.value}>
      {list.isSubmitted ? (
        <p class="muted">{i18n.t('material.submittedOn', { date: wordDate(list.plannedOn) })}</p>
      ) : (
        <div class="planned">
          <label for={id}>{i18n.t('material.plannedOn')}</label>
          <SavedDate
            id={id}
            label={i18n.t('material.plannedOn')}
            value={list.plannedOn}
            onSave={(on) => savePlannedDay(place, on)}
          />
        </div>
      )}
      <ul class="ticks">
        {list.items.map((item) => (
          <Document key={item.name} item={item} place={place} onTick={() => tick(item)} />
        ))}
      </ul>
      {failed && <SaveFailure />}
    </fieldset>
  );
}

interface DocumentProps {
  readonly item: ListedMaterial;
  readonly place: MatterPlace;
  readonly onTick: () => void;
}

function Document({ item, place, onTick }: DocumentProps) {
  const { name, material, held, standing } = item;
  const id = useId();
  const [datedPending, setDatedPending] = useState(false);
  const [endsPending, setEndsPending] = useState(false);
  // A verdict on the stored day beside another one that is being typed would be read as one on that.
  const isJudged = !datedPending && !endsPending;
  const shown = material === null ? name : pick(material.names);
  const hasEnd = material?.stale.some(({ by }) => by === 'endsOn') === true || held?.endsOn !== null;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={held !== null} onChange={onTick} />
        <span>{shown}</span>
      </label>
      <p class="muted">
        {material === null ? i18n.t('material.notListed') : wordStaleness(material.stale)}
        {material?.note && ` ${pick(material.note)}`}
      </p>
      {held && standing && (
        <div class="document">
          <div class="row dates">
            <label for={`${id}dated`}>{i18n.t('material.datedOn')}</label>
            <SavedDate
              id={`${id}dated`}
              label={i18n.t('material.datedOf', { document: shown })}
              value={held.datedOn}
              onSave={(on) => saveMaterial(place, name, 'dated', on)}
              onPending={setDatedPending}
            />
            {hasEnd && (
              <>
                <label for={`${id}ends`}>{i18n.t('material.endsOn')}</label>
                <SavedDate
                  id={`${id}ends`}
                  label={i18n.t('material.endsOf', { document: shown })}
                  value={held.endsOn ?? ''}
                  onSave={(on) => saveMaterial(place, name, 'ends', on)}
                  onPending={setEndsPending}
                />
              </>
            )}
          </div>
          {isJudged && <Verdict standing={standing} />}
        </div>
      )}
    </li>
  );
}

function Verdict({ standing }: { readonly standing: MaterialStanding }) {
  return (
    <>
      {standing.ageDays >= 0 && <p class="muted figures">{wordAge(standing.ageDays)}</p>}
      {standing.problems.map((problem) => (
        <p key={problem.kind} class="warning-text doubt">
          {wordMaterialProblem(problem)}
        </p>
      ))}
      {standing.problems.length === 0 && standing.servesUntil !== null && (
        <p class="muted">{i18n.t('material.servesUntil', { date: wordDate(standing.servesUntil) })}</p>
      )}
    </>
  );
}

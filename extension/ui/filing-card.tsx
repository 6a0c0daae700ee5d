/**
 * One filing: what is printed on it, its obligations each with the reason that decides, what was done, what happened to
 * it, and what is known of its type. Everything longer than a line is behind one click.
 */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { isOneOf } from 'shared/deadlines/attribute-value.ts';
import { oddExpiry } from 'shared/deadlines/odd-day.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { printedExpiry, type Filing } from 'shared/entity/filing.ts';
import type { EventName } from 'shared/entity/filing-event.ts';
import { editRecord } from '../store/records.ts';
import type { Entity } from '../store/ledger.ts';
import { DatedText } from './dated-text.tsx';
import { EventList } from './event-list.tsx';
import { FilingForm } from './filing-form.tsx';
import { pick } from './language.ts';
import { MaterialChecklist } from './material-checklist.tsx';
import { MatterActions } from './matter-actions.tsx';
import { MatterList } from './matter-list.tsx';
import { ObligationRow } from './obligation-row.tsx';
import { OverrideActions } from './override-form.tsx';
import { PartedText } from './parted-text.tsx';
import { PrerequisiteNotices } from './prerequisite-notices.tsx';
import { HistoryEntries } from './history-entries.tsx';
import { ReasonFold } from './reason-fold.tsx';
import { filingNames, ledger, matters, mayEdit, session, team, today } from './live-data.ts';
import { MissingAction } from './missing-action.tsx';
import { SaveFailure } from './save-failure.tsx';
import { takeFocus } from './take-focus.ts';
import { TypeDetails } from './type-details.tsx';
import { UnsavedForms } from './unsaved-forms.tsx';
import { UnsavedMark } from './unsaved-mark.tsx';
import { wordDate } from './word-date.ts';
import { wordFiling } from './word-obligation.ts';
import { wordValue } from './word-value.ts';

interface Props {
  readonly filing: Filing;
  readonly obligations: readonly Obligation[];
  readonly entities: readonly Entity[];
}

export function FilingCard({ filing, obligations, entities }: Props) {
  const [mode, setMode] = useState<'shown' | 'edited' | 'deleting' | 'notDeleted'>('shown');
  // The field that the form opens at; null is its first.
  const [field, setField] = useState<string | null>(null);
  const deleteButton = useRef<HTMLButtonElement>(null);
  const keepIt = (): void => {
    setMode('shown');
    deleteButton.current?.focus();
  };
  const type = team.value.typeOf(filing.typeId);
  const name = filingNames.value.get(filing.id) ?? '';
  const title = wordFiling(filing.typeId, name);
  const edit = (at: string | null): void => {
    setField(at);
    setMode('edited');
  };
  const company = entities.length > 1 ? entities.find(({ id }) => id === filing.entityId) : undefined;
  return (
    <article class="filing-card" aria-label={title}>
      <header class="spread">
        <h2>{title}</h2>
        {mayEdit.value && (
          <span class="card-actions small">
            <button
              type="button"
              class="plain"
              aria-label={i18n.t('filing.editNamed', { filing: title })}
              onClick={() => (mode === 'edited' ? setMode('shown') : edit(null))}
            >
              {i18n.t('action.edit')}
            </button>
            {type && (
              <button
                type="button"
                class="plain"
                ref={deleteButton}
                aria-label={i18n.t('filing.deleteNamed', { filing: title })}
                onClick={() => setMode('deleting')}
              >
                {i18n.t('action.delete')}
              </button>
            )}
          </span>
        )}
      </header>
      <p class="small muted">
        <PartedText parts={[company?.facts['entity.name'] ?? '', ...factsOf(filing, type, name)]} />
      </p>
      {filing.note !== '' && (
        <p class="small filing-note">{i18n.t('filing.noteOf', { note: filing.note })}</p>
      )}
      {mode === 'deleting' && (
        <div class="notice warning row" onKeyDown={({ key }) => key === 'Escape' && keepIt()}>
          <span>{i18n.t(session.value === null ? 'filing.confirmDeleteAlone' : 'filing.confirmDelete')}</span>
          <button
            type="button"
            onClick={() =>
              void editRecord({ record: filing.id, kind: 'filing', delete: true }).catch(() =>
                setMode('notDeleted'),
              )
            }
          >
            {i18n.t('action.delete')}
          </button>
          <button type="button" ref={takeFocus} onClick={keepIt}>
            {i18n.t('action.cancel')}
          </button>
        </div>
      )}
      {mode === 'notDeleted' && <SaveFailure />}
      {!type && <p class="notice small">{i18n.t('filing.unknownHint', { type: filing.typeId })}</p>}
      {mode !== 'edited' && mayEdit.value && (
        <UnsavedMark record={filing.id} text={i18n.t('unsaved.here')} onGoOn={() => edit(null)} />
      )}
      {mode === 'edited' && (
        <FilingForm filing={filing} entities={entities} startAt={field} onDone={() => setMode('shown')} />
      )}
      {type && mode !== 'edited' && (
        <CardBody filing={filing} type={type} obligations={obligations} onEdit={edit} />
      )}
    </article>
  );
}

interface BodyProps {
  readonly filing: Filing;
  readonly type: FilingType;
  readonly obligations: readonly Obligation[];
  /** Opens the form at this field. */
  readonly onEdit: (field: string) => void;
}

function CardBody({ filing, type, obligations, onEdit }: BodyProps) {
  const [recording, setRecording] = useState<EventName | 'any' | null>(null);
  const odd = oddExpiry(type, filing, today.value);
  const uncounted = odd?.kind === 'countsNothing' ? odd.on : null;
  return (
    <>
      <UnsavedForms record={filing.id} fields={ledger.value.filingFields.get(filing.id) ?? {}} />
      <PrerequisiteNotices filing={filing} type={type} />
      {uncounted !== null && (
        <p class="notice warning small">
          <DatedText text={i18n.t('filing.expiredUncounted', { date: wordDate(uncounted) })} />
        </p>
      )}
      {obligations.length === 0 ? (
        uncounted === null && <p class="small muted">{i18n.t('filing.nothingToCount')}</p>
      ) : (
        <ul>
          {obligations.map((obligation) => (
            <ObligationRow
              key={obligation.id}
              obligation={obligation}
              filingName={filingNames.value.get(filing.id) ?? ''}
              today={today.value}
            >
              <ReasonFold obligation={obligation} />
              <MaterialChecklist obligation={obligation} />
              <div class="row actions">
                <MissingAction
                  obligation={obligation}
                  filing={filing}
                  type={type}
                  onEdit={onEdit}
                  onRecord={setRecording}
                />
                <MatterActions obligation={obligation} />
                <OverrideActions obligation={obligation} />
              </div>
            </ObligationRow>
          ))}
        </ul>
      )}
      <div class="card-foot">
        <EventList filing={filing} type={type} recording={recording} onRecord={setRecording} />
        <MatterList filing={filing} type={type} />
        {type.note && (
          <details class="fold small">
            <summary>{i18n.t('filing.note')}</summary>
            <p>{pick(type.note)}</p>
          </details>
        )}
        <TypeDetails type={type} />
        <CardHistory record={filing.id} />
      </div>
    </>
  );
}

/** What the team's server remembers, alone this device: of the filing, and of each of its matters. */
function CardHistory({ record }: { readonly record: string }) {
  const [open, setOpen] = useState(false);
  const own = matters.value.filter(({ filingId }) => filingId === record);
  return (
    <details class="fold small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('history.ofFiling')}</summary>
      {open && <HistoryEntries session={session.value} record={record} />}
      {open &&
        own.map(({ id, ruleId }) => (
          <section key={id} class="stack tight">
            <h3>{i18n.t('history.ofMatter', { matter: wordValue('ruleId', ruleId, id) })}</h3>
            <HistoryEntries session={session.value} record={id} />
          </section>
        ))}
    </details>
  );
}

/** What is printed on it and said of it, as far as its type asks for it. */
function factsOf(filing: Filing, type: FilingType | undefined, name: string): string[] {
  const needs = type && filingNeeds(type, filing, today.value);
  const expiresOn = printedExpiry(filing);
  const expiry = expiresOn === null ? i18n.t(`expiry.${filing.expiry as 'none'}`) : wordDate(expiresOn);
  const attributes = (type?.attributes ?? []).flatMap(({ id, names, values }) => {
    // What a filing without it is taken for is the rules' business: nobody said it.
    const said = filing.attributes[id];
    if (said === undefined || said === '') return [];
    const value = values.find((each) => isOneOf(said, [each.id]));
    const words = { attribute: pick(names), value: value === undefined ? said : pick(value.names) };
    return [i18n.t('filing.attribute', words)];
  });
  const { issuedOn } = filing;
  const issuedKey =
    needs?.issuedOn === 'founded' ? 'filing.founded' : (`filing.issued.${type?.kind ?? 'licence'}` as const);
  return [
    needs?.expiry === false && expiresOn === null ? '' : i18n.t('filing.expires', { expiry }),
    // In the title already, where it tells this one from another.
    filing.number === name ? '' : filing.number,
    ...attributes,
    filing.region,
    issuedOn === null ? '' : i18n.t(issuedKey, { date: wordDate(issuedOn) }),
    filing.owner === '' ? '' : i18n.t('filing.owner', { owner: filing.owner }),
  ];
}

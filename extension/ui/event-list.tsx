/** What was recorded for a filing: its own events and those of its company that start a clock here. Each can go again. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { startsClock } from 'shared/deadlines/event-reach.ts';
import { isChangeEvent } from 'shared/deadlines/fan-out.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { readEventField, type EventName, type FilingEvent } from 'shared/entity/filing-event.ts';
import { editRecord } from '../store/records.ts';
import { DatedText } from './dated-text.tsx';
import { EventForm } from './event-form.tsx';
import { filings, ledger, mayEdit, team, teamToday, today } from './live-data.ts';
import { NameChangeForm } from './name-change-form.tsx';
import { SaveFailure } from './save-failure.tsx';
import { useOfferedForms } from './small-forms.ts';
import { unnamedChange } from './unnamed-change.ts';
import { takeFocus } from './take-focus.ts';
import { draftScope } from './use-draft.ts';
import { useFocusInPlace } from './use-focus-in-place.ts';
import { wordEvent } from './word-event.ts';

interface Props {
  readonly filing: Filing;
  readonly type: FilingType;
  /** The form is open, with this event chosen; null while it is closed. */
  readonly recording: EventName | 'any' | null;
  readonly onRecord: (event: EventName | 'any' | null) => void;
}

interface Recorded {
  readonly key: string;
  readonly event: FilingEvent;
  /** How many other filings count by it; null for an event of this filing alone. */
  readonly others: number | null;
  readonly remove: () => Promise<void>;
}

export function EventList({ filing, type, recording, onRecord }: Props) {
  const recorded = recordedFor(filing, type);
  const group = useFocusInPlace<HTMLDivElement>();
  const { recordable } = filingNeeds(type, filing, today.value);
  const kinds = mayEdit.value ? recordable.map(({ kind }) => kind) : [];
  useOfferedForms(
    new Map([
      ...kinds.slice(0, 1).map(() => [draftScope(filing.id, 'event'), () => onRecord('any')] as const),
      ...kinds.map((kind) => [draftScope(filing.id, `event/${kind}`), () => onRecord(kind)] as const),
    ]),
  );
  return (
    <div class="events" ref={group}>
      {recorded.length > 0 && (
        <ul class="small" aria-label={i18n.t('event.recorded')}>
          {recorded.map((each) => (
            <RecordedEvent key={each.key} recorded={each} filing={filing} />
          ))}
        </ul>
      )}
      {recording !== null ? (
        <EventForm
          key={recording}
          filing={filing}
          recordable={recordable}
          kind={recording === 'any' ? null : recording}
          onDone={() => onRecord(null)}
        />
      ) : (
        recordable.length > 0 &&
        mayEdit.value && (
          <button type="button" class="plain small" onClick={() => onRecord('any')}>
            {i18n.t('event.record')}
          </button>
        )
      )}
    </div>
  );
}

interface RecordedProps {
  readonly recorded: Recorded;
  readonly filing: Filing;
}

function RecordedEvent({ recorded: { event, others, remove }, filing }: RecordedProps) {
  const [state, setState] = useState<'shown' | 'asking' | 'failed' | 'naming'>('shown');
  // Of a company's change somebody should say what it was of: each of its filings hears of what concerns it alone.
  const unnamed =
    others !== null && event.fact === undefined && isChangeEvent(event.kind)
      ? unnamedChange(filing, event.on, teamToday.value, ledger.value.filingFields)
      : null;
  const words = wordEvent(event);
  const removeNow = (): void => void remove().catch(() => setState('failed'));
  return (
    <li>
      <div class="row">
        <span>
          <DatedText text={words} />
        </span>
        {others !== null && <span class="basis">{i18n.t('event.ofCompany')}</span>}
        {unnamed !== null && mayEdit.value && (
          <button
            type="button"
            class="plain"
            aria-expanded={state === 'naming'}
            onClick={() => setState(state === 'naming' ? 'shown' : 'naming')}
          >
            {i18n.t('change.name')}
          </button>
        )}
        {state !== 'asking' && mayEdit.value && (
          <button
            type="button"
            class="plain"
            aria-label={i18n.t('event.removeNamed', { event: words })}
            onClick={() => (others === null ? removeNow() : setState('asking'))}
          >
            {i18n.t('event.remove')}
          </button>
        )}
      </div>
      {state === 'asking' && (
        <div class="notice warning row">
          <span>
            {others === null || others === 0
              ? i18n.t('event.confirmRemoveAlone')
              : i18n.t('event.confirmRemove', others)}
          </span>
          <button type="button" onClick={removeNow}>
            {i18n.t('event.remove')}
          </button>
          {/* What does no harm has the focus. */}
          <button type="button" ref={takeFocus} onClick={() => setState('shown')}>
            {i18n.t('action.cancel')}
          </button>
        </div>
      )}
      {state === 'naming' && unnamed !== null && (
        <NameChangeForm filing={filing} change={unnamed} onDone={() => setState('shown')} />
      )}
      {state === 'failed' && <SaveFailure />}
    </li>
  );
}

/** Oldest first. */
function recordedFor(filing: Filing, type: FilingType): Recorded[] {
  const fields = ledger.value.filingFields.get(filing.id) ?? {};
  const own = Object.entries(fields).flatMap(([field, on]): Recorded[] => {
    const event = readEventField(field, on);
    if (event === null || event.kind === 'coveredUpTo') return [];
    const remove = (): Promise<void> => editRecord({ record: filing.id, kind: 'filing', unset: [field] });
    return [{ key: field, event, others: null, remove }];
  });
  const ofCompany = ledger.value.entityEvents
    .filter((event) => event.entityId === filing.entityId && startsClock(event, type, filing))
    .map(({ id, kind, on, fact }): Recorded => {
      const event = fact === undefined ? { kind, on } : { kind, on, fact };
      const others = filings.value.filter((other) => {
        const otherType = team.value.typeOf(other.typeId);
        const isKin = other.id !== filing.id && other.entityId === filing.entityId;
        return isKin && otherType !== undefined && startsClock(event, otherType, other);
      });
      return {
        key: id,
        event,
        others: others.length,
        remove: () => editRecord({ record: id, kind: 'event', delete: true }),
      };
    });
  return [...own, ...ofCompany].sort((a, b) => (a.event.on < b.event.on ? -1 : 1));
}

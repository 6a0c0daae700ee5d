/**
 * Something happened: what, to which fact, and when. Before it is stored the form shows which filings it reaches, by
 * asking the engine itself.
 */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { eventReach } from 'shared/deadlines/event-reach.ts';
import type { RecordableEvent } from 'shared/deadlines/filing-needs.ts';
import { findFact } from 'shared/entity/fact-keys.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { EventName } from 'shared/entity/filing-event.ts';
import { DateInput } from './date-input.tsx';
import { EventReachList } from './event-reach-list.tsx';
import { FormRow, type FieldNotice } from './form-row.tsx';
import { entities, teamToday } from './live-data.ts';
import { OTHER_THAN_FACT, readEvent, type EventLack, type ReadEvent } from './read-event.ts';
import { recordEvents } from './record-events.ts';
import { SaveFailure } from './save-failure.tsx';
import { SaveRow } from './save-row.tsx';
import { draftScope, useDraft } from './use-draft.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordDate } from './word-date.ts';
import { wordFact, wordTitles } from './word-event.ts';

interface Props {
  readonly filing: Filing;
  readonly recordable: readonly RecordableEvent[];
  /** What it is known to be about; null where the person chooses. */
  readonly kind: EventName | null;
  readonly onDone: () => void;
}

export function EventForm({ filing, recordable, kind: wanted, onDone }: Props) {
  // Half an entry of another kind stays where it was begun; it does not fill the form that was opened for this one.
  const draft = useDraft(draftScope(filing.id, wanted === null ? 'event' : `event/${wanted}`), {
    kind: wanted ?? (recordable.length === 1 ? (recordable[0]?.kind ?? '') : ''),
    fact: '',
    day: '',
    firstDay: '',
    onlyHere: '',
  });
  const { kind, fact, day, firstDay, onlyHere } = draft.fields;
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();
  const founded = entities.value.find(({ id }) => id === filing.entityId)?.facts['entity.establishedOn'];
  const read = readEvent({ fields: draft.fields, recordable, filing, founded });
  const { chosen, lack, events, place } = read;
  const reach = events.length === 0 ? null : eventReach(teamToday.value, place, events);
  // What keeps it from being saved stands at the field, once somebody tried.
  const noticeAt = (field: EventLack): FieldNotice | null =>
    tried && lack === field ? { sentences: [i18n.t(`event.lacks.${field}`)], isDoubt: false } : null;
  const tell = (field: EventLack): void => {
    setTried(true);
    document.getElementById(prefix + field)?.focus();
  };

  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = useOneAtATime(async () => {
    try {
      await draft.store(() => recordEvents(place, events, chosen?.repeats === true));
      onDone();
    } catch {
      setFailed(true);
    }
  });
  return (
    <form
      ref={form}
      class="stack inset"
      aria-label={i18n.t('event.record')}
      onSubmit={(event) => {
        event.preventDefault();
        if (lack !== null) tell(lack);
        else if (!read.isReversed) save();
      }}
    >
      <FormRow
        id={`${prefix}kind`}
        label={i18n.t('event.kind')}
        hint={chosen && i18n.t('event.concerns', { rules: wordTitles(chosen.rules) })}
        notice={noticeAt('kind')}
      >
        <select
          id={`${prefix}kind`}
          value={kind}
          onChange={(event) => draft.put({ kind: event.currentTarget.value, fact: '' })}
        >
          <option value="">{i18n.t('event.chooseKind')}</option>
          {recordable.map((each) => (
            <option key={each.kind} value={each.kind}>
              {i18n.t(`event.name.${each.kind}`)}
            </option>
          ))}
        </select>
      </FormRow>
      {chosen && read.needsFact && (
        <FormRow id={`${prefix}fact`} label={i18n.t('event.fact')} notice={noticeAt('fact')}>
          <select
            id={`${prefix}fact`}
            value={fact}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const onlyHere = findFact(value)?.group === 'product' ? 'yes' : '';
              draft.put({ fact: value, onlyHere });
            }}
          >
            <option value="">{i18n.t('event.chooseKind')}</option>
            {chosen.facts.map((key) => (
              <option key={key} value={key}>
                {wordFact(key)}
              </option>
            ))}
            <option value={OTHER_THAN_FACT}>
              {i18n.t(chosen.other === 'plannedItem' ? 'event.plannedItem' : 'event.other')}
            </option>
          </select>
        </FormRow>
      )}
      {chosen?.withFirstDay && (
        <DayRow
          id={`${prefix}first`}
          label={i18n.t('event.firstDay')}
          value={firstDay}
          notice={noticeAt('first')}
          onInput={(text) => draft.put({ firstDay: text })}
        />
      )}
      <DayRow
        id={`${prefix}day`}
        label={i18n.t(kind === 'announced' ? 'event.lastDay' : 'event.day')}
        value={day}
        notice={noticeAt('day')}
        onInput={(text) => draft.put({ day: text })}
      />
      {read.isFact && (
        <label class="row small">
          <input
            type="checkbox"
            checked={onlyHere !== ''}
            onChange={(event) => draft.put({ onlyHere: event.currentTarget.checked ? 'yes' : '' })}
          />
          {i18n.t('event.onlyHere')}
        </label>
      )}
      <Oddities of={read} founded={founded} />
      {reach !== null && <EventReachList reach={reach} />}
      {failed && <SaveFailure />}
      <SaveRow disabled={read.isReversed} onLeave={() => void leave()} />
    </form>
  );
}

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly notice: FieldNotice | null;
  readonly onInput: (text: string) => void;
}

function DayRow({ id, label, value, notice, onInput }: DayProps) {
  return (
    <FormRow id={id} label={label} notice={notice}>
      <DateInput id={id} label={label} value={value} isInvalid={notice !== null} onInput={onInput} />
    </FormRow>
  );
}

/** What may be a slip of the pen, and what cannot be. */
function Oddities({ of, founded }: { readonly of: ReadEvent; readonly founded: string | undefined }) {
  return (
    <>
      {of.isBeforeFounding && founded !== undefined && (
        <p class="notice warning">{i18n.t('event.beforeFounding', { founded: wordDate(founded) })}</p>
      )}
      {of.replaced !== null && (
        <p class="small muted" role="status">
          {i18n.t('event.replaces', { on: wordDate(of.replaced.on) })}
        </p>
      )}
      {of.isReversed && (
        <p class="notice error" role="alert">
          {i18n.t('event.firstAfterLast')}
        </p>
      )}
    </>
  );
}

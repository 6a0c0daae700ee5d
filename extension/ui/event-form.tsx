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
import type { EventName, FilingEvent } from 'shared/entity/filing-event.ts';
import { DateInput } from './date-input.tsx';
import { EventReachList } from './event-reach-list.tsx';
import { FormRow, type FieldNotice } from './form-row.tsx';
import { entities, teamToday } from './live-data.ts';
import { recordEvents } from './record-events.ts';
import { SaveFailure } from './save-failure.tsx';
import { SaveRow } from './save-row.tsx';
import { readTypedDate } from './typed-date.ts';
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

/** The option that is no fact; no fact key has a star. */
const OTHER = '*';

export function EventForm({ filing, recordable, kind: wanted, onDone }: Props) {
  // Half an entry of another kind stays where it was begun; it does not fill the form that was opened for this one.
  const draft = useDraft(draftScope(filing.id, wanted === null ? 'event' : `event/${wanted}`), {
    kind: wanted ?? (recordable.length === 1 ? (recordable[0]?.kind ?? '') : ''),
    fact: '',
    day: '',
    firstDay: '',
    onlyHere: '',
  });
  const { kind, fact, day, firstDay } = draft.fields;
  const onlyHere = draft.fields.onlyHere !== '';
  const [failed, setFailed] = useState(false);
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();

  const chosen = recordable.find((each) => each.kind === kind);
  const needsFact = chosen !== undefined && chosen.facts.length > 0;
  const isFact = needsFact && fact !== '' && fact !== OTHER;
  const read = readTypedDate(day);
  const first = firstDay.trim() === '' ? null : readTypedDate(firstDay);
  const isComplete = chosen !== undefined && (!needsFact || fact !== '') && read.ok && first?.ok !== false;
  const events: FilingEvent[] = [];
  if (isComplete) {
    events.push(isFact ? { kind: chosen.kind, on: read.date, fact } : { kind: chosen.kind, on: read.date });
    if (chosen.withFirstDay && first !== null) events.push({ kind: 'announcedFrom', on: first.date });
  }
  // A fact of the company changes for all its filings; what belongs to a site or an app, for this one.
  const ofCompany = isFact && !onlyHere;
  const place = ofCompany ? { entityId: filing.entityId } : { filingId: filing.id };
  const reach = events.length === 0 ? null : eventReach(teamToday.value, place, events);
  const founded = entities.value.find(({ id }) => id === filing.entityId)?.facts['entity.establishedOn'];
  const isEarly = read.ok && founded !== undefined && read.date < founded;
  // A thing that happens once has one day: another one takes its place.
  const standing =
    chosen?.repeats === false && !ofCompany
      ? filing.events.find((each) => each.kind === chosen.kind && each.fact === (isFact ? fact : undefined))
      : undefined;
  const isReplaced = standing !== undefined && read.ok && read.date !== standing.on;
  const isReversed = read.ok && first?.ok === true && first.date > read.date;

  // What keeps it from being saved stands at the field, once somebody tried.
  const lacks = {
    kind: chosen === undefined,
    fact: needsFact && fact === '',
    first: chosen?.withFirstDay === true && first?.ok === false,
    day: !read.ok,
  };
  const lack = (['kind', 'fact', 'first', 'day'] as const).find((field) => lacks[field]) ?? null;
  const [tried, setTried] = useState(false);
  const noticeAt = (field: keyof typeof lacks): FieldNotice | null =>
    tried && lack === field ? { text: i18n.t(`event.lacks.${field}`), isDoubt: false } : null;
  const tell = (field: string): void => {
    setTried(true);
    document.getElementById(prefix + field)?.focus();
  };

  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = useOneAtATime(async () => {
    try {
      await recordEvents(place, events, chosen?.repeats === true);
      await leave();
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
        else if (!isReversed) save();
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
      {needsFact && (
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
            <option value={OTHER}>
              {i18n.t(chosen.other === 'plannedItem' ? 'event.plannedItem' : 'event.other')}
            </option>
          </select>
        </FormRow>
      )}
      {chosen?.withFirstDay && (
        <FormRow id={`${prefix}first`} label={i18n.t('event.firstDay')} notice={noticeAt('first')}>
          <DateInput
            id={`${prefix}first`}
            label={i18n.t('event.firstDay')}
            value={firstDay}
            isInvalid={noticeAt('first') !== null}
            onInput={(text) => draft.put({ firstDay: text })}
          />
        </FormRow>
      )}
      <FormRow
        id={`${prefix}day`}
        label={i18n.t(kind === 'announced' ? 'event.lastDay' : 'event.day')}
        notice={noticeAt('day')}
      >
        <DateInput
          id={`${prefix}day`}
          label={i18n.t(kind === 'announced' ? 'event.lastDay' : 'event.day')}
          value={day}
          isInvalid={noticeAt('day') !== null}
          onInput={(text) => draft.put({ day: text })}
        />
      </FormRow>
      {isFact && (
        <label class="row small">
          <input
            type="checkbox"
            checked={onlyHere}
            onChange={(event) => draft.put({ onlyHere: event.currentTarget.checked ? 'yes' : '' })}
          />
          {i18n.t('event.onlyHere')}
        </label>
      )}
      {isEarly && (
        <p class="notice warning">{i18n.t('event.beforeFounding', { founded: wordDate(founded) })}</p>
      )}
      {isReplaced && (
        <p class="small muted" role="status">
          {i18n.t('event.replaces', { on: wordDate(standing.on) })}
        </p>
      )}
      {isReversed && (
        <p class="notice error" role="alert">
          {i18n.t('event.firstAfterLast')}
        </p>
      )}
      {reach !== null && <EventReachList reach={reach} />}
      {failed && <SaveFailure />}
      <SaveRow disabled={isReversed} onLeave={() => void leave()} />
    </form>
  );
}

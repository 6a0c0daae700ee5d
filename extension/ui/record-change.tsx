/**
 * A fact of the company has another value now, and some filing told an authority the old one: on which day it was decided
 * or changed. Only with a day can the clocks start, and a slip that was put right starts none.
 */
import { signal } from '@preact/signals';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { eventReach } from 'shared/deadlines/event-reach.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { EventName, FilingEvent } from 'shared/entity/filing-event.ts';
import { DateInput } from './date-input.tsx';
import { EventReachList } from './event-reach-list.tsx';
import { FormRow } from './form-row.tsx';
import { teamToday } from './live-data.ts';
import { recordEvents } from './record-events.ts';
import { SaveFailure } from './save-failure.tsx';
import { SaveRow } from './save-row.tsx';
import { readTypedDate } from './typed-date.ts';
import { draftScope, useDraft } from './use-draft.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordFact } from './word-event.ts';

/**
 * A decision starts the registration, what came about without one has a day of its own, and what is registered already has
 * reached everybody else.
 */
const KINDS = ['factDecided', 'factChanged', 'registrationCompleted'] as const satisfies readonly EventName[];

const eventsOn = (on: CalendarDate, kind: EventName, facts: readonly string[]): FilingEvent[] =>
  facts.map((fact) => ({ kind, on, fact }));

const reaches = (entityId: string, kind: EventName, fact: string): boolean =>
  eventReach(teamToday.value, { entityId }, eventsOn(teamToday.value.today, kind, [fact])).length > 0;

/** The first of the kinds where they all reach the same filings; else the person says which it was, for a guess leaves some out. */
function onlyReach(entityId: string, kinds: readonly EventName[], facts: readonly string[]): string {
  const reached = kinds.map((kind) =>
    eventReach(teamToday.value, { entityId }, eventsOn(teamToday.value.today, kind, facts))
      .map(({ filingId }) => filingId)
      .sort()
      .join(' '),
  );
  return new Set(reached).size === 1 ? (kinds[0] ?? '') : '';
}

/** Those of the facts whose change any filing of the company has to report or register. */
export function reportedFacts<Fact extends string>(entityId: string, facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => KINDS.some((kind) => reaches(entityId, kind, fact)));
}

/** The company whose question somebody has asked to see: it comes into sight once it is drawn. */
export const soughtChange = signal<string | null>(null);

interface Props {
  readonly entityId: string;
  readonly facts: readonly string[];
  readonly onDone: () => void;
}

export function RecordChange({ entityId, facts, onDone }: Props) {
  const [possible] = useState(() =>
    KINDS.filter((kind) => facts.some((fact) => reaches(entityId, kind, fact))),
  );
  const [likely] = useState(() => onlyReach(entityId, possible, facts));
  const draft = useDraft(draftScope(entityId, `change/${facts.join('+')}`), { kind: likely, day: '' });
  const [failed, setFailed] = useState(false);
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const isSought = soughtChange.value === entityId;
  useEffect(() => {
    if (!isSought) return;
    soughtChange.value = null;
    form.current?.scrollIntoView({ block: 'center' });
    form.current?.querySelector('select')?.focus({ preventScroll: true });
  }, [isSought]);
  const kind = possible.find((each) => each === draft.fields.kind);
  const read = readTypedDate(draft.fields.day);
  const events = read.ok && kind !== undefined ? eventsOn(read.date, kind, facts) : [];
  const reach = events.length === 0 ? null : eventReach(teamToday.value, { entityId }, events);
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = useOneAtATime(async () => {
    try {
      await draft.store(() => recordEvents({ entityId }, events, true));
      onDone();
    } catch {
      setFailed(true);
    }
  });
  return (
    // Of itself it takes no focus: whoever left the field is typing in the next.
    <form
      ref={form}
      class="stack inset"
      aria-label={i18n.t('change.record')}
      onSubmit={(event) => {
        event.preventDefault();
        if (events.length > 0) save();
      }}
    >
      <p>{i18n.t('change.asks', { facts: facts.map(wordFact).join('、') })}</p>
      <FormRow id={`${prefix}kind`} label={i18n.t('event.kind')}>
        <select
          id={`${prefix}kind`}
          value={kind ?? ''}
          onChange={(event) => draft.put({ kind: event.currentTarget.value })}
        >
          {kind === undefined && <option value="">{i18n.t('event.chooseKind')}</option>}
          {possible.map((each) => (
            <option key={each} value={each}>
              {i18n.t(`event.name.${each}`)}
            </option>
          ))}
        </select>
      </FormRow>
      <FormRow id={`${prefix}day`} label={i18n.t('event.day')}>
        <DateInput
          id={`${prefix}day`}
          label={i18n.t('event.day')}
          value={draft.fields.day}
          onInput={(day) => draft.put({ day })}
        />
      </FormRow>
      {reach !== null && <EventReachList reach={reach} />}
      {failed && <SaveFailure />}
      <SaveRow
        disabled={events.length === 0}
        leaving={i18n.t('change.onlyCorrected')}
        onLeave={() => void leave()}
      />
    </form>
  );
}

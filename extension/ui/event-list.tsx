/** What was recorded for a filing: its own events and those of its company that start a clock here. Each can go again. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { startsClock } from 'shared/deadlines/event-reach.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { readEventField, type FilingEvent } from 'shared/entity/filing-event.ts';
import { editRecord } from '../store/records.ts';
import { EventForm } from './event-form.tsx';
import { ledger, today } from './live-data.ts';
import { wordEvent } from './word-event.ts';

interface Props {
  readonly filing: Filing;
  readonly type: FilingType;
}

interface Recorded {
  readonly key: string;
  readonly event: FilingEvent;
  readonly isOfCompany: boolean;
  readonly remove: () => Promise<void>;
}

export function EventList({ filing, type }: Props) {
  const [adding, setAdding] = useState(false);
  const recorded = recordedFor(filing, type);
  const { recordable } = filingNeeds(type, filing, today.value);
  return (
    <div class="events">
      {recorded.length > 0 && (
        <ul class="small" aria-label={i18n.t('event.recorded')}>
          {recorded.map(({ key, event, isOfCompany, remove }) => (
            <li key={key} class="row">
              <span>{wordEvent(event)}</span>
              {isOfCompany && <span class="basis">{i18n.t('event.ofCompany')}</span>}
              <button
                type="button"
                class="plain"
                aria-label={i18n.t('event.removeNamed', { event: wordEvent(event) })}
                onClick={() => void remove()}
              >
                {i18n.t('event.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <EventForm filing={filing} recordable={recordable} onDone={() => setAdding(false)} />
      ) : (
        recordable.length > 0 && (
          <button type="button" class="plain small" onClick={() => setAdding(true)}>
            {i18n.t('event.record')}
          </button>
        )
      )}
    </div>
  );
}

/** Oldest first. */
function recordedFor(filing: Filing, type: FilingType): Recorded[] {
  const fields = ledger.value.filingFields.get(filing.id) ?? {};
  const own = Object.entries(fields).flatMap(([field, on]): Recorded[] => {
    const event = readEventField(field, on);
    if (event === null || event.kind === 'coveredUpTo') return [];
    const remove = (): Promise<void> => editRecord({ record: filing.id, kind: 'filing', unset: [field] });
    return [{ key: field, event, isOfCompany: false, remove }];
  });
  const ofCompany = ledger.value.entityEvents
    .filter((event) => event.entityId === filing.entityId && startsClock(event, type, filing))
    .map(({ id, kind, on, fact }): Recorded => ({
      key: id,
      event: fact === undefined ? { kind, on } : { kind, on, fact },
      isOfCompany: true,
      remove: () => editRecord({ record: id, kind: 'event', delete: true }),
    }));
  return [...own, ...ofCompany].sort((a, b) => (a.event.on < b.event.on ? -1 : 1));
}

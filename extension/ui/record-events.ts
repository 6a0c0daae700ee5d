/** Where an event is stored: a fact of the company as a record of its own, everything else among the filing's fields. */
import type { EventPlace } from 'shared/deadlines/event-reach.ts';
import { eventField, isRepeating, type FilingEvent } from 'shared/entity/filing-event.ts';
import { editRecord, newRecordId } from '../store/records.ts';

export async function recordEvents(place: EventPlace, events: readonly FilingEvent[]): Promise<void> {
  if ('filingId' in place) {
    const set = Object.fromEntries(events.map((event) => [fieldFor(event), event.on]));
    return editRecord({ record: place.filingId, kind: 'filing', set });
  }
  for (const { kind, on, fact } of events) {
    await editRecord({
      record: newRecordId(),
      kind: 'event',
      set: { entityId: place.entityId, event: kind, on, ...(fact === undefined ? {} : { fact }) },
    });
  }
}

/** The day tells occurrences apart: two colleagues who record the same thing record it once. */
function fieldFor({ kind, on, fact }: FilingEvent): string {
  return eventField(kind, fact, isRepeating(kind) ? on : undefined);
}

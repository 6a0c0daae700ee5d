/** Where an event is stored: a fact of the company as a record of its own, everything else among the filing's fields. */
import type { EventPlace } from 'shared/deadlines/event-reach.ts';
import { eventField, type FilingEvent } from 'shared/entity/filing-event.ts';
import { editRecord, editRecords, newRecordId } from '../store/records.ts';

/** `repeats`: the event may happen again, and each time counts. */
export async function recordEvents(
  place: EventPlace,
  events: readonly FilingEvent[],
  repeats: boolean,
): Promise<void> {
  if ('filingId' in place) {
    const set = Object.fromEntries(events.map((event) => [fieldFor(event, repeats), event.on]));
    return editRecord({ record: place.filingId, kind: 'filing', set });
  }
  const { entityId } = place;
  await editRecords(
    events.map(({ kind, on, fact }) => ({
      record: newRecordId(),
      kind: 'event',
      set: { entityId, event: kind, on, ...(fact === undefined ? {} : { fact }) },
    })),
  );
}

/** The day tells occurrences apart: two colleagues who record the same thing record it once. */
function fieldFor({ kind, on, fact }: FilingEvent, repeats: boolean): string {
  return eventField(kind, fact, repeats ? on : undefined);
}

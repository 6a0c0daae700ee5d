/**
 * The record of a change of which nobody said what it was of, and with it the clocks that wait for the answer: a company's
 * own, or one that was entered on its business licence and reached the others with the registration.
 */
import type { EventPlace } from 'shared/deadlines/event-reach.ts';
import { isChangeEvent, REGISTRATION } from 'shared/deadlines/fan-out.ts';
import type { TeamToday } from 'shared/deadlines/team-obligations.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { eventField, readEventField, type FilingEvent } from 'shared/entity/filing-event.ts';
import type { Edit } from 'shared/sync/device.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';

export interface UnnamedChange {
  readonly place: EventPlace;
  readonly event: FilingEvent;
  /** What is owed as if it had never been recorded. */
  readonly without: TeamToday;
  /** What says that it was of this fact. */
  readonly naming: (fact: string) => Edit;
}

/** The one that a filing asks about on that day: of several the last before it. Null where none is recorded. */
export function unnamedChange(
  { entityId }: Filing,
  asked: CalendarDate,
  team: TeamToday,
  fieldsOf: ReadonlyMap<string, FieldValues>,
): UnnamedChange | null {
  const isUnnamed = ({ kind, on, fact }: FilingEvent): boolean =>
    isChangeEvent(kind) && fact === undefined && on <= asked;
  const ofCompany = team.entityEvents
    .filter((event) => event.entityId === entityId && isUnnamed(event))
    .map(({ id, kind, on }): UnnamedChange => ({
      place: { entityId },
      event: { kind, on },
      without: { ...team, entityEvents: team.entityEvents.filter((each) => each.id !== id) },
      naming: (fact) => ({ record: id, kind: 'event', set: { fact } }),
    }));
  const licences = team.filings.filter((each) => each.entityId === entityId && each.typeId === REGISTRATION);
  const ofLicence = licences.flatMap(({ id }) =>
    Object.entries(fieldsOf.get(id) ?? {}).flatMap(([field, value]): UnnamedChange[] => {
      const event = readEventField(field, value);
      if (event === null || !isUnnamed(event)) return [];
      const { kind, on } = event;
      const isIt = (each: FilingEvent): boolean => each.kind === kind && each.on === on && !each.fact;
      return [
        {
          place: { filingId: id },
          event,
          without: {
            ...team,
            filings: team.filings.map((each) =>
              each.id === id ? { ...each, events: each.events.filter((one) => !isIt(one)) } : each,
            ),
          },
          naming: (fact) => ({
            record: id,
            kind: 'filing',
            set: { [eventField(kind, fact, on)]: on },
            unset: [field],
          }),
        },
      ];
    }),
  );
  return [...ofCompany, ...ofLicence].reduce<UnnamedChange | null>(
    (last, each) => (last === null || each.event.on > last.event.on ? each : last),
    null,
  );
}

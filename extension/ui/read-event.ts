/** What happened, as it is typed: what is still missing, what would be stored and for whom, and what is odd about it. */
import type { RecordableEvent } from 'shared/deadlines/filing-needs.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { FilingEvent } from 'shared/entity/filing-event.ts';
import { readTypedDate } from './typed-date.ts';

/** The option that is no fact; no fact key has a star. */
export const OTHER_THAN_FACT = '*';

export interface EventFields {
  readonly kind: string;
  readonly fact: string;
  readonly day: string;
  readonly firstDay: string;
  /** Anything where a fact of the company changes for this filing alone. */
  readonly onlyHere: string;
}

/** The fields, in the order in which they ask for what they lack. */
export const EVENT_LACKS = ['kind', 'fact', 'first', 'day'] as const;
export type EventLack = (typeof EVENT_LACKS)[number];

export interface ReadEvent {
  readonly chosen: RecordableEvent | undefined;
  readonly needsFact: boolean;
  readonly isFact: boolean;
  /** Null where it is complete. */
  readonly lack: EventLack | null;
  /** Empty until it is complete. */
  readonly events: readonly FilingEvent[];
  /** Whose it is: a fact of the company changes for all its filings; what belongs to a site or an app, for this one. */
  readonly place: { readonly entityId: string } | { readonly filingId: string };
  readonly isBeforeFounding: boolean;
  /** What it takes the place of: a thing that happens once has one day. */
  readonly replaced: FilingEvent | null;
  /** The first day comes after the last: no such round. */
  readonly isReversed: boolean;
}

interface Given {
  readonly fields: EventFields;
  readonly recordable: readonly RecordableEvent[];
  readonly filing: Filing;
  /** The day on which the company was founded, as it is stored. */
  readonly founded: string | undefined;
}

export function readEvent({ fields, recordable, filing, founded }: Given): ReadEvent {
  const { kind, fact, day, firstDay, onlyHere } = fields;
  const chosen = recordable.find((each) => each.kind === kind);
  const needsFact = chosen !== undefined && chosen.facts.length > 0;
  const isFact = needsFact && fact !== '' && fact !== OTHER_THAN_FACT;
  const last = readTypedDate(day);
  const first = chosen?.withFirstDay !== true || firstDay.trim() === '' ? null : readTypedDate(firstDay);
  const lacks: Readonly<Record<EventLack, boolean>> = {
    kind: chosen === undefined,
    fact: needsFact && fact === '',
    first: first?.ok === false,
    day: !last.ok,
  };
  const events: FilingEvent[] = [];
  const lack = EVENT_LACKS.find((field) => lacks[field]) ?? null;
  if (lack === null && chosen !== undefined && last.ok) {
    events.push(isFact ? { kind: chosen.kind, on: last.date, fact } : { kind: chosen.kind, on: last.date });
    if (first?.ok === true) events.push({ kind: 'announcedFrom', on: first.date });
  }
  const ofCompany = isFact && onlyHere === '';
  const standing =
    chosen?.repeats === false && !ofCompany
      ? filing.events.find((each) => each.kind === chosen.kind && each.fact === (isFact ? fact : undefined))
      : undefined;
  return {
    chosen,
    needsFact,
    isFact,
    lack,
    events,
    place: ofCompany ? { entityId: filing.entityId } : { filingId: filing.id },
    isBeforeFounding: last.ok && founded !== undefined && last.date < founded,
    replaced: standing !== undefined && last.ok && last.date !== standing.on ? standing : null,
    isReversed: last.ok && first?.ok === true && first.date > last.date,
  };
}

/** What can start or end a clock besides the printed expiry: a thing that happened, or is planned, on a day. */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';

export const EVENTS = [
  'serviceStarted',
  'serviceEnded',
  'factChanged',
  'factDecided',
  'registrationCompleted',
  'firstContractSigned',
  'approvalReceived',
  'resultReceived',
  'levelDetermined',
  'networkConnected',
  'lastTest',
  /** A permit was obtained, changed or renewed. */
  'permitIssued',
  /** A permit was revoked or has expired. */
  'permitLost',
  'noticeReceived',
  /** The business stands still; how long it may is what some rules count. */
  'businessPaused',
  /** Something planned: a change, a show, a contract. Limits before it are counted back from here. */
  'plannedOn',
  /** The last day of a round that the authority announced, and the first where the notice gives one. */
  'announced',
  'announcedFrom',
  /** Everything that recurs was done for the cycles that closed on or before this day. Starts no clock. */
  'coveredUpTo',
] as const;
export type EventName = (typeof EVENTS)[number];

const NAMES: ReadonlySet<string> = new Set(EVENTS);

export function isEventName(name: string): name is EventName {
  return NAMES.has(name);
}

/** Events of this kind say which fact they are about; each fact has its own clock. */
export const FACT_EVENTS: ReadonlySet<EventName> = new Set([
  'factChanged',
  'factDecided',
  'registrationCompleted',
  'plannedOn',
]);

export interface FilingEvent {
  readonly kind: EventName;
  readonly on: CalendarDate;
  /** The fact key that was decided, changed or registered; absent where nobody said. */
  readonly fact?: string;
}

const PREFIX = 'event.';

/**
 * The events among a record's fields, in order of name: `event.<kind>`, or `event.<kind>.<fact key>`, or either with
 * `#<anything>` behind it where the same happens more than once. A kind that a newer version wrote is left alone.
 */
export function readEvents(fields: Readonly<Record<string, unknown>>): FilingEvent[] {
  const events: FilingEvent[] = [];
  for (const [field, on] of Object.entries(fields)) {
    if (!field.startsWith(PREFIX) || typeof on !== 'string' || !isCalendarDate(on)) continue;
    const [name = ''] = field.slice(PREFIX.length).split('#', 1);
    const dot = name.indexOf('.');
    const kind = dot < 0 ? name : name.slice(0, dot);
    if (!isEventName(kind)) continue;
    events.push(dot < 0 ? { kind, on } : { kind, on, fact: name.slice(dot + 1) });
  }
  return events;
}

/** The field that holds an event; `occurrence` tells apart what happens more than once. */
export function eventField(kind: EventName, fact?: string, occurrence?: string): string {
  const name = fact === undefined ? `${PREFIX}${kind}` : `${PREFIX}${kind}.${fact}`;
  return occurrence === undefined ? name : `${name}#${occurrence}`;
}

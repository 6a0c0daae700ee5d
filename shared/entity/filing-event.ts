/** What can start or end a clock besides the printed expiry: a thing that happened, or is planned, on a day. */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';

export const EVENTS = [
  'serviceStarted',
  'serviceEnded',
  'factChanged',
  'factDecided',
  'registrationCompleted',
  /** A branch of the company was registered. */
  'branchRegistered',
  'firstContractSigned',
  'approvalReceived',
  'resultReceived',
  'levelDetermined',
  'networkConnected',
  'lastTest',
  'lastSelfCheck',
  /** A permit was obtained, changed or renewed. */
  'permitIssued',
  /** A permit was revoked or has expired. */
  'permitLost',
  'noticeReceived',
  /** The business stands still; how long it may is what some rules count. */
  'businessPaused',
  /** A liquidation group was formed; and its work ended, or it was decided to end without one. */
  'liquidationStarted',
  'liquidationEnded',
  /** The days of a public notice that had to come first are over. */
  'publicNoticeEnded',
  /** Something planned: a change, a show, a contract. Limits before it are counted back from here. */
  'plannedOn',
  /** The last day of a round that the authority announced, and the first where the notice gives one. */
  'announced',
  'announcedFrom',
  /** Whatever falls due on days of the calendar was done where it closed on or before this day. Starts no clock. */
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

const REPEATING: ReadonlySet<EventName> = new Set([
  ...FACT_EVENTS,
  'branchRegistered',
  'businessPaused',
  'lastTest',
  'lastSelfCheck',
  'permitIssued',
  'permitLost',
  'noticeReceived',
  'announced',
  'announcedFrom',
]);

/** Happens again and again, each time with a clock of its own: recorded when it happens, not asked for beforehand. */
export function isRepeating(event: EventName): boolean {
  return REPEATING.has(event);
}

/**
 * Why a change of the company may have nothing to do with this filing: nobody said which `fact` it was, or when the filing was
 * `issued`, which was entered after it and may have told it.
 */
export type Doubt = 'fact' | 'issued';

export interface FilingEvent {
  readonly kind: EventName;
  readonly on: CalendarDate;
  /** The fact key that was decided, changed or registered; absent where nobody said. */
  readonly fact?: string;
  readonly doubt?: Doubt;
}

const PREFIX = 'event.';

/**
 * The events among a record's fields, in order of name: `event.<kind>`, or `event.<kind>.<fact key>`, or either with
 * `#<anything>` behind it where the same happens more than once. A kind that a newer version wrote is left alone.
 */
export function readEvents(fields: Readonly<Record<string, unknown>>): FilingEvent[] {
  const events: FilingEvent[] = [];
  for (const field of Object.keys(fields)) {
    const event = readEventField(field, fields[field]);
    if (event !== null) events.push(event);
  }
  return events;
}

/** The event that one field of a record holds; null for any other field. */
export function readEventField(field: string, on: unknown): FilingEvent | null {
  if (!field.startsWith(PREFIX) || typeof on !== 'string' || !isCalendarDate(on)) return null;
  const [name = ''] = field.slice(PREFIX.length).split('#', 1);
  const dot = name.indexOf('.');
  const kind = dot < 0 ? name : name.slice(0, dot);
  if (!isEventName(kind)) return null;
  return dot < 0 ? { kind, on } : { kind, on, fact: name.slice(dot + 1) };
}

/** The field that holds an event; `occurrence` tells apart what happens more than once. */
export function eventField(kind: EventName, fact?: string, occurrence?: string): string {
  const name = fact === undefined ? `${PREFIX}${kind}` : `${PREFIX}${kind}.${fact}`;
  return occurrence === undefined ? name : `${name}#${occurrence}`;
}

/**
 * One licence or filing that an entity holds. It travels as flat fields (see `fields` below) so that two people can
 * change different things about it at once and both be kept.
 */
import { z } from 'zod';
import { calendarDate, isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';

/**
 * The printed expiry. Words are values, not empty strings: 长期, 未印日期, 同营业执照, 尚不知道.
 * `none` means that the certificate prints no end; `unknown` that nobody has looked yet.
 */
export const EXPIRY_WORDS = ['longTerm', 'asBusinessLicence', 'none', 'unknown'] as const;

export const expiry = z.union([z.enum(EXPIRY_WORDS), calendarDate]);
export type Expiry = z.infer<typeof expiry>;

/** What can start or end a clock besides the printed expiry. Days entered by the team. */
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
  'permitIssued',
  'noticeReceived',
  'plannedOn',
  'announced',
] as const;
export type EventName = (typeof EVENTS)[number];

export interface Filing {
  readonly id: string;
  readonly entityId: string;
  readonly typeId: string;
  /** What this one stands for: the algorithm, the app, the shop. Empty when the type has one per company. */
  readonly name: string;
  readonly number: string;
  readonly expiry: Expiry;
  readonly events: Partial<Record<EventName, CalendarDate>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly owner: string;
  readonly note: string;
}

/** The fields of a record of kind `filing`; `event.<name>` and `attribute.<name>` stand beside the fixed ones. */
export type FilingFields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads a filing from a record. What a newer version wrote and this one cannot read counts as `unknown`, never as a
 * date: a wrong countdown is worse than a question.
 */
export function readFiling(id: string, fields: FilingFields): Filing {
  const events: Partial<Record<EventName, CalendarDate>> = {};
  const attributes: Record<string, string> = {};
  for (const name of EVENTS) {
    const on = fields[`event.${name}`];
    if (typeof on === 'string' && isCalendarDate(on)) events[name] = on;
  }
  for (const [field, value] of Object.entries(fields)) {
    if (field.startsWith('attribute.')) attributes[field.slice('attribute.'.length)] = text(value);
  }
  const parsed = expiry.safeParse(fields['expiry']);
  return {
    id,
    entityId: text(fields['entityId']),
    typeId: text(fields['typeId']),
    name: text(fields['name']),
    number: text(fields['number']),
    expiry: parsed.success ? parsed.data : 'unknown',
    events,
    attributes,
    owner: text(fields['owner']),
    note: text(fields['note']),
  };
}

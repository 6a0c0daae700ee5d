/**
 * One licence or filing that an entity holds. It travels as flat fields (see `fields` below) so that two people can
 * change different things about it at once and both be kept.
 */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';
import { readEvents, type FilingEvent } from './filing-event.ts';

/**
 * The printed expiry. Words are values, not empty strings: 长期, 未印日期, 同营业执照, 尚不知道.
 * `none` means that the certificate prints no end; `unknown` that nobody has looked yet.
 */
export const EXPIRY_WORDS = ['longTerm', 'asBusinessLicence', 'none', 'unknown'] as const;

/** One of the words, or a day. */
export type Expiry = string;

const WORDS: ReadonlySet<unknown> = new Set(EXPIRY_WORDS);

function isExpiry(value: unknown): value is Expiry {
  return WORDS.has(value) || (typeof value === 'string' && isCalendarDate(value));
}

export interface Filing {
  readonly id: string;
  readonly entityId: string;
  readonly typeId: string;
  /** What this one stands for: the algorithm, the app, the shop. Empty when the type has one per company. */
  readonly name: string;
  readonly number: string;
  readonly expiry: Expiry;
  /** The day the certificate or number was issued; null while nobody entered it. */
  readonly issuedOn: CalendarDate | null;
  /** The day on which it was entered here: what fell due before is not known to be missed. Null where an older version did. */
  readonly enteredOn: CalendarDate | null;
  /** Of what recurs and closed last, by this day, somebody said that it was not done. */
  readonly undoneOn: CalendarDate | null;
  /** By the id of what the type asks, or `region`: the day on which the answer was last changed; what hangs on it may not have been owed before. */
  readonly answeredOn: Readonly<Record<string, CalendarDate>>;
  readonly events: readonly FilingEvent[];
  /** What happened to the company and starts nothing here: the certificate says it by now. */
  readonly known?: readonly FilingEvent[];
  /** What the type's `attributes` ask, by id: the level of a system, the class of a device. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the authority is, as printed or chosen: 上海市, 山东省烟台市. Empty when nobody said. */
  readonly region: string;
  readonly owner: string;
  readonly note: string;
}

/** The fields of a record of kind `filing`; `event.<name>`, `attribute.<name>` and `answeredOn.<name>` stand beside the fixed ones. */
export type FilingFields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const ATTRIBUTE = 'attribute.';
const ANSWERED_ON = 'answeredOn.';

/** The field that holds the day on which the answer to what a type asks was last changed, and of which answer it is. */
export const answeredField = (attribute: string): string => `${ANSWERED_ON}${attribute}`;
/** The question that a field answers: what the type asks by its id, or `region`; null for any other field. */
export function questionOf(field: string): string | null {
  if (field === 'region') return field;
  return field.startsWith(ATTRIBUTE) ? field.slice(ATTRIBUTE.length) : null;
}
export const isAnsweredField = (field: string): boolean => field.startsWith(ANSWERED_ON);
export const fieldAnswered = (field: string): string => field.replace(ANSWERED_ON, ATTRIBUTE);

/**
 * Reads a filing from a record. What a newer version wrote and this one cannot read counts as `unknown`, never as a
 * date: a wrong countdown is worse than a question.
 */
export function readFiling(id: string, fields: FilingFields): Filing {
  const attributes: Record<string, string> = {};
  const answeredOn: Record<string, CalendarDate> = {};
  const day = (field: string): CalendarDate | null => {
    const value = fields[field];
    return typeof value === 'string' && isCalendarDate(value) ? value : null;
  };
  for (const [field, value] of Object.entries(fields)) {
    if (field.startsWith(ATTRIBUTE)) attributes[field.slice(ATTRIBUTE.length)] = text(value);
    const on = field.startsWith(ANSWERED_ON) ? day(field) : null;
    if (on !== null) answeredOn[field.slice(ANSWERED_ON.length)] = on;
  }
  const expiry = fields['expiry'];
  return {
    id,
    entityId: text(fields['entityId']),
    typeId: text(fields['typeId']),
    name: text(fields['name']),
    number: text(fields['number']),
    expiry: isExpiry(expiry) ? expiry : 'unknown',
    issuedOn: day('issuedOn'),
    enteredOn: day('enteredOn'),
    undoneOn: day('undoneOn'),
    answeredOn,
    events: readEvents(fields),
    attributes,
    region: text(fields['region']) || text(fields['attribute.region']),
    owner: text(fields['owner']),
    note: text(fields['note']),
  };
}

/** The printed expiry where it is a day; null where it is a word. */
export function printedExpiry({ expiry }: Filing): CalendarDate | null {
  // The words begin with letters, days with a digit.
  return expiry.charCodeAt(0) < 0x3a ? expiry : null;
}

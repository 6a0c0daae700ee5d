/** What a rule makes of one filing: do this, from this day to that day, and why. */
import type { Anchor, Bound, Confidence, Rule, Source } from '../catalogue/filing-type.ts';
import type { CalendarDate } from './calendar-date.ts';

export const PHASES = [
  'undated',
  'done',
  'submitted',
  'correction',
  'lapsed',
  'missed',
  'urgent',
  'open',
  'approaching',
  'scheduled',
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * One link of the chain that ends in the day counted down to. Keys and facts, never sentences: the interface words them.
 * The last link is the one shown when there is room for one.
 */
export type Reason =
  | { readonly kind: 'anchor'; readonly anchor: Anchor; readonly on: CalendarDate }
  | { readonly kind: 'anchorMissing'; readonly anchor: Anchor }
  /** The certificate says it has no end (长期 …), so nothing is counted. */
  | { readonly kind: 'noEnd'; readonly word: 'longTerm' | 'asBusinessLicence' | 'none' }
  | {
      readonly kind: 'opens';
      readonly bound: Bound;
      readonly source: Source;
      readonly confidence: Confidence;
      readonly on: CalendarDate;
    }
  | {
      readonly kind: 'closes';
      readonly bound: Bound;
      readonly source: Source;
      readonly confidence: Confidence;
      readonly on: CalendarDate;
    }
  | { readonly kind: 'restDay'; readonly on: CalendarDate; readonly why: 'weekend' | 'holiday' | 'unsettled' }
  | { readonly kind: 'fileBy'; readonly on: CalendarDate }
  /** No working day lies between the event and the last day; the last day itself is counted. */
  | { readonly kind: 'noWorkdayLeft'; readonly on: CalendarDate }
  /** The calendar of this year is not published yet; the count errs early until it is. */
  | { readonly kind: 'provisional'; readonly year: number }
  /** A number nobody could verify: ask the authority. Never counted. */
  | { readonly kind: 'unverified'; readonly bound: Bound; readonly source: Source }
  | { readonly kind: 'submitted'; readonly on: CalendarDate; readonly inTime: boolean }
  | { readonly kind: 'sentBack'; readonly on: CalendarDate; readonly dueOn: CalendarDate | null }
  | { readonly kind: 'granted'; readonly on: CalendarDate };

export interface Obligation {
  /** `<filing>/<rule>/<day of the anchor or "-">`: a new expiry date makes a new obligation. */
  readonly id: string;
  readonly filingId: string;
  readonly entityId: string;
  readonly typeId: string;
  readonly rule: Rule;
  readonly anchorOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  readonly opensOn: CalendarDate | null;
  /** The last legal day, a plain count. */
  readonly dueOn: CalendarDate | null;
  /** The last working day on or before `dueOn`: the day to act by. */
  readonly fileBy: CalendarDate | null;
  /** Calendar days from today to `fileBy` while that is not past, then to `dueOn`; negative after `dueOn`. */
  readonly daysLeft: number | null;
  /** Working days after today up to and including the day counted to; 0 when it is today or past. */
  readonly workdaysLeft: number | null;
  readonly phase: Phase;
  readonly provisional: boolean;
  readonly reasons: readonly Reason[];
}

/** What a rule makes of one filing: do this, from this day to that day, and why. */
import type { Anchor, Bound } from '../catalogue/bound.ts';
import type { Rule, UsualDays } from '../catalogue/rule.ts';
import type { Confidence, Source } from '../catalogue/source.ts';
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
 * The last link is the one shown when there is room for one. Every day can be recomputed from the links before it.
 */
export type Reason =
  /** `facts`: the facts that were decided, changed or registered that day, where somebody said. */
  | {
      readonly kind: 'anchor';
      readonly anchor: Anchor;
      readonly on: CalendarDate;
      readonly facts?: readonly string[];
    }
  | { readonly kind: 'anchorMissing'; readonly anchor: Anchor }
  /** The calendar year (`2026`) or month (`2026-10`) of a duty that recurs. */
  | { readonly kind: 'cycle'; readonly period: string }
  /** The authority has not announced this year's days, or nobody has entered them; when it usually does, as a hint. */
  | {
      readonly kind: 'notAnnounced';
      readonly period: string;
      readonly usual: UsualDays | null;
      readonly lastAnnounced: CalendarDate | null;
      /** Whether the usual time is near enough to look for the announcement now. */
      readonly watch: boolean;
    }
  /** Which rule applies depends on this, and nobody said. */
  | { readonly kind: 'attributeMissing'; readonly attribute: string }
  | { readonly kind: 'issuedOnMissing' }
  /** Something of the company changed that day, and nobody said what: whether this filing had to be told depends on it. */
  | { readonly kind: 'factMissing'; readonly on: CalendarDate }
  /** The authority must agree first, and the law names no days: the change itself has to wait. */
  | { readonly kind: 'approvalFirst'; readonly facts: readonly string[]; readonly on: CalendarDate }
  /** It must be told without delay (及时), or no text names any days: at once, and never counted. */
  | { readonly kind: 'noTerm'; readonly facts: readonly string[]; readonly on: CalendarDate }
  /** The certificate says it has no end (长期 …), so nothing is counted. */
  | { readonly kind: 'noEnd'; readonly word: 'longTerm' | 'asBusinessLicence' | 'none' }
  /** The team set this number itself, in place of or beside what stands in the source. */
  | { readonly kind: 'overridden'; readonly by: string; readonly why: string }
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
  /** The source itself moves a limit that falls on a day of rest to the next working day. */
  | { readonly kind: 'rolled'; readonly from: CalendarDate; readonly on: CalendarDate }
  | { readonly kind: 'restDay'; readonly on: CalendarDate; readonly why: 'weekend' | 'holiday' | 'unsettled' }
  /** A limit counted forward may lawfully run to `on` (民法典 art. 203, by analogy). Said, never counted on. */
  | { readonly kind: 'mayRoll'; readonly on: CalendarDate }
  | { readonly kind: 'fileBy'; readonly on: CalendarDate }
  /** No working day lies between the event and the last day; the last day itself is counted. */
  | { readonly kind: 'noWorkdayLeft'; readonly on: CalendarDate }
  /** The calendar of this year is not published yet; the count errs early until it is. */
  | { readonly kind: 'provisional'; readonly year: number }
  /** A number nobody could verify: ask the authority. Never counted; `on` is the day it would make if it held. */
  | {
      readonly kind: 'unverified';
      readonly bound: Bound;
      readonly source: Source;
      readonly on: CalendarDate;
    }
  | {
      readonly kind: 'submitted';
      readonly on: CalendarDate;
      readonly inTime: boolean;
      /** Handed in first, where it was sent back since. */
      readonly firstOn?: CalendarDate;
    }
  | { readonly kind: 'accepted'; readonly on: CalendarDate }
  /** A licence's renewal, handed in in time and unanswered when the licence ended on `on`: the law takes it for granted. */
  | { readonly kind: 'deemedGranted'; readonly on: CalendarDate; readonly source: Source }
  | { readonly kind: 'sentBack'; readonly on: CalendarDate; readonly dueOn: CalendarDate | null }
  | { readonly kind: 'refused'; readonly on: CalendarDate }
  | { readonly kind: 'withdrawn'; readonly on: CalendarDate }
  | { readonly kind: 'granted'; readonly on: CalendarDate };

export interface Obligation {
  /** `<filing>/<rule>/<anchor day or "-">`: a new expiry date, event or cycle makes a new obligation. */
  readonly id: string;
  readonly filingId: string;
  readonly entityId: string;
  readonly typeId: string;
  readonly rule: Rule;
  /** The day that identifies it with the rule; for a duty that recurs the first day of its cycle. */
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
  /** Ids of rules that say something later about the same thing: this one is the stricter, and decides. */
  readonly stricterThan: readonly string[];
  /** The id of the rule that says something earlier about the same thing and decides in its place; null when none does. */
  readonly yieldsTo: string | null;
}

/** The facts that were decided, changed or registered on the day that it counts from: what tells two changes apart. */
export function changedFacts({ reasons }: Obligation): readonly string[] {
  for (const reason of reasons) if ('facts' in reason && reason.facts !== undefined) return reason.facts;
  return [];
}

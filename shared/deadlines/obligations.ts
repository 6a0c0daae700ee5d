/**
 * What the rules of a filing type make of one filing, today. Pure and total: the same records and the same day give the
 * same obligations on every device, and no record, however incomplete, makes it throw.
 *
 * What makes no obligation: a rule whose event nobody dated (nothing has happened, so nothing is owed), the first filing
 * of what already has its number, a rule without any bound, a rule not in force on its anchor day or of another region.
 * What makes one that counts nothing: an expiry nobody looked up (`undated`, so that somebody does), an expiry in words
 * (`scheduled` with the reason `noEnd`, so that the card can say why), a number nobody could verify (`undated` with the
 * reason `unverified`, once its anchor is dated).
 */
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Anchor, FilingType, Rule } from '../catalogue/filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import { isCalendarDate, type CalendarDate } from './calendar-date.ts';
import { countedObligation } from './counted-obligation.ts';
import { inMostPressingOrder } from './most-pressing.ts';
import type { Obligation, Reason } from './obligation.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface FilingToday {
  readonly filing: Filing;
  readonly type: FilingType;
  /** Matters of other filings are ignored. */
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

/** The obligations of one filing, most pressing first. */
export function obligationsOf(input: FilingToday): Obligation[] {
  const matters = input.matters.filter((matter) => matter.filingId === input.filing.id);
  const all = input.type.rules.flatMap((rule) => obligationsOfRule(rule, { ...input, matters }));
  // A filing whose cancellation was granted no longer exists: it owes nothing more.
  const cancelled = all.filter(({ rule, phase }) => rule.about === 'cancellation' && phase === 'done');
  return inMostPressingOrder(cancelled.length > 0 ? cancelled : all);
}

export interface FilingsToday {
  readonly filings: readonly Filing[];
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** Knows the types; the catalogue's own unless a test or a newer catalogue brings another. */
  readonly findType?: (typeId: string) => FilingType | undefined;
}

/** The obligations of many filings, most pressing first. A type that this version does not know makes none. */
export function allObligations(input: FilingsToday): Obligation[] {
  const { filings, today, calendar, findType = findFilingType } = input;
  const mattersByFiling = Map.groupBy(input.matters, (matter) => matter.filingId);
  const all = filings.flatMap((filing) => {
    const type = findType(filing.typeId);
    if (type === undefined) return [];
    return obligationsOf({ filing, type, matters: mattersByFiling.get(filing.id) ?? [], today, calendar });
  });
  return inMostPressingOrder(all);
}

function obligationsOfRule(rule: Rule, input: FilingToday): Obligation[] {
  const { filing, type, today } = input;
  const bound = rule.window.closes ?? rule.window.opens;
  if (bound === undefined) return [];
  if (rule.about === 'first' && filing.number.trim() !== '') return [];
  if (rule.region !== undefined && rule.region !== filing.attributes['region']) return [];

  const anchorOn = anchorDay(bound.anchor, filing);
  if (!isInForce(rule, anchorOn ?? today)) return [];
  if (anchorOn !== null) {
    const obligation = countedObligation(rule, anchorOn, input);
    return outlived(obligation, input) ? [obligation, withoutExpiry(rule, input)] : [obligation];
  }
  if (bound.anchor !== 'expiry' || rule.confidence === 'unverified') return [];
  return [hasNoEnd(filing, type) ? withoutEnd(rule, input) : withoutExpiry(rule, input)];
}

function anchorDay(anchor: Anchor, filing: Filing): CalendarDate | null {
  if (anchor !== 'expiry') return filing.events[anchor] ?? null;
  return isCalendarDate(filing.expiry) ? filing.expiry : null;
}

function isInForce(rule: Rule, on: CalendarDate): boolean {
  return rule.inForce.from <= on && (rule.inForce.to === undefined || on <= rule.inForce.to);
}

/** Where the law itself knows no end, an expiry that nobody looked up is not a gap. */
function hasNoEnd(filing: Filing, type: FilingType): boolean {
  return filing.expiry !== 'unknown' || 'none' in type.validity;
}

/** Renewed, and the old expiry is over: the new certificate's day is missing, or the next renewal would never count. */
function outlived(obligation: Obligation, { today }: FilingToday): boolean {
  const { rule, phase, expiresOn, anchorOn } = obligation;
  return (
    rule.about === 'renewal' &&
    phase === 'done' &&
    expiresOn !== null &&
    expiresOn === anchorOn &&
    today > expiresOn
  );
}

function withoutExpiry(rule: Rule, input: FilingToday): Obligation {
  return uncounted(rule, input.filing, 'undated', { kind: 'anchorMissing', anchor: 'expiry' });
}

function withoutEnd(rule: Rule, input: FilingToday): Obligation {
  const { expiry } = input.filing;
  const word = expiry === 'longTerm' || expiry === 'asBusinessLicence' ? expiry : 'none';
  return uncounted(rule, input.filing, 'scheduled', { kind: 'noEnd', word });
}

/** No date was counted, so no matter can be in time or late for it: its phase is given. */
function uncounted(rule: Rule, filing: Filing, phase: 'undated' | 'scheduled', reason: Reason): Obligation {
  return {
    id: `${filing.id}/${rule.id}/-`,
    filingId: filing.id,
    entityId: filing.entityId,
    typeId: filing.typeId,
    rule,
    anchorOn: null,
    expiresOn: null,
    opensOn: null,
    dueOn: null,
    fileBy: null,
    daysLeft: null,
    workdaysLeft: null,
    phase,
    provisional: false,
    reasons: [reason],
  };
}

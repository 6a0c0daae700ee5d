/** The obligation that a rule makes of a filing once the day it counts from is known: its days, its phase, its reasons. */
import type { Bound, Rule } from '../catalogue/filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import { isCalendarDate, type CalendarDate } from './calendar-date.ts';
import { countBound } from './count-bound.ts';
import { fromEpochDay, toEpochDay, type EpochDay } from './epoch-day.ts';
import type { Obligation, Reason } from './obligation.ts';
import { phaseOf } from './phase-of.ts';
import { settleFileBy } from './settle-file-by.ts';
import { standingOf, type Standing } from './standing.ts';
import type { WorkingCalendar } from './working-calendar.ts';

interface Context {
  readonly filing: Filing;
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

/** The chain as it grows: the days found so far, why, and which unpublished years were asked on the way. */
interface Count {
  opensOn: EpochDay | null;
  dueOn: EpochDay | null;
  fileBy: EpochDay | null;
  readonly reasons: Reason[];
  readonly unpublished: Set<number>;
}

export function countedObligation(rule: Rule, anchorOn: CalendarDate, context: Context): Obligation {
  const { filing, matters, calendar } = context;
  const today = toEpochDay(context.today);
  const count = countWindow(rule, anchorOn, context);
  const dueOn = asDate(count.dueOn);
  const standing = standingOf(matters, rule, anchorOn, dueOn, context.today);
  if (standing.kind === 'sentBack') count.reasons.push(standing);
  const startedOn = clockStart(rule, anchorOn, standing);
  if (standing.kind === 'sentBack' && standing.dueOn !== null) {
    count.opensOn = null;
    count.dueOn = toEpochDay(standing.dueOn);
  }
  settle(count, startedOn, calendar);
  if (standing.kind === 'submitted' || standing.kind === 'granted') count.reasons.push(standing);

  const countedTo = count.fileBy !== null && today <= count.fileBy ? count.fileBy : count.dueOn;
  const daysLeft = countedTo === null ? null : countedTo - today;
  const expiresOn = isCalendarDate(filing.expiry) ? filing.expiry : null;
  return {
    id: `${filing.id}/${rule.id}/${anchorOn}`,
    filingId: filing.id,
    entityId: filing.entityId,
    typeId: filing.typeId,
    rule,
    anchorOn,
    expiresOn,
    opensOn: asDate(count.opensOn),
    dueOn: asDate(count.dueOn),
    fileBy: asDate(count.fileBy),
    daysLeft,
    workdaysLeft: countedTo === null ? null : calendar.workdaysBetween(today, countedTo),
    phase: phaseOf({
      unverified: rule.confidence === 'unverified',
      standing,
      today,
      opensOn: count.opensOn,
      dueOn: count.dueOn,
      fileBy: count.fileBy,
      daysLeft,
      lapsesAfter: hangsOnExpiry(rule) && expiresOn !== null ? toEpochDay(expiresOn) : null,
    }),
    provisional: count.unpublished.size > 0,
    reasons: count.reasons,
  };
}

/** The rule's own window. A number that nobody could verify is named and not counted. */
function countWindow(rule: Rule, anchorOn: CalendarDate, context: Context): Count {
  const { opens, closes } = rule.window;
  const anchor = (closes ?? opens)?.anchor;
  const count: Count = { opensOn: null, dueOn: null, fileBy: null, reasons: [], unpublished: new Set() };
  if (anchor !== undefined) count.reasons.push({ kind: 'anchor', anchor, on: anchorOn });

  const { source, confidence } = rule;
  if (confidence === 'unverified') {
    const bound = closes ?? opens;
    if (bound !== undefined) count.reasons.push({ kind: 'unverified', bound, source });
    return count;
  }
  const reckon = (bound: Bound, from: CalendarDate, kind: 'opens' | 'closes'): EpochDay => {
    const { on, asked } = countBound(bound, toEpochDay(from), context.calendar);
    if (asked !== null) note(count, context.calendar.unpublishedYears(...asked));
    count.reasons.push({ kind, bound, source, confidence, on: fromEpochDay(on) });
    return on;
  };
  if (opens !== undefined) {
    // A window may open on another event than it closes; without that day it is not known to be open.
    const from = opens.anchor === anchor ? anchorOn : dayOf(opens, context.filing);
    if (from === null) count.reasons.push({ kind: 'anchorMissing', anchor: opens.anchor });
    else count.opensOn = reckon(opens, from, 'opens');
  }
  if (closes !== undefined) count.dueOn = reckon(closes, anchorOn, 'closes');
  return count;
}

function dayOf(bound: Bound, filing: Filing): CalendarDate | null {
  if (bound.anchor !== 'expiry') return filing.events[bound.anchor] ?? null;
  return isCalendarDate(filing.expiry) ? filing.expiry : null;
}

/** The event that a clock runs from; null for a limit counted back from a day, which no event starts. */
function clockStart(rule: Rule, anchorOn: CalendarDate, standing: Standing): EpochDay | null {
  if (standing.kind === 'sentBack' && standing.dueOn !== null) return toEpochDay(standing.on);
  return rule.window.closes?.direction === 'after' ? toEpochDay(anchorOn) : null;
}

/** `fileBy` comes last in the chain, after what moved it and what may still move it. */
function settle(count: Count, startedOn: EpochDay | null, calendar: WorkingCalendar): void {
  if (count.dueOn !== null) {
    const { fileBy, asked, reasons } = settleFileBy(count.dueOn, startedOn, calendar);
    count.fileBy = fileBy;
    count.reasons.push(...reasons);
    note(count, calendar.unpublishedYears(...asked));
  }
  const years = [...count.unpublished].sort((a, b) => a - b);
  count.reasons.push(...years.map((year): Reason => ({ kind: 'provisional', year })));
  if (count.fileBy !== null) count.reasons.push({ kind: 'fileBy', on: fromEpochDay(count.fileBy) });
}

function note(count: Count, years: readonly number[]): void {
  for (const year of years) count.unpublished.add(year);
}

function hangsOnExpiry(rule: Rule): boolean {
  return (rule.window.closes ?? rule.window.opens)?.anchor === 'expiry';
}

function asDate(day: EpochDay | null): CalendarDate | null {
  return day === null ? null : fromEpochDay(day);
}

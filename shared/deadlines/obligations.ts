/**
 * What the rules of a filing type make of one filing, today. Pure and total: the same records and the same day give the
 * same obligations on every device, and no record, however incomplete, makes it throw.
 *
 * What makes no obligation: a rule whose event nobody dated (nothing has happened, so nothing is owed), the first filing
 * of what already has its number, a rule without any bound that blocks nothing, a rule not in force on its day, or of
 * another region, class or level.
 * What makes one that counts nothing: an expiry, test or announcement that nobody looked up, or an attribute that
 * decides which rule applies (`undated`, so that somebody does), an expiry in words (`scheduled` with the reason
 * `noEnd`, so that the card can say why), a number nobody could verify (`undated` with the reason `unverified`, once its
 * anchor is dated), and a change that must wait for an approval without a term (`undated`, `approvalFirst`).
 */
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import { isCounted, type Anchor } from '../catalogue/bound.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import { announcedRounds } from './announced.ts';
import type { CalendarDate } from './calendar-date.ts';
import { startCounting, type Counting } from './counting.ts';
import { cyclesAround, dayInCycle } from './cycles.ts';
import { conflictsOf, decideConflicts } from './decide-conflicts.ts';
import { obligationFrom, uncountedObligation } from './make-obligation.ts';
import { inMostPressingOrder } from './most-pressing.ts';
import {
  anchorOfRule,
  coveredUpTo,
  isOwedUndated,
  occasionsOf,
  otherAnchorDay,
  type Occasion,
} from './occasion.ts';
import type { Obligation, Phase, Reason } from './obligation.ts';
import { ruleApplies } from './rule-applies.ts';
import { windowFace, type WindowFace } from './window-face.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface FilingToday {
  readonly filing: Filing;
  readonly type: FilingType;
  /** Matters of other filings are ignored. */
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

interface Context {
  readonly filing: Filing;
  readonly type: FilingType;
  readonly matters: readonly Matter[];
  readonly counting: Counting;
}

/** The obligations of one filing, most pressing first. */
export function obligationsOf(input: FilingToday): Obligation[] {
  const matters = input.matters.filter((matter) => matter.filingId === input.filing.id);
  const counting = startCounting(input.today, input.calendar);
  return inMostPressingOrder(obligationsOfFiling({ ...input, matters, counting }));
}

export interface FilingsToday {
  readonly filings: readonly Filing[];
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** Knows the types; the catalogue's own unless a test, a team or a newer catalogue brings another. */
  readonly findType?: (typeId: string) => FilingType | undefined;
}

/** The obligations of many filings, most pressing first. A type that this version does not know makes none. */
export function allObligations(input: FilingsToday): Obligation[] {
  const { filings, findType = findFilingType } = input;
  const counting = startCounting(input.today, input.calendar);
  const mattersByFiling = Map.groupBy(input.matters, (matter) => matter.filingId);
  const all = filings.flatMap((filing) => {
    const type = findType(filing.typeId);
    if (type === undefined) return [];
    return obligationsOfFiling({ filing, type, matters: mattersByFiling.get(filing.id) ?? [], counting });
  });
  return inMostPressingOrder(all);
}

/** In the order of the rules. `matters` are this filing's own. */
export function obligationsOfFiling(context: Context): Obligation[] {
  const all: Obligation[] = [];
  const replaced = new Set<string>();
  const asked = new Set<string>();
  for (const rule of regionalFirst(context.type)) {
    if (replaced.has(rule.id)) continue;
    const made = obligationsOfRule(rule, context, asked);
    if (made.length === 0) continue;
    all.push(...made);
    for (const id of rule.replaces ?? []) replaced.add(id);
  }
  // A filing whose cancellation was granted no longer exists: it owes nothing more.
  const cancelled = all.filter(({ rule, phase }) => rule.about === 'cancellation' && phase === 'done');
  return cancelled.length > 0 ? cancelled : decideConflicts(all, context.type);
}

const ORDERED = new WeakMap<FilingType, readonly Rule[]>();

/** A regional rule goes before the national ones it stands in for. */
function regionalFirst(type: FilingType): readonly Rule[] {
  let rules = ORDERED.get(type);
  if (rules === undefined) {
    rules = type.rules.toSorted(
      (a, b) => Number(b.replaces !== undefined) - Number(a.replaces !== undefined),
    );
    ORDERED.set(type, rules);
  }
  return rules;
}

/** `asked` holds what was asked for already, so that one missing attribute is one question and not one per rule. */
function obligationsOfRule(rule: Rule, context: Context, asked: Set<string>): Obligation[] {
  const { filing, type } = context;
  if (rule.about === 'first' && filing.number.trim() !== '') return [];
  const applying = ruleApplies(rule, type, filing);
  if (applying.applies === 'no') return [];
  const anchor = anchorOfRule(rule);
  if (applying.applies === 'unknown') {
    const wanted = anchor === null ? rule.cycle !== undefined : isOwedUndated(anchor);
    if (!wanted || asked.has(applying.attribute)) return [];
    asked.add(applying.attribute);
    return [uncounted(rule, null, [{ kind: 'attributeMissing', attribute: applying.attribute }], context)];
  }
  const founded = wasIssuedInTime(rule, filing);
  if (founded === 'no') return [];
  if (founded === 'unknown') {
    if (asked.has('issuedOn')) return [];
    asked.add('issuedOn');
    return [uncounted(rule, null, [{ kind: 'issuedOnMissing' }], context)];
  }
  if (anchor === 'announced') return announcedObligations(rule, context);
  const occasions =
    anchor === null ? calendarOccasions(rule, context) : occasionsOf(rule, anchor, type, filing);
  const counted = occasions.filter(({ anchorOn, countFrom }) => isInForce(rule, countFrom ?? anchorOn));
  if (occasions.length > 0) return counted.flatMap((occasion) => fromOccasion(rule, occasion, context));
  // A changed fact says nothing about a show, a launch or a contract that needs its own approval.
  if (rule.blocking === true) return rule.about === 'change' ? waitingForApproval(rule, context) : [];
  return anchor === null ? [] : withoutAnchor(rule, anchor, context);
}

function announcedObligations(rule: Rule, context: Context): Obligation[] {
  return announcedRounds(rule, context.filing, context.counting.today).flatMap((round) => {
    if ('occasion' in round) {
      const { countFrom, anchorOn } = round.occasion;
      return isInForce(rule, countFrom ?? anchorOn) ? [dated(rule, round.occasion, context)] : [];
    }
    const { anchorOn, period, missing } = round;
    if (!isInForce(rule, anchorOn) || rule.confidence === 'unverified') return [];
    return [uncounted(rule, anchorOn, [{ kind: 'cycle', period }, missing], context)];
  });
}

/** The cycles of a duty on days of the calendar, or the one day that a rule names. */
function calendarOccasions(rule: Rule, { filing, counting }: Context): Occasion[] {
  const bound = rule.window.closes ?? rule.window.opens;
  if (bound === undefined || isCounted(bound)) return [];
  if (rule.cycle === undefined) return [{ anchorOn: bound.on, countFrom: bound.on, facts: [] }];
  const covered = coveredUpTo(filing);
  return cyclesAround(rule.cycle, filing, counting.today)
    .filter(({ from }) => dayInCycle(bound.on, from) > covered && isInForce(rule, dayInCycle(bound.on, from)))
    .map(({ from }) => ({ anchorOn: from, countFrom: null, facts: [] }));
}

function fromOccasion(rule: Rule, occasion: Occasion, context: Context): Obligation[] {
  if (rule.window.closes === undefined && rule.window.opens === undefined) return [];
  const obligation = dated(rule, occasion, context);
  return outlived(obligation, context) ? [obligation, withoutExpiry(rule, context)] : [obligation];
}

function dated(rule: Rule, occasion: Occasion, context: Context): Obligation {
  const { filing, type, counting, matters } = context;
  const ruleIds = [rule.id, ...(conflictsOf(type).get(rule.id) ?? [])];
  const { opens } = rule.window;
  const opensFrom = opens === undefined ? null : otherAnchorDay(opens, filing);
  const lapsesAfter = anchorOfRule(rule) === 'expiry' ? occasion.anchorOn : null;
  const face = (): WindowFace =>
    windowFace({ rule, ruleIds, occasion, opensFrom, lapsesAfter, matters }, counting);
  const { anchorOn, countFrom, facts } = occasion;
  const shared = matters.length === 0 && facts.length === 0;
  const key =
    opensFrom === null ? `${anchorOn}${countFrom ?? ''}` : `${anchorOn}${countFrom ?? ''}${opensFrom}`;
  return obligationFrom(rule, anchorOn, shared ? counting.remember(rule, key, face) : face(), filing);
}

function isInForce(rule: Rule, on: CalendarDate): boolean {
  return rule.inForce.from <= on && (rule.inForce.to === undefined || on <= rule.inForce.to);
}

function wasIssuedInTime({ issued }: Rule, { issuedOn }: Filing): 'yes' | 'no' | 'unknown' {
  if (issued === undefined) return 'yes';
  if (issuedOn === null) return 'unknown';
  const early = issued.from !== undefined && issuedOn < issued.from;
  const tooLate = issued.before !== undefined && issuedOn >= issued.before;
  return early || tooLate ? 'no' : 'yes';
}

/** An expiry, test or announcement that nobody looked up. */
function withoutAnchor(rule: Rule, anchor: Anchor, context: Context): Obligation[] {
  const { filing, type, counting } = context;
  if (!isOwedUndated(anchor) || rule.confidence === 'unverified' || !isInForce(rule, counting.today))
    return [];
  if (anchor === 'expiry' && hasNoEnd(filing, type)) {
    const { expiry } = filing;
    const word = expiry === 'longTerm' || expiry === 'asBusinessLicence' ? expiry : 'none';
    return [uncounted(rule, null, [{ kind: 'noEnd', word }], context, 'scheduled')];
  }
  return [uncounted(rule, null, [{ kind: 'anchorMissing', anchor }], context)];
}

/** A change that was decided or made, where the authority must agree first and nobody planned the day. */
function waitingForApproval(rule: Rule, context: Context): Obligation[] {
  const { type, filing } = context;
  const happened = (['factDecided', 'factChanged'] as const).flatMap((kind) =>
    occasionsOf({ ...rule, window: { closes: { ...AFTER, anchor: kind } } }, kind, type, filing),
  );
  return happened
    .filter(({ anchorOn }) => isInForce(rule, anchorOn))
    .map(({ anchorOn, facts }) =>
      uncounted(rule, anchorOn, [{ kind: 'approvalFirst', facts, on: anchorOn }], context),
    );
}

const AFTER = { count: 0, unit: 'day', direction: 'after' } as const;

/** Where the law itself knows no end, an expiry that nobody looked up is not a gap. */
function hasNoEnd(filing: Filing, type: FilingType): boolean {
  return filing.expiry !== 'unknown' || 'none' in type.validity;
}

/** Renewed, and the old expiry is over: the new certificate's day is missing, or the next renewal would never count. */
function outlived({ rule, phase, expiresOn, anchorOn }: Obligation, { counting }: Context): boolean {
  return (
    rule.about === 'renewal' &&
    phase === 'done' &&
    expiresOn !== null &&
    expiresOn === anchorOn &&
    counting.today > expiresOn
  );
}

function withoutExpiry(rule: Rule, context: Context): Obligation {
  return uncounted(rule, null, [{ kind: 'anchorMissing', anchor: 'expiry' }], context);
}

function uncounted(
  rule: Rule,
  anchorOn: CalendarDate | null,
  reasons: readonly Reason[],
  { filing, matters, counting }: Context,
  phase: Phase = 'undated',
): Obligation {
  return uncountedObligation({ rule, anchorOn, reasons, phase }, filing, matters, counting.today);
}

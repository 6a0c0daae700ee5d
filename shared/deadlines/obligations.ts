/**
 * What the rules of a filing type make of one filing, today. Pure and total: the same records and the same day give the
 * same obligations on every device, and no record, however incomplete, makes it throw.
 *
 * What makes no obligation: a rule whose event nobody dated (nothing has happened, so nothing is owed), the first filing
 * of what already has its number, a rule without any bound that blocks nothing, a rule not in force on its day, or of
 * another region, class or level. Of a rule without a bound only what its facts start is owed.
 * What makes one that counts nothing: an expiry, test or announcement that nobody looked up, or an attribute that
 * decides which rule applies (`undated`, so that somebody does), an expiry in words (`scheduled` with the reason
 * `noEnd`, so that the card can say why), a number nobody could verify (`undated` with the reason `unverified`, once its
 * anchor is dated), and a change for which the law names no days, whether it must wait for an approval (`undated`,
 * `approvalFirst`) or be told at once (`undated`, `noTerm`).
 */
import { isFiledUnder } from '../catalogue/apply-overrides.ts';
import type { Anchor } from '../catalogue/bound.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { CountedObligation } from './counted-obligation.ts';
import { startCounting } from './counting.ts';
import { decideConflicts } from './decide-conflicts.ts';
import { inMostPressingOrder } from './most-pressing.ts';
import { anchorOfRule, isOwedUndated } from './occasion.ts';
import type { Obligation } from './obligation.ts';
import type { FilingContext } from './filing-context.ts';
import { addObligationsOfRule } from './obligations-of-rule.ts';
import { withReplacedBy, type Replaced } from './replaced-rules.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface FilingToday {
  readonly filing: Filing;
  readonly type: FilingType;
  /** Matters of other filings are ignored. */
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

const NO_MATTERS: readonly Matter[] = [];

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
  const all: Obligation[] = [];
  for (const filing of filings) {
    const type = findType(filing.typeId);
    if (type === undefined) continue;
    const matters = mattersByFiling.get(filing.id) ?? NO_MATTERS;
    for (const obligation of obligationsOfFiling({ filing, type, matters, counting })) all.push(obligation);
  }
  return inMostPressingOrder(all);
}

/** Regional rules first, then in the order of the type. `matters` are this filing's own. */
export function obligationsOfFiling(context: FilingContext): Obligation[] {
  const { filing, type, matters } = context;
  const all: CountedObligation[] = [];
  let replaced = NONE_REPLACED;
  const plans = plansOf(type);
  // By index, here and wherever every filing comes by: iterators alone would make a fifth of the garbage.
  for (let index = 0; index < plans.length; index += 1) {
    const plan = plans[index];
    if (plan === undefined) continue;
    const { rule, anchor, waitsFor } = plan;
    if (waitsFor !== null && !hasOneOf(waitsFor, filing)) continue;
    const replacedDays = replaced.get(rule.id);
    const start = all.length;
    addObligationsOfRule(
      all,
      rule,
      anchor,
      replacedDays === undefined ? context : { ...context, replacedCycles: replacedDays },
    );
    if (rule.replaces !== undefined) replaced = withReplacedBy(replaced, rule, all.slice(start), context);
    if (replacedDays !== undefined) {
      const made = all.splice(start);
      all.push(...made.filter(({ anchorOn }) => !replacedDays.has(anchorOn ?? '-')));
    }
  }
  // A filing whose cancellation was granted no longer exists: it owes nothing more. The grant must be its own: where the
  // law lets one renew or report the end by the same day, the renewal answers both and ends nothing.
  const ends =
    matters.length === 0
      ? NO_OBLIGATIONS
      : all.filter((each) => isGrantedEnd(each, matters, context.counting.today));
  if (ends.length > 0) return ends;
  decideConflicts(all, type);
  return all;
}

const NONE_REPLACED: Replaced = new Map();
const NO_OBLIGATIONS: CountedObligation[] = [];

function isGrantedEnd(
  { rule, phase, anchorOn }: Obligation,
  matters: readonly Matter[],
  today: CalendarDate,
): boolean {
  // What was only reported ends with the day that it was reported for: 届满后不再继续经营.
  const over = anchorOfRule(rule) === 'expiry' && anchorOn !== null && anchorOn < today;
  return (
    rule.about === 'cancellation' &&
    (rule.filingStays !== true || over) &&
    phase === 'done' &&
    matters.some(({ ruleId, grantedOn }) => isFiledUnder(rule, ruleId) && grantedOn !== null)
  );
}

interface RulePlan {
  readonly rule: Rule;
  readonly anchor: Anchor | null;
  /** Without an event of one of these kinds the rule makes nothing, so most rules of most filings are passed over at once. */
  readonly waitsFor: ReadonlySet<string> | null;
}

function hasOneOf(kinds: ReadonlySet<string>, { events }: Filing): boolean {
  for (let index = 0; index < events.length; index += 1)
    if (kinds.has(events[index]?.kind ?? '')) return true;
  return false;
}

/** What a change for which no text names days is noticed by. */
const CHANGES = ['factDecided', 'factChanged'];

const PLANS = new WeakMap<FilingType, readonly RulePlan[]>();

function plansOf(type: FilingType): readonly RulePlan[] {
  let plans = PLANS.get(type);
  if (plans === undefined) {
    plans = type.rules
      .map((rule) => {
        const anchor = anchorOfRule(rule);
        const hasDay = anchor === null ? hasWindow(rule) : isOwedUndated(anchor);
        return {
          rule,
          anchor,
          waitsFor: hasDay ? null : new Set([...(anchor === null ? [] : [anchor]), ...CHANGES]),
        };
      })
      // A regional rule goes before the national ones it stands in for.
      .sort((a, b) => Number(b.rule.replaces !== undefined) - Number(a.rule.replaces !== undefined));
    PLANS.set(type, plans);
  }
  return plans;
}

function hasWindow({ window }: Rule): boolean {
  return window.opens !== undefined || window.closes !== undefined;
}

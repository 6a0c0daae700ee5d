/**
 * What one rule makes of one filing: nothing, an obligation for each day that it counts from, or one that counts nothing
 * and says what is missing.
 */
import type { Anchor } from '../catalogue/bound.ts';
import { kindOf } from '../catalogue/cascades.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import { announcedRounds } from './announced.ts';
import { askedAnew } from './asked-anew.ts';
import { isMovedTo, isOfChange, isOfOtherFacts, isOfRound } from './answers-day.ts';
import type { CalendarDate } from './calendar-date.ts';
import { calendarOccasions } from './calendar-occasions.ts';
import { CountedObligation } from './counted-obligation.ts';
import { haveOneAnchor } from './count-window.ts';
import type { OutcomeKey } from './counting.ts';
import { answeredBy } from './decide-conflicts.ts';
import { toEpochDay } from './epoch-day.ts';
import type { FilingContext } from './filing-context.ts';
import { anchorOfRule, isOwedUndated, occasionsOf, otherAnchorDay, type Occasion } from './occasion.ts';
import { lawfulLimit } from './lawful-limit.ts';
import { fellDueElsewhere, isPastKeeping } from './nobody-was-late.ts';
import type { Obligation, Phase, Reason } from './obligation.ts';
import { isInForce, ruleApplies } from './rule-applies.ts';
import { aboutAllOf } from './told-facts.ts';
import { uncountedOutcome } from './uncounted-outcome.ts';
import { windowFace, type WindowFace } from './window-face.ts';
import { leftByPlans, occasionsWithoutTerm, withToldThatDay } from './without-term.ts';

/** Adds what the rule makes to `into`, which holds what the filing's other rules made before: nobody is asked twice. */
export function addObligationsOfRule(
  into: CountedObligation[],
  rule: Rule,
  anchor: Anchor | null,
  context: FilingContext,
): void {
  const { filing, type } = context;
  if (rule.about === 'first' && rule.ofAnother !== true && filing.number.trim() !== '') return;
  const applying = ruleApplies(rule, type, filing);
  if (applying.applies === 'no') return;
  if (applying.applies === 'unknown') {
    const wanted = anchor === null ? rule.cycle !== undefined : isOwedUndated(anchor);
    if (wanted) ask(into, rule, { kind: 'attributeMissing', attribute: applying.attribute }, context);
    return;
  }
  const founded = wasIssuedInTime(rule, filing);
  if (founded === 'no') return;
  if (founded === 'unknown') return ask(into, rule, { kind: 'issuedOnMissing' }, context);
  if (anchor === 'announced') return addAnnounced(into, rule, context);

  const waits = rule.blocking === true && rule.about === 'change';
  const days =
    anchor === null
      ? calendarOccasions(rule, context)
      : occasionsOf(rule, anchor, type, filing, context.counting.today);
  const occasions =
    waits && anchor === 'plannedOn' && days.length > 0
      ? withToldThatDay(days, occasionsWithoutTerm(rule, type, filing))
      : days;
  if (occasions.length > 0) {
    for (const occasion of occasions) {
      if (isInForce(rule, occasion.countFrom ?? occasion.anchorOn))
        addOccasion(into, rule, occasion, context);
    }
    if (waits && anchor === 'plannedOn')
      into.push(...owedWithoutTerm(rule, 'approvalFirst', context, occasions));
    return;
  }
  // A changed fact says nothing about a show, a launch or a contract that needs its own approval.
  if (rule.blocking === true) {
    if (waits) into.push(...owedWithoutTerm(rule, 'approvalFirst', context));
  } else if (anchor === null && rule.cycle === undefined && rule.triggers !== undefined) {
    into.push(...owedWithoutTerm(rule, 'noTerm', context));
  } else if (anchor !== null) into.push(...withoutAnchor(rule, anchor, context));
}

/** One question for one gap, however many rules it leaves open; a number that nobody could verify asks for nothing. */
function ask(into: CountedObligation[], rule: Rule, gap: Reason, context: FilingContext): void {
  const isSame = ({ reasons: [first] }: Obligation): boolean =>
    first?.kind === gap.kind &&
    (first.kind !== 'attributeMissing' ||
      gap.kind !== 'attributeMissing' ||
      first.attribute === gap.attribute);
  if (rule.confidence === 'unverified' || into.some(isSame)) return;
  const of = gap.kind === 'attributeMissing' ? gap.attribute : '';
  into.push(uncounted(rule, null, [gap], context, `${gap.kind}/${of}`));
}

function addAnnounced(into: CountedObligation[], rule: Rule, context: FilingContext): void {
  for (const round of announcedRounds(rule, context)) {
    if ('occasion' in round) {
      const { countFrom, anchorOn } = round.occasion;
      if (isInForce(rule, countFrom ?? anchorOn)) into.push(dated(rule, round.occasion, context));
    } else if (isInForce(rule, round.anchorOn) && rule.confidence !== 'unverified') {
      const { anchorOn, period, missing } = round;
      const sharedAs = missing.lastAnnounced === null ? `notAnnounced/${period}` : null;
      into.push(uncounted(rule, anchorOn, [{ kind: 'cycle', period }, missing], context, sharedAs));
    }
  }
}

function addOccasion(
  into: CountedObligation[],
  rule: Rule,
  occasion: Occasion,
  context: FilingContext,
): void {
  if (rule.window.closes === undefined && rule.window.opens === undefined) return;
  const obligation = dated(rule, occasion, context);
  if (fellDueElsewhere(obligation, context)) return;
  const { anchorOn, doubt } = occasion;
  if (doubt !== undefined && isPastKeeping(obligation, context)) {
    const gap: Reason =
      doubt === 'fact' ? { kind: 'factMissing', on: anchorOn } : { kind: 'issuedOnMissing' };
    return void into.push(uncounted(rule, anchorOn, [gap], context, null));
  }
  into.push(obligation);
  const asked = askedAnew(obligation, context);
  if (asked !== null)
    into.push(
      uncounted(rule, null, [{ kind: 'anchorMissing', anchor: asked }], context, `anchorMissing/${asked}`),
    );
}

function dated(rule: Rule, occasion: Occasion, context: FilingContext): CountedObligation {
  const { filing, counting, matters } = context;
  const { opens, closes } = rule.window;
  const opensFrom =
    opens === undefined || haveOneAnchor(opens, closes) ? null : otherAnchorDay(opens, occasion, filing);
  const { anchorOn } = occasion;
  if (matters.length > 0)
    return new CountedObligation(
      { rule, anchorOn, face: faceOf(rule, occasion, opensFrom, context) },
      filing,
    );

  const key = keyOf(occasion, opensFrom);
  let outcome = counting.recall(rule, key);
  if (outcome === undefined) {
    outcome = { rule, anchorOn, face: faceOf(rule, occasion, opensFrom, context) };
    counting.keep(key, outcome);
  }
  return new CountedObligation(outcome, filing);
}

function faceOf(
  rule: Rule,
  occasion: Occasion,
  opensFrom: CalendarDate | null,
  context: FilingContext,
): WindowFace {
  const { filing, type, counting } = context;
  const matters = mattersFor(rule, occasion, context);
  const ruleIds = answeredBy(type, rule);
  const lapsesAfter = anchorOfRule(rule) === 'expiry' ? occasion.anchorOn : null;
  const alsoInTime = matters.length === 0 ? null : lawfulLimit(rule, occasion.countFrom, context);
  const isLicence = kindOf(type, filing) === 'licence';
  return windowFace(
    { rule, ruleIds, occasion, opensFrom, lapsesAfter, matters, alsoInTime, isLicence },
    counting,
  );
}

/** The matters that answer this day, those that were filed for another as if they were filed for it; of some facts none that told others. */
function mattersFor(rule: Rule, occasion: Occasion, context: FilingContext): readonly Matter[] {
  const { filing, type, matters } = context;
  const { anchorOn, facts } = occasion;
  const own = matters.filter((matter) => !isOfOtherFacts(matter, rule, occasion, type, filing));
  const answering = own.map((matter) =>
    matter.anchorOn !== anchorOn &&
    (isOfRound(matter, rule, occasion, type) ||
      isOfChange(matter, rule, occasion, type, filing) ||
      isMovedTo(matter, rule, anchorOn, context))
      ? { ...matter, anchorOn }
      : matter,
  );
  if (facts.length === 0) return answering;
  const ids = answeredBy(type, rule);
  const ofDay = answering.filter((matter) => matter.anchorOn === anchorOn && ids.includes(matter.ruleId));
  return aboutAllOf(ofDay, facts);
}

/** All that a window without matters depends on, besides rule, day and calendar. */
function keyOf({ anchorOn, countFrom, facts }: Occasion, opensFrom: CalendarDate | null): OutcomeKey {
  const isPlain = opensFrom === null && facts.length === 0 && (countFrom === null || countFrom === anchorOn);
  return isPlain ? toEpochDay(anchorOn) : `${anchorOn}/${countFrom ?? ''}/${opensFrom ?? ''}/${facts.join()}`;
}

/** Whether a rule for filings of a certain age is about this one; unknown while nobody said when it was issued. */
export function wasIssuedInTime({ issued }: Rule, { issuedOn }: Filing): 'yes' | 'no' | 'unknown' {
  if (issued === undefined) return 'yes';
  if (issuedOn === null) return 'unknown';
  const early = issued.from !== undefined && issuedOn < issued.from;
  const tooLate = issued.before !== undefined && issuedOn >= issued.before;
  return early || tooLate ? 'no' : 'yes';
}

/** An expiry, test or announcement that nobody looked up. */
function withoutAnchor(rule: Rule, anchor: Anchor, context: FilingContext): CountedObligation[] {
  const { filing, type, counting } = context;
  if (!isOwedUndated(anchor) || rule.confidence === 'unverified' || !isInForce(rule, counting.today))
    return [];
  // What only a test brings is not owed before one was made.
  if (rule.oncePerTest === true) return [];
  if (anchor === 'expiry' && hasNoEnd(filing, type)) {
    const { expiry } = filing;
    const word = expiry === 'longTerm' || expiry === 'asBusinessLicence' ? expiry : 'none';
    return [uncounted(rule, null, [{ kind: 'noEnd', word }], context, `noEnd/${word}`, 'scheduled')];
  }
  return [uncounted(rule, null, [{ kind: 'anchorMissing', anchor }], context, 'anchorMissing')];
}

/**
 * A change for which no text names days: it must wait for the authority (`approvalFirst`, and somebody has to plan it), or
 * it must be told (`noTerm`: 及时, or only that it must), which nothing counts.
 */
function owedWithoutTerm(
  rule: Rule,
  kind: 'approvalFirst' | 'noTerm',
  context: FilingContext,
  planned: readonly Occasion[] = [],
): CountedObligation[] {
  const { type, filing, matters } = context;
  const ids = answeredBy(type, rule);
  // What was begun for it and goes on with no plan stays its own.
  const isBegun = ({ anchorOn: day }: Occasion): boolean =>
    matters.some(
      (matter) =>
        matter.anchorOn === day &&
        ids.includes(matter.ruleId) &&
        !planned.some((plan) => isMovedTo(matter, rule, plan.anchorOn, context)),
    );
  return occasionsWithoutTerm(rule, type, filing)
    .filter(({ anchorOn: day }) => isInForce(rule, day) && !planned.some((plan) => plan.anchorOn === day))
    .flatMap((one) => leftByPlans(one, planned, filing) ?? (isBegun(one) ? one : []))
    .map(({ anchorOn, facts }) => uncounted(rule, anchorOn, [{ kind, facts, on: anchorOn }], context, null));
}

/**
 * Where the law itself knows no end, an expiry that nobody looked up is not a gap. A business licence that ends with the
 * business licence says nothing.
 */
function hasNoEnd(filing: Filing, type: FilingType): boolean {
  if (filing.expiry === 'asBusinessLicence' && type.id === 'business-licence') return false;
  return filing.expiry !== 'unknown' || 'none' in type.validity;
}

/** `sharedAs` names the reasons where they are the same for every filing of the rule; null where they are its own. */
function uncounted(
  rule: Rule,
  anchorOn: CalendarDate | null,
  reasons: readonly Reason[],
  context: FilingContext,
  sharedAs: string | null,
  phase: Phase = 'undated',
): CountedObligation {
  const { filing, type, matters: all, counting } = context;
  const key = all.length > 0 ? null : sharedAs;
  let outcome = key === null ? undefined : counting.recall(rule, key);
  if (outcome === undefined) {
    const facts = reasons.flatMap((reason) => ('facts' in reason ? (reason.facts ?? []) : []));
    const matters = anchorOn === null ? [] : mattersFor(rule, { anchorOn, countFrom: null, facts }, context);
    const ruleIds = answeredBy(type, rule);
    outcome = uncountedOutcome({ rule, ruleIds, anchorOn, reasons, phase }, matters, counting.today);
    if (key !== null) counting.keep(key, outcome);
  }
  return new CountedObligation(outcome, filing);
}

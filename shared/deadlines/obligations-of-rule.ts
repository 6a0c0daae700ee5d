/**
 * What one rule makes of one filing: nothing, an obligation for each day that it counts from, or one that counts nothing
 * and says what is missing.
 */
import { isCounted, type Anchor } from '../catalogue/bound.ts';
import { kindOf } from '../catalogue/cascades.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import { announcedRounds } from './announced.ts';
import type { CalendarDate } from './calendar-date.ts';
import { haveOneAnchor } from './count-window.ts';
import type { Counting } from './counting.ts';
import { cyclesAround, dayInCycle } from './cycles.ts';
import { conflictsOf } from './decide-conflicts.ts';
import { obligationFrom, uncountedObligation } from './make-obligation.ts';
import {
  anchorOfRule,
  coveredUpTo,
  isOwedUndated,
  occasionsOf,
  otherAnchorDay,
  type Occasion,
} from './occasion.ts';
import type { Obligation, Phase, Reason } from './obligation.ts';
import { isInForce, ruleApplies } from './rule-applies.ts';
import { windowFace, type WindowFace } from './window-face.ts';

export interface FilingContext {
  readonly filing: Filing;
  readonly type: FilingType;
  readonly matters: readonly Matter[];
  readonly counting: Counting;
  /** First days of cycles that a regional rule speaks for in this rule's place. */
  readonly replacedCycles?: ReadonlySet<CalendarDate>;
}

const NO_CYCLES: ReadonlySet<CalendarDate> = new Set();

export function obligationsOfRule(
  rule: Rule,
  anchor: Anchor | null,
  context: FilingContext,
  asked: Set<string>,
): Obligation[] {
  const { filing, type } = context;
  if (rule.about === 'first' && filing.number.trim() !== '') return [];
  const applying = ruleApplies(rule, type, filing);
  if (applying.applies === 'no') return [];
  // A number that nobody could verify is no reason to ask for anything.
  const mayAsk = rule.confidence !== 'unverified';
  if (applying.applies === 'unknown') {
    const wanted = anchor === null ? rule.cycle !== undefined : isOwedUndated(anchor);
    if (!wanted || !mayAsk || asked.has(applying.attribute)) return [];
    asked.add(applying.attribute);
    return [uncounted(rule, null, [{ kind: 'attributeMissing', attribute: applying.attribute }], context)];
  }
  const founded = wasIssuedInTime(rule, filing);
  if (founded === 'no') return [];
  if (founded === 'unknown') {
    if (!mayAsk || asked.has('issuedOn')) return [];
    asked.add('issuedOn');
    return [uncounted(rule, null, [{ kind: 'issuedOnMissing' }], context)];
  }
  if (anchor === 'announced') return announcedObligations(rule, context);
  const occasions =
    anchor === null ? calendarOccasions(rule, context) : occasionsOf(rule, anchor, type, filing);
  const counted = occasions.filter(({ anchorOn, countFrom }) => isInForce(rule, countFrom ?? anchorOn));
  if (occasions.length > 0) return counted.flatMap((occasion) => fromOccasion(rule, occasion, context));
  // A changed fact says nothing about a show, a launch or a contract that needs its own approval.
  if (rule.blocking === true)
    return rule.about === 'change' ? owedWithoutTerm(rule, 'approvalFirst', context) : [];
  if (anchor === null && rule.cycle === undefined && rule.triggers !== undefined)
    return owedWithoutTerm(rule, 'noTerm', context);
  return anchor === null ? [] : withoutAnchor(rule, anchor, context);
}

function announcedObligations(rule: Rule, context: FilingContext): Obligation[] {
  const { filing, counting, replacedCycles = NO_CYCLES } = context;
  return announcedRounds(rule, filing, counting.today, replacedCycles).flatMap((round) => {
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
function calendarOccasions(rule: Rule, context: FilingContext): Occasion[] {
  const { filing, counting, replacedCycles = NO_CYCLES } = context;
  const bound = rule.window.closes ?? rule.window.opens;
  if (bound === undefined || isCounted(bound)) return [];
  const covered = coveredUpTo(filing);
  if (rule.cycle === undefined)
    return bound.on > covered ? [{ anchorOn: bound.on, countFrom: bound.on, facts: [] }] : [];
  return cyclesAround(rule.cycle, filing, counting.today)
    .filter(({ from }) => !replacedCycles.has(from))
    .filter(({ from }) => dayInCycle(bound.on, from) > covered && isInForce(rule, dayInCycle(bound.on, from)))
    .map(({ from }) => ({ anchorOn: from, countFrom: null, facts: [] }));
}

function fromOccasion(rule: Rule, occasion: Occasion, context: FilingContext): Obligation[] {
  if (rule.window.closes === undefined && rule.window.opens === undefined) return [];
  const obligation = dated(rule, occasion, context);
  return outlived(obligation, context) ? [obligation, withoutExpiry(rule, context)] : [obligation];
}

function dated(rule: Rule, occasion: Occasion, context: FilingContext): Obligation {
  const { filing, type, counting, matters } = context;
  const { opens, closes } = rule.window;
  const opensFrom =
    opens === undefined || haveOneAnchor(opens, closes) ? null : otherAnchorDay(opens, filing);
  const face = (): WindowFace => {
    const ruleIds = [rule.id, ...(conflictsOf(type).get(rule.id) ?? [])];
    const lapsesAfter = anchorOfRule(rule) === 'expiry' ? occasion.anchorOn : null;
    const isLicence = kindOf(type, filing) === 'licence';
    return windowFace({ rule, ruleIds, occasion, opensFrom, lapsesAfter, matters, isLicence }, counting);
  };
  const { anchorOn, countFrom, facts } = occasion;
  const isShared = matters.length === 0 && facts.length === 0;
  const isPlain = opensFrom === null && (countFrom === null || countFrom === anchorOn);
  const key = isPlain ? anchorOn : `${anchorOn}/${countFrom ?? ''}/${opensFrom ?? ''}`;
  return obligationFrom(rule, anchorOn, isShared ? counting.remember(rule, key, face) : face(), filing);
}

function wasIssuedInTime({ issued }: Rule, { issuedOn }: Filing): 'yes' | 'no' | 'unknown' {
  if (issued === undefined) return 'yes';
  if (issuedOn === null) return 'unknown';
  const early = issued.from !== undefined && issuedOn < issued.from;
  const tooLate = issued.before !== undefined && issuedOn >= issued.before;
  return early || tooLate ? 'no' : 'yes';
}

/** An expiry, test or announcement that nobody looked up. */
function withoutAnchor(rule: Rule, anchor: Anchor, context: FilingContext): Obligation[] {
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

/**
 * A change for which no text names days: it must wait for the authority (`approvalFirst`, and somebody has to plan it), or
 * it must be told (`noTerm`: 及时, or only that it must), which nothing counts.
 */
function owedWithoutTerm(rule: Rule, kind: 'approvalFirst' | 'noTerm', context: FilingContext): Obligation[] {
  const { type, filing } = context;
  const happened = (['factDecided', 'factChanged'] as const).flatMap((anchor) =>
    occasionsOf({ ...rule, window: { closes: { ...AFTER, anchor } } }, anchor, type, filing),
  );
  return happened
    .filter(({ anchorOn }) => isInForce(rule, anchorOn))
    .map(({ anchorOn, facts }) => uncounted(rule, anchorOn, [{ kind, facts, on: anchorOn }], context));
}

const AFTER = { count: 0, unit: 'day', direction: 'after' } as const;

/** Where the law itself knows no end, an expiry that nobody looked up is not a gap. */
function hasNoEnd(filing: Filing, type: FilingType): boolean {
  return filing.expiry !== 'unknown' || 'none' in type.validity;
}

/** Renewed, and the old expiry is over: the new certificate's day is missing, or the next renewal would never count. */
function outlived({ rule, phase, expiresOn, anchorOn }: Obligation, { counting }: FilingContext): boolean {
  return (
    rule.about === 'renewal' &&
    phase === 'done' &&
    expiresOn !== null &&
    expiresOn === anchorOn &&
    counting.today > expiresOn
  );
}

function withoutExpiry(rule: Rule, context: FilingContext): Obligation {
  return uncounted(rule, null, [{ kind: 'anchorMissing', anchor: 'expiry' }], context);
}

function uncounted(
  rule: Rule,
  anchorOn: CalendarDate | null,
  reasons: readonly Reason[],
  { filing, matters, counting }: FilingContext,
  phase: Phase = 'undated',
): Obligation {
  return uncountedObligation({ rule, anchorOn, reasons, phase }, filing, matters, counting.today);
}

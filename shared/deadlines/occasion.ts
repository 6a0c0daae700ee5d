/** The days from which a rule counts for one filing: its expiry, each event, or each cycle of a duty that recurs. */
import type { Anchor, Bound } from '../catalogue/bound.ts';
import { isCounted } from '../catalogue/bound.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { Doubt, FilingEvent } from '../entity/filing-event.ts';
import { isFactKey } from '../entity/fact-keys.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isOneChange } from './one-change.ts';
import { ruleApplies } from './rule-applies.ts';

export interface Occasion {
  /** The day that identifies it, with the rule: matters refer to it. For a cycle its first day, whatever is announced. */
  readonly anchorOn: CalendarDate;
  /** The day counted from; equal to `anchorOn` except where the authority announces it. Null for calendar days. */
  readonly countFrom: CalendarDate | null;
  /** Facts that were decided, changed or registered that day. Empty where the clock has nothing to do with facts. */
  readonly facts: readonly string[];
  /** Whether it is about this filing at all nobody said. */
  readonly doubt?: Doubt;
}

/** The anchor that dates a rule: the end of its window decides, for that is what must be kept. */
export function anchorOfRule({ window }: Rule): Anchor | null {
  const bound = window.closes ?? window.opens;
  return bound !== undefined && isCounted(bound) ? bound.anchor : null;
}

/** Anchors without which the rule is owed all the same, so that a missing day is asked for. */
export function isOwedUndated(anchor: Anchor): boolean {
  return anchor === 'expiry' || anchor === 'issued' || anchor === 'announced' || isLastOfItsKind(anchor);
}

/** What recurs without end and is counted from the time before; only the latest counts, for it answered the earlier ones. */
export function isLastOfItsKind(anchor: Anchor): boolean {
  return anchor === 'lastTest' || anchor === 'lastSelfCheck';
}

/** Whether a changed fact is owed something under this rule though no text names days for it: an approval first, or to tell. */
export function isOwedWithoutTerm(rule: Rule): boolean {
  if (rule.triggers === undefined) return false;
  return rule.blocking === true
    ? rule.about === 'change'
    : anchorOfRule(rule) === null && rule.cycle === undefined;
}

/** Every day that a rule counts from, oldest first. `today`: a test that is only booked does not answer the one before it. */
export function occasionsOf(
  rule: Rule,
  anchor: Anchor,
  type: FilingType,
  filing: Filing,
  today?: CalendarDate,
): readonly Occasion[] {
  if (anchor === 'expiry') {
    const expiresOn = printedExpiry(filing);
    return expiresOn === null ? NEVER : [occasionOn(expiresOn)];
  }
  if (anchor === 'issued') return filing.issuedOn === null ? NEVER : [occasionOn(filing.issuedOn)];
  if (filing.events.length === 0) return NEVER;
  const events = filing.events.filter(
    (event) =>
      event.kind === anchor &&
      concerns(event, rule, type, filing) &&
      !(rule.undecided === true && carriesOutDecision(event, filing.events)),
  );
  if (isLastOfItsKind(anchor)) {
    const done = today === undefined ? [] : events.filter(({ on }) => on <= today);
    return events.length === 0 ? NEVER : [occasionOn(latest(done.length > 0 ? done : events))];
  }
  const [only] = events;
  if (only === undefined) return NEVER;
  if (events.length === 1) return [occasionOfEvents(only.on, events)];
  const byDay = Map.groupBy(events, ({ on }) => on);
  return [...byDay.keys()].sort().map((on) => occasionOfEvents(on, byDay.get(on) ?? []));
}

function occasionOfEvents(on: CalendarDate, events: readonly FilingEvent[]): Occasion {
  const occasion = { anchorOn: on, countFrom: on, facts: factsOf(events) };
  if (!events.every(({ doubt }) => doubt !== undefined)) return occasion;
  return { ...occasion, doubt: events.some(({ doubt }) => doubt === 'issued') ? 'issued' : 'fact' };
}

/**
 * Whether a change is the first of its fact since that was decided: what was decided is due from the decision, and comes
 * about once. A change of the same fact after it came about otherwise.
 */
function carriesOutDecision({ on, fact }: FilingEvent, events: readonly FilingEvent[]): boolean {
  const ofFact = (kind: FilingEvent['kind']) =>
    events.filter((other) => other.kind === kind && isOneFact(other.fact, fact));
  const decided = ofFact('factDecided').filter((other) => isOneChange(other.on, on));
  if (decided.length === 0) return false;
  const decidedOn = latest(decided);
  return !ofFact('factChanged').some((other) => other.on >= decidedOn && other.on < on);
}

const isOneFact = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : isSameFact(one, other);

function factsOf(events: readonly FilingEvent[]): readonly string[] {
  const [only] = events;
  if (events.length === 1) return only?.fact === undefined ? NO_FACTS : [only.fact];
  const facts = events.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  return [...new Set(facts)].sort();
}

/** The day that a bound of the window counts from, where it hangs on another anchor than the occasion. */
export function otherAnchorDay(bound: Bound, { countFrom }: Occasion, filing: Filing): CalendarDate | null {
  if (!isCounted(bound)) return null;
  if (bound.anchor === 'expiry') return printedExpiry(filing);
  if (bound.anchor === 'issued') return filing.issuedOn;
  if (bound.anchor === 'announcedFrom' && countFrom !== null) return firstDayOfRound(countFrom, filing);
  const events = filing.events.filter(({ kind }) => kind === bound.anchor);
  return events.length === 0 ? null : latest(events);
}

/** The first day of the round that closes on a day: what was announced for the years before lies behind their own close. */
function firstDayOfRound(closesOn: CalendarDate, { events }: Filing): CalendarDate | null {
  const year = closesOn.slice(0, 4);
  const earlier = events.filter(({ kind, on }) => kind === 'announced' && on.slice(0, 4) < year);
  const over = earlier.length === 0 ? '' : latest(earlier);
  const first = events.filter(({ kind, on }) => kind === 'announcedFrom' && on > over && on <= closesOn);
  return first.length === 0 ? null : latest(first);
}

const NO_FACTS: readonly string[] = [];
const NEVER: readonly Occasion[] = [];

function occasionOn(on: CalendarDate): Occasion {
  return { anchorOn: on, countFrom: on, facts: NO_FACTS };
}

function latest(events: readonly FilingEvent[]): CalendarDate {
  return events.reduce((last, { on }) => (on > last ? on : last), '');
}

/**
 * Whether an event starts this rule's clock. An event that names no fact, or one that this version does not know, may be
 * about any: it starts every clock of its kind, for a clock too many can be dismissed and one too few costs a licence.
 */
function concerns(event: FilingEvent, rule: Rule, type: FilingType, filing: Filing): boolean {
  const { fact } = event;
  if (rule.triggers === undefined) return fact === undefined || !isFactKey(fact);
  if (fact === undefined) return event.kind !== 'plannedOn' || !hasPlannedItems(type, filing);
  if (!isFactKey(fact)) return true;
  const triggers: readonly string[] = rule.triggers === 'filed' ? type.facts : rule.triggers;
  return triggers.some((trigger) => isSameFact(trigger, fact));
}

/**
 * Where shows, sales or contracts are planned, a plan that names no fact is one of those and no planned change. Only rules
 * about this filing count: a beginning is not planned for what has its number, nor a sale for another class.
 */
function hasPlannedItems(type: FilingType, filing: Filing): boolean {
  return type.rules.some(
    (rule) =>
      rule.about === 'per-event' &&
      rule.triggers === undefined &&
      anchorOfRule(rule) === 'plannedOn' &&
      ruleApplies(rule, type, filing).applies !== 'no',
  );
}

/**
 * The day up to which everything that recurs was done elsewhere; empty when nobody said. Nothing is done ahead of its time: a
 * day that is still to come was said by a computer whose clock was ahead.
 */
export function coveredUpTo({ events }: Filing, today: CalendarDate): CalendarDate {
  let last = '';
  for (const { kind, on } of events) if (kind === 'coveredUpTo' && on > last && on <= today) last = on;
  return last;
}

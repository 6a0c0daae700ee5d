/**
 * Whether a matter answers a day that is not its own: another rule's about the same thing, or its own day, which was put
 * right since.
 */
import { ruleFiledUnder } from '../catalogue/apply-overrides.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import { FACT_EVENTS, isEventName, isRepeating, type FilingEvent } from '../entity/filing-event.ts';
import type { Matter } from '../entity/matter.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { CalendarDate } from './calendar-date.ts';
import { answeredBy, isOneRound } from './decide-conflicts.ts';
import { toEpochDay } from './epoch-day.ts';
import { anchorOfRule, isOwedWithoutTerm, occasionsOf, type Occasion } from './occasion.ts';
import { areNear } from './one-change.ts';
import { isPlanOf, occasionsWithoutTerm } from './without-term.ts';

/** Where one of the two names no fact, it may be about any. */
const shareFacts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  one.some((fact) => other.some((another) => isSameFact(fact, another)));

/** What was filed in the round of a year answers the expiry of that year, and the other way round. */
export function isOfRound(
  { ruleId, anchorOn }: Matter,
  rule: Rule,
  occasion: Occasion,
  type: FilingType,
): boolean {
  const other = ruleFiledUnder(type, ruleId);
  return (
    other !== undefined &&
    (other.cycle === undefined) !== (rule.cycle === undefined) &&
    anchorOn !== null &&
    isOneRound(anchorOn, occasion.anchorOn)
  );
}

/** What was filed on a plan answers the change that came of it, and what was decided the registration: one change of one fact. */
export function isOfChange(
  { ruleId, anchorOn }: Matter,
  rule: Rule,
  { anchorOn: day, facts }: Occasion,
  type: FilingType,
  { events }: Filing,
): boolean {
  const other = ruleFiledUnder(type, ruleId);
  if (other === undefined || other.id === rule.id || anchorOn === null || !areNear(anchorOn, day))
    return false;
  const kind = anchorOfRule(other);
  if (kind === anchorOfRule(rule)) return false;
  return (
    events.some(
      (event) =>
        event.kind === kind &&
        event.on === anchorOn &&
        event.fact !== undefined &&
        shareFacts([event.fact], facts),
    ) && facts.length > 0
  );
}

/** Whether a matter of this very day is of another change: decided under the one rule, come about under the other, by name. */
export function isOfOtherFacts(
  { ruleId, anchorOn }: Matter,
  rule: Rule,
  { anchorOn: day, facts }: Occasion,
  type: FilingType,
  { events }: Filing,
): boolean {
  const other = ruleFiledUnder(type, ruleId);
  const kind = other === undefined ? null : anchorOfRule(other);
  if (anchorOn !== day || facts.length === 0 || kind === null || kind === anchorOfRule(rule)) return false;
  const own = events.filter((event) => event.kind === kind && event.on === day);
  return own.length > 0 && own.every(({ fact }) => fact !== undefined && !shareFacts([fact], facts));
}

/** What a certificate says by now stays the day that a matter was filed for: no other stands in its place. */
const happenedTo = ({ events, known = [] }: Filing): readonly FilingEvent[] => [...events, ...known];

/** In days: so far apart a mistyped day and the right one may lie; a new term or a second change lies further. */
const FARTHEST = 30;

/** A filing and its own matters. */
interface Records {
  readonly type: FilingType;
  readonly filing: Filing;
  readonly matters: readonly Matter[];
}

/**
 * Whether the day that a matter was filed for is gone and this one stands in its place: a mistyped expiry or decision that was
 * put right. `on` is a day that the rule counts from; the matter may be of another rule about the same thing, which counts from
 * another day only where both begin the filing.
 */
export function isMovedTo(
  { ruleId, anchorOn, facts }: Pick<Matter, 'ruleId' | 'anchorOn' | 'facts'>,
  rule: Rule,
  on: CalendarDate,
  { type, filing, matters }: Records,
): boolean {
  if (anchorOn === null || anchorOn === on || rule.cycle !== undefined) return false;
  const ids = answeredBy(type, rule);
  if (!ids.includes(ruleId)) return false;
  const answered = matters.filter((matter) => ids.includes(matter.ruleId)).map((matter) => matter.anchorOn);
  if (isOwedWithoutTerm(rule)) return isOneToTell(anchorOn, on, rule, { type, filing, answered });
  const kind = anchorOfRule(rule);
  const other = ruleFiledUnder(type, ruleId);
  if (other !== undefined && anchorOfRule(other) !== kind) return isOneBeginning(rule, other);
  if (kind === 'expiry') return standsInFor(anchorOn, on, [printedExpiry(filing)], answered);
  // Each show, notice or penalty is one of its own, and so is one whose plan was put off; what is over may be removed.
  if (rule.about === 'per-event' && kind !== null && isEventName(kind) && isRepeating(kind)) return false;
  const events = happenedTo(filing).filter((event) => event.kind === kind);
  const there = events.flatMap((event) => (event.on === on && event.fact !== undefined ? [event.fact] : []));
  if (!shareFacts(facts ?? [], there)) return false;
  const days = events.map((event) => event.on);
  return standsInFor(anchorOn, on, days, answered);
}

/** What is filed as new or as running, once it is connected or once it is open, is filed once. */
const isOneBeginning = (one: Rule, other: Rule): boolean => one.about === 'first' && other.about === 'first';

/**
 * Whether the two days are of one change that no text counts from. It has a day of its own each time that it is decided, comes
 * about or is planned, and is told once: what was told on one of them answers another that is about nothing besides.
 */
function isOneToTell(
  anchorOn: CalendarDate,
  on: CalendarDate,
  rule: Rule,
  {
    type,
    filing,
    answered,
  }: Omit<Records, 'matters'> & { readonly answered: readonly (CalendarDate | null)[] },
): boolean {
  const told = occasionsWithoutTerm(rule, type, filing);
  const planned = anchorOfRule(rule) === 'plannedOn' ? occasionsOf(rule, 'plannedOn', type, filing) : [];
  const own = happenedTo(filing).filter((event) => FACT_EVENTS.has(event.kind) && event.on === anchorOn);
  const isOwnDay = told.some((one) => one.anchorOn === anchorOn);
  const facts = own.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
  const isNear = (one: Occasion): boolean =>
    areNear(one.anchorOn, anchorOn) ||
    (planned.includes(one) && isPlanOf(one, { anchorOn, facts }, { events: happenedTo(filing) }));
  const days = (isOwnDay ? planned : [...told, ...planned])
    .filter((one) => own.length === 0 || (isNear(one) && isAboutAll(own, one)))
    .map((one) => one.anchorOn);
  if (own.length === 0) return standsInFor(anchorOn, on, days, answered);
  return days.includes(on) && isNearest(anchorOn, on, days);
}

/** By name: what names no fact may be about another. */
const isAboutAll = (events: readonly FilingEvent[], { facts }: Occasion): boolean =>
  facts.length > 0 &&
  facts.every((each) => events.some(({ fact }) => fact !== undefined && isSameFact(fact, each)));

/**
 * Whether `on` is near enough to a day that is gone to be meant, and no other day is that nothing was filed for: which of two
 * changes it was nobody knows, and the other would be taken for done.
 */
export function standsInFor(
  gone: CalendarDate,
  on: CalendarDate,
  days: readonly (CalendarDate | null)[],
  answered: readonly (CalendarDate | null)[] = [],
): boolean {
  if (days.includes(gone)) return false;
  const near = days.filter((day) => distance(gone, day) <= FARTHEST);
  return near.includes(on) && near.every((day) => day === on || answered.includes(day));
}

const distance = (one: CalendarDate, other: CalendarDate | null): number =>
  other === null ? Infinity : Math.abs(toEpochDay(one) - toEpochDay(other));

const isNearest = (to: CalendarDate, on: CalendarDate, days: readonly (CalendarDate | null)[]): boolean =>
  days.every((day) => distance(to, on) <= distance(to, day));

/** The days for which something was begun and is not granted yet. */
export function unfinishedDays(
  ruleIds: readonly string[],
  matters: readonly Matter[],
): ReadonlySet<CalendarDate> {
  const own = matters.filter(({ ruleId }) => ruleIds.includes(ruleId));
  const granted = new Set(own.flatMap(({ anchorOn, grantedOn }) => (grantedOn === null ? [] : [anchorOn])));
  return new Set(
    own.flatMap(({ anchorOn }) => (anchorOn === null || granted.has(anchorOn) ? [] : [anchorOn])),
  );
}

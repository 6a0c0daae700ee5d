/**
 * One thing that happened to a company, on every filing that it reaches: each that told an authority the old fact counts
 * from it on its own clock, and what was granted to one filing, or lapsed, starts the clocks that hang on it.
 */
import { isFiledUnder } from '../catalogue/apply-overrides.ts';
import type { Cascade } from '../catalogue/cascade-schema.ts';
import { CASCADES, comesFrom } from '../catalogue/cascades.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { EntityEvent } from '../entity/entity-event.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { FilingEvent } from '../entity/filing-event.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import { toEpochDay } from './epoch-day.ts';
import { isOneChange } from './one-change.ts';
import { permitLostOn } from './permit-lost-on.ts';
import { isRenewed } from './renewed.ts';
import { told } from './told-facts.ts';
import { applicationsOf, isIssuedOn, toldTheOldFact } from './told-with-certificate.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface FanOutInput {
  readonly filings: readonly Filing[];
  readonly entityEvents: readonly EntityEvent[];
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly findType: (typeId: string) => FilingType | undefined;
}

interface Arrival extends FilingEvent {
  readonly from: string;
  readonly at: Cascade['at'];
  readonly itself: boolean;
}

/** The filings with the events of their company added to their own. Filings that nothing reaches stay the same object. */
export function fanOut(input: FanOutInput): Filing[] {
  const own = Map.groupBy(input.entityEvents, ({ entityId }) => entityId);
  const byFiling = Map.groupBy(input.matters, ({ filingId }) => filingId);
  const arrivals = cascadesByEntity(input, own, byFiling);
  return input.filings.map((filing) => {
    const ofCompany = own.get(filing.entityId) ?? [];
    const matters = byFiling.get(filing.id) ?? [];
    const applications = applicationsOf(input.findType(filing.typeId), matters);
    const happened = [
      ...ofCompany,
      ...(filing.typeId === REGISTRATION
        ? []
        : changesRegistered(ofCompany, arrivals.get(filing.entityId) ?? [])),
      ...(arrivals.get(filing.entityId) ?? []).filter((arrival) => isFor(filing, arrival)),
    ];
    const reached = happened.filter((event) => toldTheOldFact(filing, event, applications));
    // Days that a matter may have been filed for, though the certificate says it by now.
    const known = matters.length === 0 ? [] : happened.filter((event) => !reached.includes(event));
    if (reached.length === 0 && known.length === 0) return filing;
    return {
      ...filing,
      events: [...filing.events, ...reached.map((event) => withDoubt(event, filing))],
      known: known.map(plain),
    };
  });
}

const plain = ({ kind, on, fact }: FilingEvent): FilingEvent =>
  fact === undefined ? { kind, on } : { kind, on, fact };

function withDoubt(event: FilingEvent, { typeId, issuedOn, enteredOn }: Filing): FilingEvent {
  if (!isChangeEvent(event.kind)) return plain(event);
  if (event.fact === undefined) return { ...plain(event), doubt: 'fact' };
  const isOlder = typeId !== REGISTRATION && issuedOn === null && enteredOn !== null && event.on < enteredOn;
  return isOlder ? { ...plain(event), doubt: 'issued' } : plain(event);
}

const CHANGES: ReadonlySet<FilingEvent['kind']> = new Set([
  'factDecided',
  'factChanged',
  'registrationCompleted',
]);

/** Each of these is of some fact, whether somebody said which or not. */
export const isChangeEvent = (kind: FilingEvent['kind']): boolean => CHANGES.has(kind);

function isFor(filing: Filing, { kind, from, at, itself }: Arrival): boolean {
  if (at === 'itself') return from === filing.id;
  // What one registration changed of its own, no other of the company has to register: a new person in charge of a branch.
  if (kind === 'factChanged' && filing.typeId === REGISTRATION) return false;
  return (itself || from !== filing.id) && (at === 'every' || at.includes(filing.typeId));
}

export const REGISTRATION = 'business-licence';

/**
 * A registration that somebody entered by itself is the change for everybody else, as one that was granted here is
 * (`registered-change` in cascades.ts), unless the day of the change that it registers is known already.
 */
function changesRegistered(events: readonly FilingEvent[], arrivals: readonly FilingEvent[]): FilingEvent[] {
  const entered = events.filter(({ kind }) => kind === 'factChanged');
  const granted = arrivals.filter(({ kind }) => kind === 'factChanged');
  const registered = events.filter(({ kind }) => kind === 'registrationCompleted');
  return registered.flatMap(({ on, fact }): FilingEvent[] => {
    const isOfFact = (other: FilingEvent): boolean =>
      other.fact === undefined || (fact !== undefined && isSameFact(other.fact, fact));
    const days = registered.filter(isOfFact).map((other) => other.on);
    const isKnown =
      entered.some((change) => isThisChange(change, fact, on) && registrationOf(change.on, days) === on) ||
      granted.some((other) => isOfFact(other) && (isSoon(other.on, on) || isSoon(on, other.on)));
    return isKnown ? [] : [changed(on, fact)];
  });
}

/** One that names no fact may be of any that is registered later, but after its registration it may be another as well. */
const isThisChange = (change: FilingEvent, fact: string | undefined, registeredOn: CalendarDate): boolean =>
  change.fact === undefined ? change.on <= registeredOn : fact !== undefined && isSameFact(change.fact, fact);

/** Of nobody knows what it may be about any fact. */
const changed = (on: CalendarDate, fact: string | undefined): FilingEvent =>
  fact === undefined ? { kind: 'factChanged', on } : { kind: 'factChanged', on, fact };

/** Of several registrations of a fact the one that is of this change: the next after it, else the one just before. */
function registrationOf(changedOn: CalendarDate, days: readonly CalendarDate[]): CalendarDate | undefined {
  const sorted = days.toSorted();
  return sorted.find((on) => isOneChange(changedOn, on)) ?? sorted.findLast((on) => isSoon(on, changedOn));
}

/** In days. */
const SOON_AFTER = 30;

function isSoon(on: CalendarDate, after: CalendarDate): boolean {
  const days = toEpochDay(after) - toEpochDay(on);
  return days >= 0 && days <= SOON_AFTER;
}

function cascadesByEntity(
  input: FanOutInput,
  own: ReadonlyMap<string, readonly EntityEvent[]>,
  byFiling: ReadonlyMap<string, readonly Matter[]>,
): Map<string, Arrival[]> {
  const { today, calendar } = input;
  const arrivals = input.filings.flatMap((filing) => {
    const type = input.findType(filing.typeId);
    if (type === undefined) return [];
    const matters = byFiling.get(filing.id) ?? [];
    const happened = [...filing.events, ...(own.get(filing.entityId) ?? [])];
    return CASCADES.filter((cascade) => comesFrom(cascade, type, filing)).flatMap((cascade) =>
      startsOf(cascade, { type, filing, matters, happened, today, calendar }).map((event) => ({
        entityId: filing.entityId,
        arrival: { ...event, from: filing.id, at: cascade.at, itself: cascade.itself === true },
      })),
    );
  });
  const byEntity = Map.groupBy(arrivals, ({ entityId }) => entityId);
  return new Map([...byEntity].map(([entityId, found]) => [entityId, found.map(({ arrival }) => arrival)]));
}

interface Source {
  readonly type: FilingType;
  readonly filing: Filing;
  readonly matters: readonly Matter[];
  readonly happened: readonly FilingEvent[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

function startsOf(cascade: Cascade, source: Source): FilingEvent[] {
  const { type, matters, happened, today } = source;
  const kind = cascade.starts;
  if ('issued' in cascade.when) return issuedOf(source).map((on) => ({ kind, on }));
  if ('lapsed' in cascade.when) return lapsedOf(kind, source).map((on) => ({ kind, on }));
  const granted = matters.filter(({ grantedOn }) => grantedOn !== null && grantedOn <= today);
  if ('granted' in cascade.when) {
    const { granted: about } = cascade.when;
    return granted.flatMap(({ ruleId, grantedOn }) =>
      grantedOn !== null &&
      type.rules.some(
        (rule) => isFiledUnder(rule, ruleId) && about.includes(rule.about) && rule.reportsOnly !== true,
      )
        ? [{ kind, on: grantedOn }]
        : [],
    );
  }
  const { registered } = cascade.when;
  return granted.flatMap((matter): FilingEvent[] => {
    const { ruleId, grantedOn: on, anchorOn } = matter;
    const id = Object.keys(registered).find((each) => isFiledUnder({ id: each }, ruleId));
    const changes = id === undefined ? undefined : registered[id];
    if (on === null || id === undefined || changes === undefined) return [];
    const around = factsAround(anchorOn, on, happened);
    const decided = around.length === 0 ? (matter.facts ?? []) : told(matter, around);
    const facts = changes.length > 0 ? changes : registeredBy(type, id, decided);
    if (kind !== 'factChanged')
      return facts.length === 0 ? [{ kind, on }] : facts.map((fact) => ({ kind, on, fact }));
    // The day of the change that a person entered is the one that they answer for.
    const ofAny = changes.length === 0 && decided.length === 0 ? [undefined] : facts;
    return ofAny
      .filter((fact) => !isEntered(fact, anchorOn ?? on, on, happened))
      .map((fact) => changed(on, fact));
  });
}

/** The day of issue, where it was not long ago when it was entered here. What a matter brought counts from its grant. */
function issuedOf({ type, filing, matters, today }: Source): CalendarDate[] {
  const { issuedOn, enteredOn } = filing;
  if (issuedOn === null || enteredOn === null || issuedOn > today) return [];
  if (toEpochDay(enteredOn) - toEpochDay(issuedOn) > SOON_AFTER) return [];
  const isBrought = applicationsOf(type, matters).some((each) => isIssuedOn(each, issuedOn));
  return isBrought ? [] : [issuedOn];
}

/** The day on which it lapsed; none where it did not. */
function lapsedOf(kind: Cascade['starts'], source: Source): CalendarDate[] {
  const { type, filing, matters, happened, today } = source;
  const expiresOn = printedExpiry(filing);
  // What was cancelled before its day came did not expire.
  if (expiresOn === null || today <= expiresOn || wasCancelled(type, matters, expiresOn)) return [];
  if (kind === 'permitLost') {
    const lostOn = permitLostOn({ ...source, expiresOn });
    return lostOn === null ? [] : [lostOn];
  }
  // A company that was dissolved before its term ended is dissolved once.
  const wasBefore = happened.some((event) => event.kind === kind && event.on <= expiresOn);
  return wasBefore || isRenewed(type, matters, expiresOn, today) ? [] : [expiresOn];
}

const wasCancelled = (type: FilingType, matters: readonly Matter[], expiresOn: CalendarDate): boolean =>
  matters.some(
    ({ ruleId, grantedOn }) =>
      grantedOn !== null &&
      grantedOn <= expiresOn &&
      type.rules.some(
        (rule) => isFiledUnder(rule, ruleId) && rule.about === 'cancellation' && rule.filingStays !== true,
      ),
  );

const factsOn = (day: CalendarDate | null, happened: readonly FilingEvent[]): readonly string[] => [
  ...new Set(happened.flatMap(({ on, fact }) => (on === day && fact !== undefined ? [fact] : []))),
];

/** Of what was decided on a day, what this registration is about: a new name is registered, new articles are filed. */
function registeredBy(type: FilingType, ruleId: string, facts: readonly string[]): readonly string[] {
  const triggers = type.rules.find(({ id }) => id === ruleId)?.triggers;
  const own: readonly string[] = triggers === 'filed' ? type.facts : (triggers ?? []);
  return own.length === 0 ? facts : facts.filter((fact) => own.some((trigger) => isSameFact(trigger, fact)));
}

/** The day of a decision may have been put right since it was registered: then the facts of the one nearest to it. */
function factsAround(
  anchorOn: CalendarDate | null,
  registeredOn: CalendarDate,
  happened: readonly FilingEvent[],
): readonly string[] {
  const facts = factsOn(anchorOn, happened);
  if (facts.length > 0 || anchorOn === null) return facts;
  const distance = (on: CalendarDate): number => Math.abs(toEpochDay(on) - toEpochDay(anchorOn));
  const [nearest] = happened
    .filter(({ kind, on, fact }) => kind === 'factDecided' && fact !== undefined && on <= registeredOn)
    .filter(({ on }) => distance(on) <= SOON_AFTER)
    .toSorted((a, b) => distance(a.on) - distance(b.on));
  return nearest === undefined ? facts : factsOn(nearest.on, happened);
}

/** Between the decision and its registration, or soon after: a later change of the same fact is another. */
const isEntered = (
  fact: string | undefined,
  decidedOn: CalendarDate,
  registeredOn: CalendarDate,
  happened: readonly FilingEvent[],
): boolean =>
  happened.some(
    (event) =>
      event.kind === 'factChanged' &&
      isOneChange(decidedOn, event.on) &&
      toEpochDay(event.on) - toEpochDay(registeredOn) <= SOON_AFTER &&
      isThisChange(event, fact, registeredOn),
  );

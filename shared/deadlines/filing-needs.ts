/**
 * What must be asked of a filing so that its type's rules can be counted, and nothing more: read off the rules that
 * apply to it as far as it is known, so that a form changes with the answers and with the catalogue.
 */
import { isCounted, type Anchor } from '../catalogue/bound.ts';
import type { AttributeDefinition, FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import { isEventName, isRepeating, type EventName } from '../entity/filing-event.ts';
import type { Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { beginningMatters, cyclesAround, dayInCycle } from './cycles.ts';
import { anchorOfRule, isOwedWithoutTerm } from './occasion.ts';
import { wasIssuedInTime } from './obligations-of-rule.ts';
import { ruleApplies } from './rule-applies.ts';

/** What is owed to begin and to go on; the days it counts from are there, or missing, when a filing is entered. */
const BEGINNING: ReadonlySet<Rule['about']> = new Set(['first', 'renewal', 'annual', 'periodic']);
const ENDING: ReadonlySet<Rule['about']> = new Set(['cancellation']);

/** The company's own registration: it is "issued" when the company is founded. */
const REGISTRATION = 'business-licence';

export interface FilingNeeds {
  readonly expiry: boolean;
  /** Whether the day of issue is asked for, or the day on which the company was founded. */
  readonly issuedOn: 'issued' | 'founded' | null;
  /** Things that happen once and that beginning or going on counts from, in the order of the rules. */
  readonly events: readonly EventName[];
  /** Those that end the filing, asked for apart: hardly ever true when somebody enters it. */
  readonly endings: readonly EventName[];
  readonly attributes: readonly AttributeDefinition[];
  readonly region: boolean;
  /**
   * The last closing day that is past among the running cycles of its recurring duties and the days that rules name:
   * whether those were done must be asked, or they would count as missed. Null where none has closed yet.
   */
  readonly lastClosed: CalendarDate | null;
  /** The same among what recurs alone: what is not done by a day that a rule names says nothing of the cycles before it. */
  readonly lastCycleClosed: CalendarDate | null;
  /** What can be recorded as it happens. */
  readonly recordable: readonly RecordableEvent[];
}

export interface RecordableEvent {
  readonly kind: EventName;
  /** The facts that it may be about, as the rules list them; empty where it is about none. */
  readonly facts: readonly string[];
  /** Whether it may also be about nothing on that list: something the rules name that is no fact, or a planned show. */
  readonly other: 'none' | 'anything' | 'plannedItem';
  /** The authority's notice gives a first day besides the last. */
  readonly withFirstDay: boolean;
  /** Each time has a clock of its own; where not, the form asks for the one day. */
  readonly repeats: boolean;
  /** What it is about: the rules that count from it. */
  readonly rules: readonly Rule[];
}

export function filingNeeds(type: FilingType, filing: Filing, today: CalendarDate): FilingNeeds {
  const numbered = filing.number.trim() !== '';
  const rules = type.rules.filter(
    (rule) => ruleApplies(rule, type, filing).applies !== 'no' && !(rule.about === 'first' && numbered),
  );
  const anchors = new Set<string>(rules.flatMap(anchorsOf));
  const dutyBegan = rules.flatMap(({ cycle }) =>
    cycle?.since !== undefined && beginningMatters(cycle, filing, today) ? [cycle.since] : [],
  );
  const founding = type.id === REGISTRATION ? 'founded' : 'issued';
  // A number that nobody could verify is no reason to ask.
  const agesMatter = rules.some(
    (rule) =>
      rule.confidence !== 'unverified' &&
      (rule.cycle?.skipsFirst === true ||
        // What changed before it was issued was told with it.
        (rule.about === 'change' && rule.triggers !== undefined) ||
        rule.issued !== undefined ||
        anchorsOf(rule).some((anchor) => anchor === 'issued')),
  );
  const startOn = (kinds: ReadonlySet<Rule['about']>): EventName[] => {
    const own = rules.filter(({ about }) => kinds.has(about)).flatMap(anchorsOf);
    return own.filter(isEventName).filter(isSingle);
  };
  const events = [...new Set([...startOn(BEGINNING), ...dutyBegan])];
  const endings = [...new Set(startOn(ENDING))].filter((event) => !events.includes(event));
  const closing = rules.filter((rule) => isAbout(rule, type, filing));
  return {
    expiry: anchors.has('expiry') || !('none' in type.validity),
    issuedOn: agesMatter ? founding : null,
    events,
    endings,
    attributes: type.attributes ?? [],
    region: type.rules.some(({ region }) => region !== undefined),
    lastClosed: lastClosedDay(closing, filing, today),
    lastCycleClosed: lastClosedDay(closing.filter(recurs), filing, today),
    recordable: recordableEvents(type, rules, [...events, ...endings]),
  };
}

/** Certainly, not only until something else is said. */
function isAbout(rule: Rule, type: FilingType, filing: Filing): boolean {
  return ruleApplies(rule, type, filing).applies === 'yes' && wasIssuedInTime(rule, filing) === 'yes';
}

function isSingle(event: EventName): boolean {
  return event !== 'coveredUpTo' && !isRepeating(event);
}

function anchorsOf({ window }: Rule): Anchor[] {
  return [window.opens, window.closes].flatMap((bound) =>
    bound !== undefined && isCounted(bound) ? [bound.anchor] : [],
  );
}

const recurs = (rule: Rule): boolean => rule.cycle !== undefined || anchorOfRule(rule) === 'announced';

function lastClosedDay(rules: readonly Rule[], filing: Filing, today: CalendarDate): CalendarDate | null {
  const closed = rules.flatMap((rule) => {
    const closes = closingDay(rule);
    // What nobody could verify is never missed.
    if (closes === null || rule.confidence === 'unverified') return [];
    return daysOf(rule, closes, filing, today).filter((on) => on < today && rule.inForce.from <= on);
  });
  return closed.length === 0 ? null : closed.reduce((last, on) => (on > last ? on : last));
}

function daysOf(rule: Rule, closes: string, filing: Filing, today: CalendarDate): CalendarDate[] {
  if (closes.length === 10) return [closes];
  return cyclesAround(rule.cycle ?? { every: 'year' }, filing, today)
    .filter(({ runs }) => runs)
    .map(({ from }) => dayInCycle(closes, from));
}

/** The day of the cycle on which a duty closes, or usually does where the authority announces it. */
function closingDay(rule: Rule): string | null {
  if (anchorOfRule(rule) === 'announced') return rule.usual?.closes ?? null;
  const bound = rule.window.closes ?? rule.window.opens;
  return bound === undefined || isCounted(bound) ? null : bound.on;
}

function recordableEvents(
  type: FilingType,
  rules: readonly Rule[],
  asked: readonly EventName[],
): RecordableEvent[] {
  const byKind = new Map<EventName, Rule[]>();
  const add = (kind: Anchor, rule: Rule): void => {
    if (!isEventName(kind) || kind === 'coveredUpTo' || kind === 'announcedFrom') return;
    byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  };
  for (const rule of rules) {
    for (const anchor of new Set(anchorsOf(rule))) add(anchor, rule);
    // What must wait for an approval is said as soon as it is decided; what must only be told, once it has changed.
    if (isOwedWithoutTerm(rule)) add(rule.blocking === true ? 'factDecided' : 'factChanged', rule);
  }
  const announcedFrom = rules.some((rule) => anchorsOf(rule).includes('announcedFrom'));
  return [...byKind].map(([kind, own]) => {
    const facts = own.flatMap(({ triggers }) => (triggers === 'filed' ? type.facts : (triggers ?? [])));
    const plain = own.some(({ triggers }) => triggers === undefined);
    const other = plain && kind === 'plannedOn' ? 'plannedItem' : 'anything';
    return {
      kind,
      facts: [...new Set(facts)],
      other: facts.length === 0 ? 'none' : other,
      withFirstDay: kind === 'announced' && announcedFrom,
      repeats: !asked.includes(kind),
      rules: own,
    };
  });
}

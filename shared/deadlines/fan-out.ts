/**
 * One thing that happened to a company, on every filing that it reaches: each that told an authority the old fact counts
 * from it on its own clock, and what was granted to one filing, or lapsed, starts the clocks that hang on it.
 */
import type { Cascade } from '../catalogue/cascade-schema.ts';
import { CASCADES, comesFrom } from '../catalogue/cascades.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { EntityEvent } from '../entity/entity-event.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { FilingEvent } from '../entity/filing-event.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isOneChange } from './one-change.ts';
import { isRenewed } from './renewed.ts';

export interface FanOutInput {
  readonly filings: readonly Filing[];
  readonly entityEvents: readonly EntityEvent[];
  readonly matters: readonly Matter[];
  readonly today: CalendarDate;
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
  const arrivals = cascadesByEntity(input, own);
  return input.filings.map((filing) => {
    const reached = [
      ...(own.get(filing.entityId) ?? []),
      ...(arrivals.get(filing.entityId) ?? []).filter(
        ({ from, at, itself }) =>
          (itself || from !== filing.id) && (at === 'every' || at.includes(filing.typeId)),
      ),
    ].filter((event) => toldTheOldFact(filing, event));
    if (reached.length === 0) return filing;
    const events = reached.map(({ kind, on, fact }) =>
      fact === undefined ? { kind, on } : { kind, on, fact },
    );
    return { ...filing, events: [...filing.events, ...events] };
  });
}

/** A filing issued after the change was made with the new fact; it has nothing to report. */
function toldTheOldFact({ issuedOn }: Filing, { on }: FilingEvent): boolean {
  return issuedOn === null || issuedOn <= on;
}

function cascadesByEntity(
  input: FanOutInput,
  own: ReadonlyMap<string, readonly EntityEvent[]>,
): Map<string, Arrival[]> {
  const byFiling = Map.groupBy(input.matters, ({ filingId }) => filingId);
  const arrivals = input.filings.flatMap((filing) => {
    const type = input.findType(filing.typeId);
    if (type === undefined) return [];
    const matters = byFiling.get(filing.id) ?? [];
    const happened = [...filing.events, ...(own.get(filing.entityId) ?? [])];
    return CASCADES.filter((cascade) => comesFrom(cascade, type, filing)).flatMap((cascade) =>
      startsOf(cascade, type, filing, matters, happened, input.today).map((event) => ({
        entityId: filing.entityId,
        arrival: { ...event, from: filing.id, at: cascade.at, itself: cascade.itself === true },
      })),
    );
  });
  const byEntity = Map.groupBy(arrivals, ({ entityId }) => entityId);
  return new Map([...byEntity].map(([entityId, found]) => [entityId, found.map(({ arrival }) => arrival)]));
}

function startsOf(
  cascade: Cascade,
  type: FilingType,
  filing: Filing,
  matters: readonly Matter[],
  happened: readonly FilingEvent[],
  today: CalendarDate,
): FilingEvent[] {
  const kind = cascade.starts;
  if ('lapsed' in cascade.when) {
    const expiresOn = printedExpiry(filing);
    if (expiresOn === null || today <= expiresOn || isRenewed(type, matters, expiresOn, today)) return [];
    return [{ kind, on: expiresOn }];
  }
  const granted = matters.filter(({ grantedOn }) => grantedOn !== null && grantedOn <= today);
  if ('granted' in cascade.when) {
    const { granted: about } = cascade.when;
    return granted.flatMap(({ ruleId, grantedOn }) =>
      grantedOn !== null &&
      type.rules.some((rule) => rule.id === ruleId && about.includes(rule.about) && rule.reportsOnly !== true)
        ? [{ kind, on: grantedOn }]
        : [],
    );
  }
  const { registered } = cascade.when;
  return granted.flatMap(({ ruleId, grantedOn: on, anchorOn }): FilingEvent[] => {
    const changes = Object.hasOwn(registered, ruleId) ? registered[ruleId] : undefined;
    if (on === null || changes === undefined) return [];
    const facts = changes.length > 0 ? changes : factsOn(anchorOn, happened);
    if (kind !== 'factChanged')
      return facts.length === 0 ? [{ kind, on }] : facts.map((fact) => ({ kind, on, fact }));
    // The day of the change that a person entered is the one that they answer for.
    return facts
      .filter((fact) => !isEntered(fact, anchorOn ?? on, happened))
      .map((fact) => ({ kind, on, fact }));
  });
}

const factsOn = (day: CalendarDate | null, happened: readonly FilingEvent[]): readonly string[] => [
  ...new Set(happened.flatMap(({ on, fact }) => (on === day && fact !== undefined ? [fact] : []))),
];

const isEntered = (fact: string, since: CalendarDate, happened: readonly FilingEvent[]): boolean =>
  happened.some(
    (event) =>
      event.kind === 'factChanged' &&
      isOneChange(since, event.on) &&
      (event.fact === undefined || isSameFact(event.fact, fact)),
  );

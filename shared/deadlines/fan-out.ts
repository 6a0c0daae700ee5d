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
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';

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
  const { granted } = cascade.when;
  return matters.flatMap((matter): FilingEvent[] => {
    const on = matter.grantedOn;
    const about = type.rules.find(({ id }) => id === matter.ruleId)?.about;
    if (on === null || on > today || about === undefined || !granted.includes(about)) return [];
    if (!cascade.withFacts) return [{ kind, on }];
    const facts = happened
      .filter((event) => event.on === matter.anchorOn)
      .flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
    return facts.length === 0 ? [{ kind, on }] : [...new Set(facts)].map((fact) => ({ kind, on, fact }));
  });
}

/**
 * Renewed, or on the way: an application handed in before the end and not answered yet keeps the permit alive (行政许可法
 * art. 50 ¶2). Whether it was in time by its own limit is said on the renewal itself.
 */
function isRenewed(
  type: FilingType,
  matters: readonly Matter[],
  expiresOn: CalendarDate,
  today: CalendarDate,
): boolean {
  return matters.some(
    ({ ruleId, anchorOn, submittedOn, grantedOn, refusedOn, withdrawnOn }) =>
      anchorOn === expiresOn &&
      (grantedOn === null
        ? submittedOn !== null && submittedOn <= expiresOn && refusedOn === null && withdrawnOn === null
        : grantedOn <= today) &&
      type.rules.some(({ id, about }) => id === ruleId && about === 'renewal'),
  );
}

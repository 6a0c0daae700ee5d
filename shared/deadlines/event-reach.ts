/** What an event would start, before it is stored: the filings that it reaches and the obligations that appear on them. */
import type { FilingEvent } from '../entity/filing-event.ts';
import type { Filing } from '../entity/filing.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { REGISTRATION } from './fan-out.ts';
import { isOwedWithoutTerm, occasionsOf } from './occasion.ts';
import type { Obligation } from './obligation.ts';
import { ruleApplies } from './rule-applies.ts';
import { isCounted } from '../catalogue/bound.ts';
import { teamObligations, type TeamToday } from './team-obligations.ts';

export interface EventReach {
  readonly filingId: string;
  /** Most pressing first. */
  readonly obligations: readonly Obligation[];
}

/** Where it would be stored: on the company, for every filing that told the old fact, or on one filing alone. */
export type EventPlace = { readonly entityId: string } | { readonly filingId: string };

/** The filings in the order of their most pressing new obligation; empty when the event starts no clock anywhere. */
export function eventReach(
  records: TeamToday,
  place: EventPlace,
  events: readonly FilingEvent[],
): EventReach[] {
  const before = new Set(teamObligations(records).obligations.map(identity));
  const after = teamObligations(
    'entityId' in place
      ? {
          ...records,
          entityEvents: [
            ...records.entityEvents,
            ...events.map((event, index) => ({ ...event, id: `new-${index}`, entityId: place.entityId })),
          ],
        }
      : {
          ...records,
          filings: records.filings.map((filing) =>
            filing.id === place.filingId ? { ...filing, events: [...filing.events, ...events] } : filing,
          ),
        },
  ).obligations.filter((obligation) => !before.has(identity(obligation)) && !asksForNextRound(obligation));
  return [...Map.groupBy(after, ({ filingId }) => filingId)].map(([filingId, obligations]) => ({
    filingId,
    obligations,
  }));
}

/** Whether any rule of its type counts from this event, so that a company's events can be listed where they matter. */
export function startsClock(event: FilingEvent, type: FilingType, filing: Filing): boolean {
  if (startsItself(event, type, filing)) return true;
  // What is registered has changed for everybody else, too.
  const isNews = event.kind === 'registrationCompleted' && type.id !== REGISTRATION;
  return isNews && startsItself({ ...event, kind: 'factChanged' }, type, filing);
}

function startsItself(event: FilingEvent, type: FilingType, filing: Filing): boolean {
  const alone = { ...filing, events: [event] };
  return type.rules.some((rule) => {
    if (ruleApplies(rule, type, filing).applies === 'no') return false;
    const { opens, closes } = rule.window;
    const anchored = [opens, closes].some(
      (bound) => bound !== undefined && isCounted(bound) && bound.anchor === event.kind,
    );
    const waits = isOwedWithoutTerm(rule) && (event.kind === 'factDecided' || event.kind === 'factChanged');
    return (anchored || waits) && occasionsOf(rule, event.kind, type, alone).length > 0;
  });
}

/** Once a round has its days the next one is asked for: a question that follows, and nothing that the event starts. */
function asksForNextRound({ reasons }: Obligation): boolean {
  return reasons.some(({ kind }) => kind === 'notAnnounced');
}

/** A round that is announced keeps its id and gets its day; a day that was answered is owed again for a fact that was not told. */
function identity({ id, dueOn, phase, reasons }: Obligation): string {
  return `${id} ${dueOn ?? reasons[0]?.kind ?? ''} ${phase === 'done' ? phase : ''}`;
}

/** Duties whose days the authority announces each time: this year's where the team entered them, else a question. */
import type { Rule, RuleCycle } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cyclesAround, cyclesBefore, dayInCycle, type Cycle } from './cycles.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import { coveredUpTo, type Occasion } from './occasion.ts';
import type { Reason } from './obligation.ts';
import { NEAR_DAYS } from './phase-of.ts';

export type AnnouncedRound = { readonly occasion: Occasion } | MissingRound;

interface MissingRound {
  readonly anchorOn: CalendarDate;
  readonly period: string;
  readonly missing: NotAnnounced;
}

type NotAnnounced = Extract<Reason, { kind: 'notAnnounced' }>;

const YEARLY: RuleCycle = { every: 'year' };
const NONE_UNFINISHED: ReadonlySet<CalendarDate> = new Set();

/**
 * The running round and the next one; the next is asked for only once the running one is known or over. `replacedCycles`:
 * first days of those whose dates another rule knows; `unfinished`: of those that are over and in which a matter goes on.
 */
export function announcedRounds(
  rule: Rule,
  filing: Filing,
  today: CalendarDate,
  replacedCycles: ReadonlySet<CalendarDate>,
  unfinished: ReadonlySet<CalendarDate> = NONE_UNFINISHED,
): AnnouncedRound[] {
  const covered = coveredUpTo(filing);
  const rounds: AnnouncedRound[] = [];
  const of = rule.cycle ?? YEARLY;
  const before = unfinished.size === 0 ? [] : cyclesBefore(of, filing, today);
  const left = before.filter(({ from }) => unfinished.has(from)).toReversed();
  for (const cycle of [...left, ...cyclesAround(of, filing, today)]) {
    if (replacedCycles.has(cycle.from)) continue;
    const on = announcedIn(cycle, filing);
    if (on !== null) {
      if (on > covered) {
        rounds.push({ occasion: { anchorOn: cycle.from, countFrom: on, facts: [] } });
      }
      continue;
    }
    const usualClose = rule.usual === undefined ? cycle.from : dayInCycle(rule.usual.closes, cycle.from);
    // A round of every second year is over with its own year: nobody announces it any more.
    const isOver = covered >= usualClose || cycle.from.slice(0, 4) < today.slice(0, 4);
    if (!isOver && !rounds.some((round) => 'missing' in round)) {
      rounds.push(missingRound(rule, cycle, filing, today));
    }
  }
  return rounds;
}

function missingRound(rule: Rule, cycle: Cycle, filing: Filing, today: CalendarDate): MissingRound {
  const opens = rule.usual?.opens ?? '01-01';
  const watchFrom = fromEpochDay(toEpochDay(dayInCycle(opens, cycle.from)) - NEAR_DAYS);
  const earlier = filing.events.filter(({ kind, on }) => kind === 'announced' && on < cycle.from);
  const period = cycle.from.slice(0, 4);
  return {
    anchorOn: cycle.from,
    period,
    missing: {
      kind: 'notAnnounced',
      period,
      usual: rule.usual ?? null,
      lastAnnounced:
        earlier.length === 0 ? null : earlier.reduce((last, { on }) => (on > last ? on : last), ''),
      watch: today >= watchFrom,
    },
  };
}

function announcedIn({ from }: Cycle, { events }: Filing): CalendarDate | null {
  if (events.length === 0) return null;
  const year = from.slice(0, 4);
  const days = events
    .filter(({ kind, on }) => kind === 'announced' && on.startsWith(year))
    .map(({ on }) => on);
  return days.sort().at(-1) ?? null;
}

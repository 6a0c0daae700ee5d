/** Duties whose days the authority announces each time: this year's where the team entered them, else a question. */
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import { unfinishedDays } from './answers-day.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cyclesAround, cyclesBefore, dayInCycle, YEARLY, type Cycle } from './cycles.ts';
import { answeredBy } from './decide-conflicts.ts';
import { fromEpochDay, toEpochDay } from './epoch-day.ts';
import type { FilingContext } from './filing-context.ts';
import { isAskedOfHolder } from './held-in-cycle.ts';
import { heldAllAlong, isLeftOpen, knownSince } from './left-open.ts';
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

const NO_CYCLES: ReadonlySet<CalendarDate> = new Set();

/**
 * The running round and the next one, and those that were left open; the next is asked for only once the running one is known
 * or over. Of one that is over and was never dated nobody can say that it was missed: it stays while something that was begun
 * in it goes on.
 */
export function announcedRounds(rule: Rule, context: FilingContext): AnnouncedRound[] {
  const { filing, type, matters, counting, replacedCycles = NO_CYCLES } = context;
  const { today } = counting;
  const covered = coveredUpTo(filing, today);
  const rounds: AnnouncedRound[] = [];
  const of = rule.cycle ?? YEARLY;
  const held = heldAllAlong(rule, context);
  const unfinished = unfinishedDays(answeredBy(type, rule), matters);
  const isLeft = (cycle: Cycle): boolean => {
    const on = announcedIn(cycle, filing);
    return on === null ? unfinished.has(cycle.from) : isLeftOpen(rule, cycle.from, on, context);
  };
  const left = cyclesBefore(of, held, today, knownSince(context)).filter(isLeft).toReversed();
  let isAsked = false;
  for (const cycle of [...left, ...cyclesAround(of, held, today)]) {
    if (replacedCycles.has(cycle.from) || !isAskedOfHolder(of, cycle.from, context)) continue;
    const on = announcedIn(cycle, filing);
    if (on !== null) {
      if (on > covered) {
        rounds.push({ occasion: { anchorOn: cycle.from, countFrom: on, facts: [] } });
      }
      continue;
    }
    const usualClose = rule.usual === undefined ? cycle.from : dayInCycle(rule.usual.closes, cycle.from);
    // A round of every second year is over with its own year: nobody announces it any more.
    const isPast = cycle.from.slice(0, 4) < today.slice(0, 4);
    if (covered >= usualClose || (isPast && !unfinished.has(cycle.from)) || isAsked) continue;
    isAsked = !isPast;
    rounds.push(missingRound(rule, cycle, filing, today));
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

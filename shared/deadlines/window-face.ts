/** What an obligation shows once its window is counted: the days, how many are left, the phase and the reasons. */
import type { Obligation, Reason } from './obligation.ts';
import { toEpochDay, fromEpochDay, type EpochDay } from './epoch-day.ts';
import { countWindow, settle, type WindowInput } from './count-window.ts';
import { isCounted } from '../catalogue/bound.ts';
import { LICENSING_ART_50_SILENCE } from '../catalogue/laws.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Counting } from './counting.ts';
import type { Occasion } from './occasion.ts';
import { phaseOf } from './phase-of.ts';
import { reasonsOfStanding, standingOf, type Standing } from './standing.ts';
import type { Matter } from '../entity/matter.ts';

export type WindowFace = Pick<
  Obligation,
  'opensOn' | 'dueOn' | 'fileBy' | 'daysLeft' | 'workdaysLeft' | 'phase' | 'provisional' | 'reasons'
>;

export interface FaceInput extends Omit<WindowInput, 'calendar'> {
  /** The expiry that ends the obligation; null for the clock of an event, which runs on after the certificate. */
  readonly lapsesAfter: CalendarDate | null;
  readonly matters: readonly Matter[];
  /** The rule and those that say something else about the same thing. */
  readonly ruleIds: readonly string[];
  /** What is handed in by this day is in time as well; null where no other limit speaks for it. */
  readonly alsoInTime: CalendarDate | null;
  /** Only a licence is renewed by silence; a filing is not. */
  readonly isLicence: boolean;
}

export function windowFace(input: FaceInput, counting: Counting): WindowFace {
  const { rule, occasion, lapsesAfter, matters, ruleIds } = input;
  const { today, todayDay, calendar } = counting;
  const count = countWindow({ ...input, calendar });
  const limit = laterOf(asDate(count.dueOn), input.alsoInTime);
  const standing = standingOf(matters, ruleIds, occasion.anchorOn, limit, today);
  const startedOn = clockStart(rule, occasion, standing);
  const ended = standing.kind === 'submitted' || standing.kind === 'granted';
  if (!ended) count.reasons.push(...reasonsOfStanding(standing));
  if (standing.kind === 'sentBack' && standing.dueOn !== null) {
    count.opensOn = null;
    count.dueOn = toEpochDay(standing.dueOn);
  }
  settle(count, startedOn, runsForwardInDays(rule), calendar);
  if (ended) count.reasons.push(...reasonsOfStanding(standing), ...deemed(input, standing, today));

  const countedTo = count.fileBy !== null && todayDay <= count.fileBy ? count.fileBy : count.dueOn;
  const daysLeft = countedTo === null ? null : countedTo - todayDay;
  return {
    opensOn: asDate(count.opensOn),
    dueOn: asDate(count.dueOn),
    fileBy: asDate(count.fileBy),
    daysLeft,
    workdaysLeft: countedTo === null ? null : calendar.workdaysBetween(todayDay, countedTo),
    phase: phaseOf({
      unverified: rule.confidence === 'unverified',
      standing,
      today: todayDay,
      opensOn: count.opensOn,
      dueOn: count.dueOn,
      fileBy: count.fileBy,
      daysLeft,
      lapsesAfter: lapsesAfter === null ? null : toEpochDay(lapsesAfter),
    }),
    provisional: count.unpublished.size > 0,
    reasons: count.reasons,
  };
}

/**
 * 行政许可法 art. 50 ¶2: an authority that has not decided when the licence ends has agreed, if it was asked in time. Only
 * the law's own limit says what in time is, so a practice that lets one be later grants nothing.
 */
function deemed(
  { rule, lapsesAfter, isLicence }: FaceInput,
  standing: Standing,
  today: CalendarDate,
): Reason[] {
  if (standing.kind !== 'submitted' || !standing.inTime || !isLicence) return [];
  if (rule.about !== 'renewal' || rule.confidence !== 'law') return [];
  if (lapsesAfter === null || today <= lapsesAfter) return [];
  return [{ kind: 'deemedGranted', on: lapsesAfter, source: LICENSING_ART_50_SILENCE }];
}

/** The day a clock runs from: before it nobody could have acted. Null for a limit counted back, which no event starts. */
function clockStart(rule: Rule, { anchorOn }: Occasion, standing: Standing): EpochDay | null {
  if (standing.kind === 'sentBack' && standing.dueOn !== null) return toEpochDay(standing.on);
  if (rule.cycle !== undefined) return toEpochDay(anchorOn);
  const { closes } = rule.window;
  return closes !== undefined && isCounted(closes) && closes.direction === 'after'
    ? toEpochDay(anchorOn)
    : null;
}

/** Days and months counted forward from an event: the limits that 民法典 art. 203 rolls over days of rest, by analogy. */
function runsForwardInDays({ window: { closes } }: Rule): boolean {
  return (
    closes !== undefined && isCounted(closes) && closes.direction === 'after' && closes.unit !== 'workday'
  );
}

/** No last day is no limit at all. */
const laterOf = (dueOn: CalendarDate | null, other: CalendarDate | null): CalendarDate | null =>
  dueOn !== null && other !== null && other > dueOn ? other : dueOn;

function asDate(day: EpochDay | null): CalendarDate | null {
  return day === null ? null : fromEpochDay(day);
}

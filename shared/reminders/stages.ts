/**
 * Who is told what when, on one device: 45, 30 and 7 days before `fileBy`, then daily. Each stage slides to the previous
 * working day and is sent once, never on a day that is certainly rest; a device that slept sends the newest stage that is
 * due, not the ones it slept through; what went by while it slept it says once. Keys and facts, no sentences.
 */
import type { CalendarDate } from '../deadlines/calendar-date.ts';
import { fromEpochDay, toEpochDay, type EpochDay } from '../deadlines/epoch-day.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import { lastWorkdayUpTo, mayBeWorking } from '../deadlines/working-days.ts';
import type { WorkingCalendar } from '../deadlines/working-calendar.ts';

const STAGES = [45, 30, 7] as const;
export type Stage = (typeof STAGES)[number] | 'daily' | 'over';

export interface Reminder {
  /**
   * `<obligation>/<stage>/<the day the stage fell due>`: what was sent is remembered by it. The day belongs to it because
   * the day to act by can move under one obligation: a correction has its own clock, a notice settles a provisional day.
   */
  readonly key: string;
  readonly stage: Stage;
  readonly obligation: Obligation;
}

export interface RemindersToday {
  readonly obligations: readonly Obligation[];
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** Keys of all reminders sent before. */
  readonly sent: ReadonlySet<string>;
}

/** Days after the last legal day on which it is still said daily; a lapsed licence is on the badge, not in the ear. */
const DAILY_AFTER_DUE = 7;

interface ReachedStage {
  readonly stage: Stage;
  readonly on: EpochDay;
}

/** The reminders to send now, in the order of the obligations. */
export function dueReminders({ obligations, today, calendar, sent }: RemindersToday): readonly Reminder[] {
  const now = toEpochDay(today);
  const toldOn = latestByObligation(sent);
  // A day that a notice not yet published may move is told on: who is asked to act by the day before it must hear so.
  if (!mayBeWorking(calendar, now)) return [];
  return obligations.flatMap((obligation) => {
    const reached = stageOf(obligation, now, calendar, toldOn.get(obligation.id) ?? null);
    if (reached === null) return [];
    const key = `${obligation.id}/${reached.stage}/${fromEpochDay(reached.on)}`;
    return sent.has(key) ? [] : [{ key, stage: reached.stage, obligation }];
  });
}

/**
 * Of the reminders sent, each with its day, those of days that are still to come: a clock that was ahead and was set right
 * sent them. They are to be forgotten, or their own day would pass in silence.
 */
export function sentAhead(
  sent: Iterable<readonly [key: string, on: CalendarDate]>,
  today: CalendarDate,
): string[] {
  return [...sent].flatMap(([key, on]) => (on > today ? [key] : []));
}

/** The newest stage whose day has come. The 7-day stage is one day; after it every working day is its own. */
function stageOf(
  obligation: Obligation,
  now: EpochDay,
  calendar: WorkingCalendar,
  toldOn: CalendarDate | null,
): ReachedStage | null {
  const { fileBy, dueOn, phase } = obligation;
  if (fileBy === null || dueOn === null || phase === 'done' || phase === 'submitted') return null;
  if (now > toEpochDay(dueOn) + DAILY_AFTER_DUE) {
    // Reminded of here before its last day and never since: that day went by while the device slept.
    const wentByUnheard = toldOn !== null && toldOn <= dueOn;
    return wentByUnheard ? { stage: 'over', on: toEpochDay(dueOn) } : null;
  }
  const dayOf = (stage: number): EpochDay => lastWorkdayUpTo(calendar, toEpochDay(fileBy) - stage);
  if (now > dayOf(7)) return { stage: 'daily', on: now };
  const stage = STAGES.findLast((days) => now >= dayOf(days));
  return stage === undefined ? null : { stage, on: dayOf(stage) };
}

/** The day of the latest reminder of each obligation, read off the keys. */
function latestByObligation(sent: ReadonlySet<string>): ReadonlyMap<string, CalendarDate> {
  const latest = new Map<string, CalendarDate>();
  for (const key of sent) {
    const [, obligation = '', on = ''] = KEY.exec(key) ?? [];
    if (on > (latest.get(obligation) ?? '')) latest.set(obligation, on);
  }
  return latest;
}

const KEY = /^(.*)\/[^/]+\/(\d{4}-\d{2}-\d{2})$/u;

/**
 * From the last legal day to the day to act by. Rolling a limit to *later* (民法典 art. 203) is never relied on: for
 * administrative filings it holds by analogy only, and for limits counted backwards not at all.
 */
import type { EpochDay } from './epoch-day.ts';
import { fromEpochDay } from './epoch-day.ts';
import type { Reason } from './obligation.ts';
import type { DaySpan } from './statutory-holidays.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { firstPossibleWorkday, lastWorkdayUpTo } from './working-days.ts';

export interface SettledFileBy {
  readonly fileBy: EpochDay;
  readonly asked: DaySpan;
  /** What lies between `dueOn` and `fileBy`; empty when they are the same working day. */
  readonly reasons: readonly Reason[];
}

/**
 * The last working day on or before `dueOn`. Where that lies before `startedOn`, the event whose clock this is, nobody
 * could have acted on it: then the first day since the event that may be a working day, else `dueOn` itself.
 */
export function settleFileBy(
  dueOn: EpochDay,
  startedOn: EpochDay | null,
  calendar: WorkingCalendar,
): SettledFileBy {
  const kind = calendar.kindOf(dueOn);
  if (kind === 'working') return { fileBy: dueOn, asked: [dueOn, dueOn], reasons: [] };

  const restDay: Reason = { kind: 'restDay', on: fromEpochDay(dueOn), why: kind };
  const before = lastWorkdayUpTo(calendar, dueOn);
  if (startedOn === null || before >= startedOn)
    return { fileBy: before, asked: [before, dueOn], reasons: [restDay] };

  const possible = firstPossibleWorkday(calendar, startedOn, dueOn);
  if (possible !== null) return { fileBy: possible, asked: [before, dueOn], reasons: [restDay] };
  const none: Reason = { kind: 'noWorkdayLeft', on: fromEpochDay(dueOn) };
  return { fileBy: dueOn, asked: [before, dueOn], reasons: [restDay, none] };
}

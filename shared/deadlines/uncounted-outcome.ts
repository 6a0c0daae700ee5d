/** What a rule makes of a filing when nothing can be counted: no dates, a phase, and the reason. */
import type { Rule } from '../catalogue/rule.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Outcome } from './counted-obligation.ts';
import type { Phase, Reason } from './obligation.ts';
import { reasonsOfStanding, standingOf, type Standing } from './standing.ts';
import type { WindowFace } from './window-face.ts';

export interface Uncounted {
  readonly rule: Rule;
  /** The rule and those that say something else about the same thing. */
  readonly ruleIds: readonly string[];
  readonly anchorOn: CalendarDate | null;
  readonly reasons: readonly Reason[];
  readonly phase: Phase;
}

/** No date was counted, so no matter can be late for it; what was handed in or granted still shows. */
export function uncountedOutcome(
  { rule, ruleIds, anchorOn, reasons, phase }: Uncounted,
  matters: readonly Matter[],
  today: CalendarDate,
): Outcome {
  const standing: Standing =
    anchorOn === null ? { kind: 'untouched' } : standingOf(matters, ruleIds, anchorOn, null, today);
  const face: WindowFace = {
    opensOn: null,
    dueOn: null,
    fileBy: null,
    daysLeft: null,
    workdaysLeft: null,
    phase: phaseOfStanding(standing) ?? phase,
    provisional: false,
    reasons: [...reasons, ...reasonsOfStanding(standing)],
  };
  return { rule, anchorOn, face };
}

function phaseOfStanding({ kind }: Standing): Phase | null {
  switch (kind) {
    case 'granted':
      return 'done';
    case 'submitted':
      return 'submitted';
    case 'sentBack':
      return 'correction';
    case 'untouched':
    case 'refused':
    case 'withdrawn':
      return null;
  }
}

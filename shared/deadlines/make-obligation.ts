/** Obligations as objects: what is the filing's, what is the window's, and those that count nothing but say why. */
import type { Rule } from '../catalogue/rule.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Obligation, Phase, Reason } from './obligation.ts';
import { reasonsOfStanding, standingOf, type Standing } from './standing.ts';
import type { WindowFace } from './window-face.ts';

const NONE: readonly string[] = [];

/** What a rule makes of one day, for every filing that it counts from that day. */
export interface Outcome {
  readonly rule: Rule;
  readonly anchorOn: CalendarDate | null;
  readonly face: WindowFace;
  /** The end of the ids: kept, or each of very many obligations would hold a text of its own. */
  readonly idTail: string;
}

export function outcomeOf(rule: Rule, anchorOn: CalendarDate | null, face: WindowFace): Outcome {
  return { rule, anchorOn, face, idTail: `/${rule.id}/${anchorOn ?? '-'}` };
}

export function obligationFrom({ rule, anchorOn, face, idTail }: Outcome, filing: Filing): Obligation {
  return {
    id: filing.id + idTail,
    filingId: filing.id,
    entityId: filing.entityId,
    typeId: filing.typeId,
    rule,
    anchorOn,
    expiresOn: printedExpiry(filing),
    opensOn: face.opensOn,
    dueOn: face.dueOn,
    fileBy: face.fileBy,
    daysLeft: face.daysLeft,
    workdaysLeft: face.workdaysLeft,
    phase: face.phase,
    provisional: face.provisional,
    reasons: face.reasons,
    stricterThan: NONE,
    yieldsTo: null,
  };
}

export interface Uncounted {
  readonly rule: Rule;
  readonly anchorOn: CalendarDate | null;
  readonly reasons: readonly Reason[];
  readonly phase: Phase;
}

/** No date was counted, so no matter can be late for it; what was handed in or granted still shows. */
export function uncountedOutcome(
  { rule, anchorOn, reasons, phase }: Uncounted,
  matters: readonly Matter[],
  today: CalendarDate,
): Outcome {
  const standing: Standing =
    anchorOn === null ? { kind: 'untouched' } : standingOf(matters, [rule.id], anchorOn, null, today);
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
  return outcomeOf(rule, anchorOn, face);
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

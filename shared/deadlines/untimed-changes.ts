/** Changed facts for which no text names days: they are shown with what must be done, and never counted. */
import type { Anchor } from '../catalogue/bound.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { anchorOfRule, occasionsOf } from './occasion.ts';
import type { Reason } from './obligation.ts';

export interface UntimedChange {
  readonly anchorOn: CalendarDate;
  readonly reason: Reason;
}

/**
 * What was decided or made where the authority must agree first and nobody planned the day, or what was made and must be
 * reported or entered on the certificate. Null for rules that are neither: a show or a sale that needs an approval is
 * planned, and a changed fact says nothing about it.
 */
export function untimedChanges(rule: Rule, type: FilingType, filing: Filing): UntimedChange[] | null {
  if (rule.triggers === undefined) return null;
  if (rule.blocking === true) {
    return happened('approvalFirst', ['factDecided', 'factChanged'], rule, type, filing);
  }
  const hasDays = anchorOfRule(rule) !== null || rule.cycle !== undefined;
  return hasDays ? null : happened('noTerm', ['factChanged'], rule, type, filing);
}

function happened(
  kind: 'approvalFirst' | 'noTerm',
  anchors: readonly Anchor[],
  rule: Rule,
  type: FilingType,
  filing: Filing,
): UntimedChange[] {
  return anchors
    .flatMap((anchor) =>
      occasionsOf({ ...rule, window: { closes: { ...AFTER, anchor } } }, anchor, type, filing),
    )
    .map(({ anchorOn, facts }) => ({ anchorOn, reason: { kind, facts, on: anchorOn } }));
}

const AFTER = { count: 0, unit: 'day', direction: 'after' } as const;

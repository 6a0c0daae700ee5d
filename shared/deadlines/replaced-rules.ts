/**
 * Which rules a regional one stands in for. A standing one replaces them altogether; one that holds for some years only,
 * such as the notice of one year's round, replaces them in those years' cycles and leaves the others to them.
 */
import type { Rule } from '../catalogue/rule.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Obligation } from './obligation.ts';

/** By rule id: replaced altogether, or the first days of the cycles that another rule speaks for. */
export type Replaced = Map<string, 'altogether' | Set<CalendarDate>>;

/** `made`: what the replacing rule made of this filing; nothing made, nothing replaced. */
export function noteReplaced(replaced: Replaced, rule: Rule, made: readonly Obligation[]): void {
  const oneTime = rule.cycle !== undefined && rule.inForce.to !== undefined;
  for (const id of rule.replaces ?? []) {
    const before = replaced.get(id);
    if (!oneTime || before === 'altogether') {
      replaced.set(id, 'altogether');
      continue;
    }
    const cycles = before ?? new Set<CalendarDate>();
    for (const { anchorOn } of made) if (anchorOn !== null) cycles.add(anchorOn);
    replaced.set(id, cycles);
  }
}

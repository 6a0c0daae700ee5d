/** One end of a rule's window, or both, in the words of the law: 届满30日前, 届满前30日内, 每年1月1日至3月31日. */
import { i18n } from '#i18n';
import { isCounted, type Bound, type CalendarBound } from 'shared/catalogue/bound.ts';
import type { Rule } from 'shared/catalogue/rule.ts';
import { wordCalendarDay } from './word-date.ts';

export type Side = 'opens' | 'closes';

/** A window between two days of the calendar is one range at either end; `rule` tells its other end and its years. */
export function wordBound(bound: Bound, side: Side, rule?: Rule): string {
  if (isCounted(bound)) {
    const anchor = i18n.t(`anchor.${bound.anchor}`);
    if (bound.count === 0) return i18n.t(`bound.${side}.zero`, { anchor });
    return i18n.t(`bound.${side}.${bound.direction}.${bound.unit}`, bound.count, { anchor });
  }
  const repeats = repetition(bound, rule);
  const { opens, closes } = rule?.window ?? {};
  if (opens && closes && !isCounted(opens) && !isCounted(closes) && opens.on.length === closes.on.length) {
    const from = wordCalendarDay(opens.on);
    const to = wordCalendarDay(closes.on);
    return i18n.t(`bound.calendar.range.${repeats}`, { from, to });
  }
  return i18n.t(`bound.calendar.${side}.${repeats}`, { day: wordCalendarDay(bound.on) });
}

function repetition(
  { on }: CalendarBound,
  rule: Rule | undefined,
): 'year' | 'odd' | 'even' | 'month' | 'once' {
  if (on.length === 2) return 'month';
  return on.length === 5 ? (rule?.cycle?.years ?? 'year') : 'once';
}

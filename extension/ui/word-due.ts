/** The day of an obligation as it stands in a row: by when, since when it is past, or what it would be if that held. */
import { i18n } from '#i18n';
import { isCounted, type Bound } from 'shared/catalogue/bound.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { wordDate } from './word-date.ts';
import { countedDay, wordDaysLeft } from './word-obligation.ts';

/** 最晚 2026-11-27（周五） · 法定最后一天 2026-11-08（周日） · 若按 20 日计为 2026-12-12（周六），未核实. Null where no day is known. */
export function wordDue(obligation: Obligation, today: CalendarDate): string | null {
  const { dueOn, rule } = obligation;
  if (isLate(obligation) && dueOn !== null) {
    return i18n.t(rule.confidence === 'law' ? 'days.was.law' : 'days.was.other', { date: wordDate(dueOn) });
  }
  const day = countedDay(obligation, today);
  if (day !== null) return i18n.t('days.by', { date: wordDate(day) });
  const possible = obligation.reasons.find((reason) => reason.kind === 'unverified');
  return possible === undefined ? null : wordPossible(possible.bound, possible.on);
}

function wordPossible(bound: Bound, on: CalendarDate): string {
  const date = wordDate(on);
  return isCounted(bound) && bound.count > 0
    ? i18n.t(`days.possible.${bound.unit}`, bound.count, { date })
    : i18n.t('days.possible.calendar', { date });
}

/** How long is left. Empty where the mark of the phase says all there is to say. */
export function wordCount(obligation: Obligation): string {
  const { daysLeft, phase } = obligation;
  if (phase === 'done' || phase === 'submitted' || lackOf(obligation) !== null) return '';
  return daysLeft === null && phase !== 'open' ? '' : wordDaysLeft(obligation);
}

/** What follows once it is late; null while it is not, and where no text says. */
export function wordConsequence(obligation: Obligation): string | null {
  return isLate(obligation) ? wordLate(obligation) : null;
}

/** What the law attaches to being late. The source speaks of its own number, not of one that the team set. */
export function wordLate({ rule }: Obligation): string | null {
  if (rule.override !== undefined || rule.late === 'none' || rule.late === 'unknown') return null;
  return i18n.t(`reason.late.${rule.late}`);
}

export function isLate({ phase }: Obligation): boolean {
  return phase === 'missed' || phase === 'lapsed';
}

/**
 * Calendars whose cells carry the date they stand for: turned by their arrows, a year at a time where they can, until the
 * month is the one wanted. An arrow that changes nothing has come to the calendar's end.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { is } from '../dom.ts';
import { readDate } from './date-text.ts';
import type { Hands } from './hands.ts';
import { dayOf, showsDay, type Day } from './generic/pick-date.ts';

/** How far an arrow turns, in months. */
export type Stride = -12 | -1 | 1 | 12;

export interface CalendarMarks {
  /** Months since year 0 of the month on show; null while none is. */
  month(panel: Element): number | null;
  /** Null where the month has no such day on show. */
  cell(panel: Element, day: Day): HTMLElement | null;
  arrow(panel: Element, stride: Stride): HTMLElement | null;
  /** Selector of a cell that cannot be chosen. */
  readonly disabled: string;
}

/** A hundred years by months. */
const PRESS_CAP = 1_200;
const TURN_CAP = 600;

export async function pickDay(
  panel: Element,
  day: Day,
  marks: CalendarMarks,
  hands: Hands,
): Promise<FailureReason | null> {
  if (!(await turnTo(panel, day.year * 12 + day.month - 1, marks, hands)))
    return hands.signal.aborted ? 'stopped' : 'noOption';
  const cell = marks.cell(panel, day);
  if (cell === null || is(cell, marks.disabled)) return 'noOption';
  hands.press(cell);
  await hands.settled();
  return null;
}

export async function turnTo(
  panel: Element,
  wanted: number,
  marks: CalendarMarks,
  hands: Hands,
): Promise<boolean> {
  for (let press = 0; press < PRESS_CAP && !hands.signal.aborted; press += 1) {
    const at = await hands.until(() => marks.month(panel), TURN_CAP);
    if (at === null || at === wanted) return at === wanted;
    const gap = wanted - at;
    const year = Math.abs(gap) >= 12 ? marks.arrow(panel, gap < 0 ? -12 : 12) : null;
    const arrow = year ?? marks.arrow(panel, gap < 0 ? -1 : 1);
    if (arrow === null || !hands.mayPress(arrow)) return false;
    hands.press(arrow);
    if ((await hands.until(() => (marks.month(panel) === at ? null : true), TURN_CAP)) === null) return false;
  }
  return false;
}

/** The day that a value stands for, also one that was read from the widget itself; null when it is none. */
export function dayFor(value: FillValue): Day | null {
  const date = value.kind === 'date' ? value.date : value.kind === 'text' ? readDate(value.text) : null;
  // A picker of years shows a year alone.
  return date === null ? null : (dayOf(date) ?? dayOf(`${date}-01`));
}

export function showsDayOf(shown: string, value: FillValue): boolean {
  if (value.kind === 'text') return shown !== '' && shown === value.text;
  return value.kind === 'date' && showsDay(shown, value.date);
}

/** 2018-5-9, 2018,5,9 or 2018-5 in an attribute → months since year 0; null when it says no month. */
export function monthIn(text: string | null): number | null {
  const [year = 0, month = 0] = (text ?? '').split(/\D+/).filter(Boolean).map(Number);
  return year > 0 && month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
}

/** A day chosen in wheels: one column of years, one of months, perhaps one of days, and a word that confirms. */
import type { Hands } from '../hands.ts';
import { monthNumber } from './calendar-face.ts';
import { confirmIn } from './confirm.ts';
import { linesIn, type Line } from './lines.ts';
import type { PanelWatch } from './panel-watch.ts';
import type { Day } from './pick-date.ts';
import { findByScrolling } from './scroll-list.ts';

type Unit = keyof Day;

const SHAPES: Readonly<Record<Unit, (text: string) => number | null>> = {
  year: (text) => numberOf(/^([12]\d{3})年?$/, text),
  month: (text) => numberOf(/^(\d{1,2})月?$/, text) ?? (/^\d/.test(text) ? null : monthNumber(text)),
  day: (text) => numberOf(/^(\d{1,2})日?$/, text),
};

export async function pickFromWheels(watch: PanelWatch, day: Day, hands: Hands): Promise<boolean> {
  if (columnOf(watch, 'year') === null || columnOf(watch, 'month') === null) return false;
  let last: Line | null = null;
  for (const unit of ['year', 'month', 'day'] as const) {
    // The days of a month are drawn anew when the month is chosen.
    const find = () => columnOf(watch, unit)?.find(({ text }) => SHAPES[unit](text) === day[unit]) ?? null;
    if (unit === 'day' && columnOf(watch, unit) === null) break;
    const line = find() ?? (await findByScrolling(watch, find, hands));
    if (line === null || line.disabled || !hands.mayPress(line.target)) return false;
    hands.tap(line.target);
    await hands.settled();
    last = line;
  }
  const panel = watch.panels().find((open) => last !== null && open.contains(last.element));
  if (panel !== undefined) await confirmIn(panel, hands);
  return true;
}

/** The column of that unit: columns follow each other, and no calendar's grid is one. */
function columnOf(watch: PanelWatch, unit: Unit): readonly Line[] | null {
  const columns = watch.panels().flatMap(columnsIn);
  const years = columns.findIndex((lines) => lines.every(({ text }) => SHAPES.year(text) !== null));
  if (years < 0 || columns[years]?.[0]?.element.closest('table') !== null) return null;
  const offset = { year: 0, month: 1, day: 2 }[unit];
  const column = columns[years + offset];
  return column?.every(({ text }) => SHAPES[unit](text) !== null) === true ? column : null;
}

function columnsIn(panel: Element): readonly (readonly Line[])[] {
  const lists = new Map<Element, Line[]>();
  for (const line of linesIn(panel)) lists.set(line.list, [...(lists.get(line.list) ?? []), line]);
  return [...lists.values()].filter((lines) => lines.length > 1);
}

function numberOf(shape: RegExp, text: string): number | null {
  const digits = shape.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

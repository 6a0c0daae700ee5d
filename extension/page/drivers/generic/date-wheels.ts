/** A day chosen in wheels: one column of years, one of months, one of days, and a word that confirms. */
import type { Hands } from '../hands.ts';
import { confirmIn } from './confirm.ts';
import { linesIn, type Line } from './lines.ts';
import type { Day } from './pick-date.ts';

export async function pickFromWheels(
  panel: Element,
  { year, month, day }: Day,
  hands: Hands,
): Promise<boolean> {
  const columns = () => {
    const lists = new Map<Element, Line[]>();
    for (const line of linesIn(panel)) {
      if (!/^\d{1,4}[年月日]?$/.test(line.text)) continue;
      lists.set(line.list, [...(lists.get(line.list) ?? []), line]);
    }
    return [...lists.values()].filter((lines) => lines.length > 1);
  };
  const years = columns().findIndex((lines) => lines.every(({ text }) => /^\d{4}/.test(text)));
  if (years < 0) return false;
  for (const [offset, wanted] of [year, month, day].entries()) {
    // The days of a month are drawn anew when the month is chosen.
    const lines = columns()[years + offset];
    if (lines === undefined) return offset > 0 && confirmIn(panel, hands);
    const line = lines.find(({ text }) => Number.parseInt(text, 10) === wanted);
    if (line === undefined || line.disabled || !hands.mayPress(line.target)) return false;
    hands.tap(line.target);
    await hands.settled();
  }
  await confirmIn(panel, hands);
  return true;
}

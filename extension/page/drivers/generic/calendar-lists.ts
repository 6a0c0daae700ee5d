/** The head of a calendar may hold a list of years and one of months; calendars of old portals often have no arrows at all. */
import { queryAll } from '../../dom.ts';
import type { Hands } from '../hands.ts';
import { focusQuietly } from '../write-text.ts';
import { monthNumber, type CalendarFace } from './calendar-face.ts';
import { isSeen } from './seen.ts';

const MONTHS = 12;

/** Chooses in one list of the head what brings the first face nearest to its month. @returns whether a list was changed. */
export async function turnByLists(
  panel: Element,
  face: CalendarFace | undefined,
  gap: number | undefined,
  hands: Hands,
): Promise<boolean> {
  if (face === undefined || gap === undefined || face.unit !== 'day') return false;
  const wanted = face.at + gap;
  const lists = [...queryAll<HTMLSelectElement>(panel, 'select')].filter((list) => isSeen(list, panel));
  const years = lists.find((list) => numbersIn(list, yearIn) !== null);
  const months = lists.find((list) => list.options.length <= MONTHS && numbersIn(list, monthIn) !== null);
  // A list of years may end before the one wanted and go on from there once it is chosen.
  const isTurned =
    (years !== undefined && choose(years, yearIn, Math.floor(wanted / MONTHS), hands)) ||
    (months !== undefined && choose(months, monthIn, (wanted % MONTHS) + 1, hands));
  if (isTurned) await hands.settled();
  return isTurned;
}

function choose(
  list: HTMLSelectElement,
  read: (text: string) => number | null,
  wanted: number,
  hands: Hands,
): boolean {
  const numbers = numbersIn(list, read);
  if (numbers === null || !hands.mayPress(list)) return false;
  const off = (index: number) => Math.abs((numbers[index] ?? Number.POSITIVE_INFINITY) - wanted);
  const free = [...numbers.keys()].filter((index) => list.options[index]?.disabled === false);
  const [best] = free.sort((one, other) => off(one) - off(other));
  if (best === undefined || off(best) >= off(list.selectedIndex)) return false;
  focusQuietly(list);
  list.selectedIndex = best;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

/** The numbers of all its lines; null when any of them is none. */
function numbersIn(list: HTMLSelectElement, read: (text: string) => number | null): readonly number[] | null {
  const numbers = [...list.options].map(({ text }) => read(text.normalize('NFKC').trim()));
  return numbers.length > 1 && numbers.every((number) => number !== null) ? numbers : null;
}

function yearIn(text: string): number | null {
  return /^[12]\d{3}\s*年?$/.test(text) ? Number.parseInt(text, 10) : null;
}

function monthIn(text: string): number | null {
  return monthNumber(/^\d{1,2}$/.test(text) ? `${text}月` : text);
}

/**
 * Reads an open calendar as a person does: which month its head names and where its days stand. Days are the run of
 * numbers from 1 on; what belongs to the months before and after is left out by that alone.
 */
import { boxOf, nameOf, parentOf } from '../../dom.ts';
import { looksDisabled } from './class-words.ts';
import { isSeen } from './seen.ts';
import { textsIn } from './lines.ts';
import { isDrawn } from './rendered-text.ts';

export type Unit = 'day' | 'month' | 'year';

export interface Cell {
  readonly element: HTMLElement;
  readonly number: number;
  readonly disabled: boolean;
}

export interface CalendarFace {
  readonly unit: Unit;
  /** Months since year 0 of the month on show; of the first month of the year for months, of the first year for years. */
  readonly at: number;
  readonly cells: readonly Cell[];
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const DAY = /^(\d{1,2})日?$/;
const YEAR = /^([12]\d{3})\s*年?$/;
/** The shortest month; a run of numbers shorter than this is no month. */
const SHORTEST = 28;

/** The faces in an overlay: one, or two side by side, or a month under the other; none when it is no calendar. */
export function calendarFaces(panel: Element): readonly CalendarFace[] {
  const words = wordsIn(panel);
  const days = dayFaces(words);
  if (days.length > 0) return days;
  return [monthFace(words), yearFace(words)].filter((face) => face !== null);
}

interface Word {
  readonly text: string;
  readonly element: HTMLElement;
}

/** Texts of the overlay, and what its boxes and lists say, in document order. */
function wordsIn(panel: Element): readonly Word[] {
  const words: Word[] = textsIn(panel).map(({ parent, text }) => ({
    element: parent,
    text: text.normalize('NFKC'),
  }));
  const boxes = [...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
    .filter((box) => isDrawn(box) && isSeen(box, panel))
    .map((box) => ({
      element: box,
      // By name: in a frame of its own it is of another class.
      text:
        nameOf(box) === 'select'
          ? ((box as HTMLSelectElement).selectedOptions[0]?.text ?? '').trim()
          : box.value.trim(),
    }));
  return [...words, ...boxes].sort((one, other) =>
    (one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
  );
}

/** The days of a month, and what stands between them and the days before. */
interface DayRun {
  readonly head: readonly Word[];
  readonly days: readonly Word[];
  readonly behind: readonly Word[];
}

function dayFaces(words: readonly Word[]): readonly CalendarFace[] {
  const runs = dayRuns(words);
  const inARow = headsInARow(runs);
  const faces: CalendarFace[] = [];
  for (const [index, { head, days, behind }] of runs.entries()) {
    // The head stands before the days, or (month and year in boxes) anywhere in the overlay.
    const own = monthOf(head) ?? (faces.length === 0 ? monthOf(behind) : null);
    const at = inARow === null ? own : (inARow[index] ?? null);
    const cells = days.map(({ element }, day) => ({
      element,
      number: day + 1,
      disabled: isDisabledCell(element),
    }));
    if (at !== null) faces.push({ unit: 'day', at, cells });
  }
  return faces;
}

function dayRuns(words: readonly Word[]): readonly DayRun[] {
  const runs: DayRun[] = [];
  let head: Word[] = [];
  let index = 0;
  while (index < words.length) {
    const days = runFrom(words, index);
    if (days.length < SHORTEST) {
      const word = words[index];
      if (word !== undefined) head.push(word);
      index += 1;
      continue;
    }
    index += days.length;
    // Months that wait beside the one on show have its head before them.
    if (isBeside(days[0]?.element)) continue;
    runs.push({ head, days, behind: words.slice(index) });
    head = [];
  }
  return runs;
}

/** Whether it stands to the left or right of what may be seen of it. */
function isBeside(element: Element | undefined): boolean {
  if (element === undefined) return false;
  const { left, width } = boxOf(element);
  const x = left + width / 2;
  for (let around = parentOf(element); around !== null; around = parentOf(around)) {
    const box = boxOf(around);
    if ((x < box.left || x > box.right) && getComputedStyle(around).overflowX !== 'visible') return true;
  }
  return false;
}

/**
 * Two heads, then the days of both: months side by side, or one that slides out while the next slides in. Null where the
 * days have heads of their own, or the heads are not as many.
 */
function headsInARow([first, ...rest]: readonly DayRun[]): readonly number[] | null {
  if (first === undefined || rest.length === 0 || rest.some(({ head }) => monthOf(head) !== null))
    return null;
  const heads = joinedMonths(first.head);
  return heads.length === rest.length + 1 ? heads : null;
}

function runFrom(words: readonly Word[], start: number): readonly Word[] {
  const run: Word[] = [];
  for (let index = start; index < words.length; index += 1) {
    const word = words[index];
    const day = word === undefined ? null : DAY.exec(word.text);
    if (word === undefined) break;
    if (day === null || Number(day[1]) !== run.length + 1) {
      // A note under a day (初一, 国庆) is no day.
      if (run.length > 0 && day === null && word.element.closest('td, li') !== null) continue;
      break;
    }
    run.push(word);
  }
  return run;
}

const textOf = (head: readonly Word[]): string => head.map((word) => word.text).join(' ');

/** Every 2024年3月 and 2024-03 of a head, in its order. */
const joinedMonths = (head: readonly Word[]): readonly number[] =>
  [...textOf(head).matchAll(/([12]\d{3})\s*[-/.年]\s*(\d{1,2})(?!\d)/g)].flatMap(
    ([, year, month]) => months(Number(year), Number(month)) ?? [],
  );

function monthOf(head: readonly Word[]): number | null {
  const text = textOf(head);
  const joined = joinedMonths(head).at(-1);
  if (joined !== undefined) return joined;
  const years = [...text.matchAll(/(?<!\d)([12]\d{3})(?!\d)/g)].map((match) => Number(match[1]));
  const year = years.at(-1);
  const month = head
    .toReversed()
    .map((word) => monthNumber(word.text))
    .find((number) => number !== null);
  return year === undefined || month === undefined || month === null ? null : months(year, month);
}

function months(year: number, month: number): number | null {
  return month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
}

/** 5月, 五月, May, May 2018 → 5. */
export function monthNumber(text: string): number | null {
  const digits = /(?<!\d)(\d{1,2})\s*月/.exec(text);
  if (digits !== null) return Number(digits[1]);
  const chinese = /(十[一二]?|[一二三四五六七八九])月/.exec(text)?.[1];
  if (chinese !== undefined) return CHINESE.indexOf(chinese) + 1;
  const english = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text)?.[1];
  return english === undefined ? null : ENGLISH.indexOf(english.toLowerCase()) + 1;
}

function monthFace(words: readonly Word[]): CalendarFace | null {
  const cells: Cell[] = [];
  // Where the days of a month stand, however incomplete they are read, the first twelve are no months.
  const areDays = words.some(({ text }) => Number(DAY.exec(text)?.[1] ?? 0) > 12);
  for (const { text, element } of words) {
    if (areDays && DAY.test(text)) continue;
    const bare = /^\d{1,2}\s*月?$|^(?:十[一二]?|[一二三四五六七八九])月?$|^[a-z]{3,9}\.?$/i.test(text);
    const number = bare ? (monthNumber(text) ?? monthNumber(`${text}月`)) : null;
    if (number === cells.length + 1) cells.push({ element, number, disabled: isDisabledCell(element) });
    else if (number !== null && cells.length < 12) cells.length = 0;
  }
  if (cells.length < 12) return null;
  const first = words.findIndex(({ element }) => element === cells[0]?.element);
  const year = yearsIn(words.slice(0, first))[0] ?? null;
  return year === null ? null : { unit: 'month', at: year * 12, cells: cells.slice(0, 12) };
}

function yearFace(words: readonly Word[]): CalendarFace | null {
  const cells = words
    .map(({ text, element }) => ({
      element,
      number: Number(YEAR.exec(text)?.[1] ?? 0),
      disabled: isDisabledCell(element),
    }))
    .filter(({ number }) => number > 0);
  const rising = cells.filter((cell, index) => index === 0 || cell.number > (cells[index - 1]?.number ?? 0));
  const [first] = rising;
  return first === undefined || rising.length < 9
    ? null
    : { unit: 'year', at: first.number * 12, cells: rising };
}

function yearsIn(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ text }) =>
    [...text.matchAll(/(?<!\d)([12]\d{3})(?!\d)/g)].map((match) => Number(match[1])),
  );
}

function isDisabledCell(element: HTMLElement): boolean {
  for (
    let around: Element | null = element, level = 0;
    around !== null && level < 4;
    around = around.parentElement
  ) {
    if (looksDisabled(around)) return true;
    if (around.matches('td, li, [role="gridcell"], tr')) break;
    level += 1;
  }
  return false;
}

/** What a widget of two days shows: in two boxes, or both days in one text; and how one is told from a box of one day. */
import { queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import { printDate, readDate } from '../date-text.ts';
import { isDrawn, renderedText } from './rendered-text.ts';

const BETWEEN = ' ~ ';
const BETWEENS = /\s*(?:[~～→]|至|到|–|—|\bto\b)\s*|\s+-\s+|(?<=[/.月]\d{1,2}日?|日)\s*-\s*(?=\d{4})/;
/** 开始日期 ~ 结束日期, yyyy-MM-dd - yyyy-MM-dd, 日期范围, or nothing but what stands between. */
const ASKS_TWO =
  /(?:开始|起始|起).*[-~～至到—].*(?:结束|截止|终止|止)|y{4}.*[-~～至到—]\s*y{4}|(?:日期|时间)(?:范围|区间|段)|^\s*[-~～至]\s*$/iu;

/** The boxes of both ends; fewer than two when the days stand in one text. */
export function endsOf(root: Element): readonly HTMLInputElement[] {
  return [...queryAll<HTMLInputElement>(root, 'input:not([type="hidden" i])')].filter((box) => isDrawn(box));
}

export function rangeText(root: Element, input: HTMLElement | null): string {
  const boxes = endsOf(root);
  const texts =
    boxes.length === 2 ? boxes.map(({ value }) => value.trim()) : daysIn(renderedText(root, input));
  return texts.every((text) => text === '') ? '' : cleanText(texts.join(BETWEEN), Infinity);
}

/** The texts of the days that a text names, one or two; a mark between two empty ends names none. */
export function daysIn(shown: string): readonly string[] {
  const parts = shown.split(BETWEENS).map((part) => part.trim());
  return parts.filter((part) => /\d/.test(part));
}

/** Whether a box takes two days in one text: by what stands in it, or by what it asks for. */
export function namesTwoDays({ value, placeholder }: HTMLInputElement): boolean {
  const isTwo = (text: string) => {
    const days = daysIn(text);
    return days.length === 2 && days.every((day) => readDate(day) !== null);
  };
  return isTwo(value) || isTwo(placeholder) || ASKS_TWO.test(placeholder);
}

/** Two days as the box prints them, or asks for them. */
export function printRange(from: string, to: string, { value, placeholder }: HTMLInputElement): string {
  const hint = value || placeholder;
  const [first = hint, second = first] = hint.split(BETWEENS);
  return `${printDate(from, first)}${betweenDays(hint)}${printDate(to, second)}`;
}

/** What stands between two days in a text. */
export function betweenDays(text: string): string {
  return BETWEENS.exec(text)?.[0] ?? ' - ';
}

/** What a widget of two days shows: in two boxes, or both days in one text. */
import { queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import { isDrawn, renderedText } from './rendered-text.ts';

const BETWEEN = ' ~ ';
const BETWEENS = /\s*(?:[~～→]|至|到|–|—|\bto\b)\s*|\s+-\s+/;

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

/** What makes one library's list another than the next one's, as data, and the lines that stand in it. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { is, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import { matchOption } from '../match-option.ts';
import type { Cross } from './clear-by-cross.ts';

export interface ListAnatomy {
  readonly library: string;
  readonly selector: string;
  /** Takes focus and keys; null when `root` is another kind of widget. */
  focus(root: Element): Element | null;
  /** What a person presses to open it, where that is not `focus`. */
  opener?(root: Element): Element | null;
  /** Where one types to search; readonly where one cannot. */
  search(root: Element): HTMLInputElement | null;
  several(root: Element): boolean;
  disabled(root: Element): boolean;
  isOpen(root: Element): boolean;
  /** The list that is known to be this widget's, open or not. */
  list(root: Element): Element | null;
  /** Whether a list draws only the lines in view: what stands there says nothing of the rest. */
  isPartial?(list: Element): boolean;
  /** Selectors: overlays of such lists, a line, a line that is chosen, one that cannot be. */
  readonly overlay: string;
  readonly item: string;
  readonly chosen: string;
  readonly off: string;
  /** What says that nothing was found; null where a list says it also while it is still asking. */
  readonly nothing: string | null;
  /** What the closed box shows of its one choice. */
  shown(root: Element): string;
  /** Selector of the text of each tag in a list of several. */
  readonly tag: string;
  readonly cross: Cross;
}

export interface Item {
  readonly element: HTMLElement;
  readonly text: string;
}

export function itemsIn({ item }: ListAnatomy, list: Element): readonly Item[] {
  return [...queryAll<HTMLElement>(list, item)]
    .filter((element) => element.style.display !== 'none')
    .map((element) => ({ element, text: cleanText(element.textContent, Infinity) }));
}

export function chooseItem(
  { off }: ListAnatomy,
  items: readonly Item[],
  value: FillValue,
): HTMLElement | null {
  const item = matchOption(items, value) ?? matchPart(items, value);
  return item === null || is(item.element, off) ? null : item.element;
}

/** 居民身份证 and its code 1 in one line: a line that is drawn of parts is known by one of them, if no other line has it. */
function matchPart(items: readonly Item[], value: FillValue): Item | null {
  const parts = items.flatMap((item) =>
    item.element.childElementCount < 2
      ? []
      : [...item.element.children].map((part) => ({ item, text: cleanText(part.textContent, Infinity) })),
  );
  return matchOption(parts, value)?.item ?? null;
}

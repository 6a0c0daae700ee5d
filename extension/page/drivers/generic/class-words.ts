/**
 * The words in an element's class names, whatever library wrote them: `x-date-picker`, `base-selection` and `mySelectBox`
 * say what they are. `selected` and `updated` are other words.
 */

import { attributeOf, is } from '../../dom.ts';
/** Pages repeat a few class names thousands of times. */
const known = new Map<string, readonly string[]>();
const KNOWN_CAP = 2_000;
const SPLIT = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/;

/** What a picker is called. */
export const PICKS = new Set([
  'select',
  'selector',
  'selection',
  'selectbox',
  'combo',
  'combobox',
  'combotree',
  'dropdown',
  'picker',
  'cascader',
  'cascade',
  'cascadeselect',
  'multiselect',
  'selectmenu',
  'autocomplete',
  'chosen',
  'treeselect',
  'treeselector',
  'datepicker',
  'datebox',
  'daterange',
  'daterangepicker',
  'timepicker',
  'date',
  'calendar',
  'colorpicker',
]);
/** What holds two days. */
export const RANGES = new Set(['range', 'daterange', 'rangepicker', 'daterangepicker']);
export const DATES = new Set(['date', 'calendar', 'datepicker', 'datebox', 'daterange', 'daterangepicker']);
export const CASCADES = new Set([
  'cascader',
  'cascade',
  'cascadeselect',
  'region',
  'area',
  'city',
  'district',
]);
/** Small parts that are drawn beside the text of a picker. */
export const ORNAMENTS = new Set([
  'icon',
  'arrow',
  'caret',
  'clear',
  'close',
  'suffix',
  'indicator',
  'remove',
]);
export const PLACEHOLDERS = new Set(['placeholder', 'prompt', 'watermark']);

export function classWords(element: Element): readonly string[] {
  const name = attributeOf(element, 'class');
  if (name === null || name === '') return [];
  let words = known.get(name);
  if (words === undefined) {
    words = name.split(SPLIT).map((word) => word.toLowerCase());
    if (known.size >= KNOWN_CAP) known.clear();
    known.set(name, words);
  }
  return words;
}

export function hasWord(element: Element, words: ReadonlySet<string>): boolean {
  return classWords(element).some((word) => words.has(word));
}

const DISABLED = new Set(['disabled', 'disable']);

/** Whether the element says that it cannot be chosen. */
export function looksDisabled(element: Element): boolean {
  return (
    attributeOf(element, 'aria-disabled') === 'true' ||
    is(element, ':disabled, [disabled]') ||
    hasWord(element, DISABLED)
  );
}

/**
 * Finds the outermost element of a picker that nobody has measured, from whatever gives it away: a role, a wrapper that
 * calls itself select or picker, a readonly input that invites one to choose, a prompt drawn over a hidden input.
 * Structure and class words only; no layout, and nothing is pressed to find out.
 */
import {
  after,
  attributeOf,
  before,
  closest,
  contentOf,
  holds,
  is,
  isVisible,
  nameOf,
  parentOf,
  query,
  queryAll,
} from '../../dom.ts';
import type { Widget } from 'shared/forms/form-reading.ts';
import { isCut, isHiddenControl, isShown } from '../../read-fields/hidden-twin.ts';
import { controlsIn } from '../../read-fields/holds-controls.ts';
import { textOf } from '../../page-text.ts';
import type { Claim } from '../driver.ts';
import { NUMBERS } from './number-box.ts';
import { CASCADES, DATES, ORNAMENTS, PICKS, RANGES, classWords, hasWord } from './class-words.ts';
import { isPressedRow } from './pressed-row.ts';
import { daysIn, namesTwoDays } from './range-text.ts';
import { isPrompt } from './rendered-text.ts';

const HIDDEN = 'input[type="hidden" i]';
const COMBOBOX = '[role="combobox"], [aria-haspopup]';
/** What draws the choice beside the box that takes focus. */
const VALUES = new Set(['native', 'value', 'values', 'control']);
const PARTS = new Set(['input', 'wrapper', 'item']);
const TYPED = new Set(['text', 'search', 'tel', '']);
/** How far the wrapper of an input may lie above it. */
const LEVELS = 5;
const SHORT = 60;
/** Blocks that hold a field and are not part of it. */
const BORDERS =
  'form, fieldset, table, tr, td, th, dd, dl, li, ul, section, main, body, label, [role="group"], [role="form"]';
const ITEMS = new Set(['item', 'field', 'row', 'col', 'group', 'cell', 'layout', 'inline']);
/** The frame of a field, and its parts. */
const FORM_ITEM = '[class*="form-item" i]';
const LISTS = '[role="listbox"], [role="tree"], [role="menu"], [role="grid"]';
const POPUPS = ['listbox', 'tree', 'grid', 'dialog', 'menu', 'true'];

export function claimPicker(element: Element): Claim | null {
  if (isPressedRow(element))
    return { widget: 'unknown', root: element, input: null, members: [], whole: true };
  const dated = boxOfFlatpickr(element);
  if (dated !== null)
    return {
      widget: namesTwoDays(dated) ? 'dateRange' : 'date',
      root: dated,
      input: dated,
      members: [],
      whole: true,
    };
  const group = groupOfListButton(element);
  if (group !== null) return { widget: 'select', root: group, input: null, members: [], whole: true };
  const kernel = kernelOf(element);
  if (kernel === null || is(kernel, 'select, option') || isPlain(kernel)) return null;
  const chain = wrappersOf(kernel);
  const input = inputOf(kernel, chain);
  if (!isPicker(kernel, input, chain)) return null;
  const root = rootOf(kernel, chain);
  if (is(root, 'button, a[href]') && input === null && !hasPopup(root)) return null;
  return { widget: kindOf(kernel, input, chain), root, input: input ?? null, members: [], whole: true };
}

/** Its own box, or the one beside it that shows the day as people read it while its own is hidden. */
function boxOfFlatpickr(element: Element): HTMLInputElement | null {
  if (!is(element, '.flatpickr-input')) return null;
  const box = is(element, HIDDEN) ? after(element) : element;
  return box instanceof HTMLInputElement ? box : null;
}

/**
 * A button with its own list behind it, in a group of their own (Bootstrap's drop-down). It is a field where it invites one to
 * choose, or where a hidden input keeps the choice; any other opens a menu of commands.
 */
function groupOfListButton(element: Element): HTMLElement | null {
  const group = parentOf(element);
  const list = after(element);
  if (!is(element, 'button, a') || !hasWord(element, PICKS) || !(group instanceof HTMLElement)) return null;
  if (list === null || !is(list, 'ul, [role="menu"], [role="listbox"], [class*="menu" i]')) return null;
  if (is(group, BORDERS) || controlsIn(group).length > 0) return null;
  const next = after(group);
  const kept = query(group, HIDDEN) ?? (next !== null && is(next, HIDDEN) ? next : null);
  return kept !== null || isPrompt(contentOf(element)) ? group : null;
}

/** A box that one types into and nothing around it says more: most inputs of a page, told apart without looking around. */
function isPlain(kernel: HTMLElement): boolean {
  if (!(kernel instanceof HTMLInputElement) || kernel.readOnly) return false;
  if (attributeOf(kernel, 'role') !== null || hasPopup(kernel)) return false;
  let around: Element | null = kernel;
  for (let level = 0; level <= LEVELS && around !== null; level += 1) {
    if (hasWord(around, PICKS)) return false;
    if (level > 0 && is(around, BORDERS)) break;
    around = parentOf(around);
  }
  return true;
}

/** The element that takes focus, or the drawn box itself. */
function kernelOf(element: Element): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  if (element instanceof HTMLInputElement) {
    if (element.type === 'hidden') return promptOver(element);
    return TYPED.has(element.type) ? element : null;
  }
  if (hasPopup(element) || attributeOf(element, 'role') === 'combobox') {
    // What opens a menu of commands is no field, unless it is drawn over one.
    const role = attributeOf(element, 'aria-haspopup');
    const plain = attributeOf(element, 'role') !== 'combobox' && (role === 'menu' || role === 'true');
    return plain && !hasWord(element, PICKS) ? null : element;
  }
  if (!hasWord(element, PICKS) || isCounter(element) || isShutList(element)) return null;
  const inside = seenOf(controlsIn(element).filter((control) => !isPopupPart(control, element)));
  const [first, another] = inside;
  if (another !== undefined) {
    const dates =
      inside.length === 2 && hasWord(element, DATES) && inside.every((one) => nameOf(one) === 'input');
    return dates ? (first as HTMLElement) : null;
  }
  if (first instanceof HTMLInputElement) return TYPED.has(first.type) ? first : null;
  if (first !== undefined) return first instanceof HTMLElement && nameOf(first) === 'div' ? first : null;
  // Without any control it must at least take focus, or be drawn over a hidden input or in place of the page's own list.
  const list = before(element);
  const drawn =
    element.hasAttribute('tabindex') ||
    query(element, '[tabindex]') !== null ||
    query(element, HIDDEN) !== null ||
    (list !== null && nameOf(list) === 'select' && isHiddenControl(list));
  return drawn && query(element, 'label') === null && !is(element, 'body, form') ? element : null;
}

/** Fusion calls its box for numbers a number picker. */
function isCounter(element: Element): boolean {
  const words = classWords(element);
  return words.some((word, at) => NUMBERS.has(word) && words[at + 1] === 'picker');
}

/** The list of a picker beside it, while it is shut. */
function isShutList(element: Element): boolean {
  return (
    getComputedStyle(element).display === 'none' &&
    (is(element, `ul, ol, ${LISTS}`) || query(element, LISTS) !== null)
  );
}

/** Without the boxes and lists that nobody sees, unless nobody sees any. */
function seenOf(controls: readonly Element[]): readonly Element[] {
  const seen = controls.filter((control) => isVisible(control) && !isHiddenControl(control));
  return seen.length > 0 ? seen : controls;
}

/** 「请选择」 drawn beside a hidden input, with no class that says so. */
function promptOver(hidden: HTMLInputElement): HTMLElement | null {
  const box = parentOf(hidden);
  if (box === null || is(box, BORDERS) || controlsIn(box).length > 0) return null;
  const text = textOf(box);
  if (isPrompt(text) || hasWord(box, PICKS)) return box;
  // Once something is chosen no prompt is left: a short text in a frame, or under a hand, still is a box to press.
  const { cursor, borderTopStyle } = getComputedStyle(box);
  const boxed = cursor === 'pointer' || (borderTopStyle !== 'none' && box.childElementCount < 5);
  return boxed && text !== '' && text.length <= SHORT ? box : null;
}

function hasPopup(element: Element): boolean {
  return POPUPS.includes(attributeOf(element, 'aria-haspopup') ?? '');
}

function isPopupPart(control: Element, root: Element): boolean {
  const list = closest(control, '[role="listbox"], [role="tree"], [role="dialog"], ul, dl');
  return list !== null && list !== root && holds(root, list);
}

/** The elements around the kernel that hold nothing but this one field, innermost first. */
function wrappersOf(kernel: HTMLElement): readonly HTMLElement[] {
  const chain: HTMLElement[] = [];
  let element = parentOf(kernel);
  for (let level = 0; level < LEVELS && element !== null; level += 1) {
    if (is(element, BORDERS) || query(element, 'label') !== null) break;
    const around = element;
    const foreign = controlsIn(around).some(
      (other) =>
        !holds(kernel, other) &&
        !holds(other, kernel) &&
        !isPopupPart(other, around) &&
        !isTwin(kernel, other, around, chain) &&
        !(isVisible(kernel) && (isHiddenControl(other) || !isVisible(other))),
    );
    if (foreign) break;
    chain.push(around);
    element = parentOf(around);
  }
  return chain;
}

/** The two ends of a date range stand in one frame, side by side or each in a part of it; two pickers are no ends. */
function isTwin(kernel: Element, other: Element, around: Element, below: readonly Element[]): boolean {
  if (nameOf(other) !== 'input' || nameOf(kernel) !== 'input') return false;
  if (parentOf(kernel) === parentOf(other)) return true;
  if (below.some((part) => hasWord(part, PICKS) && !hasWord(part, PARTS))) return false;
  // The word for two days may stand on the frame alone, around the box that holds both.
  for (let frame: Element | null = around, level = 0; frame !== null && level < 3; level += 1) {
    if (queryAll(frame, 'input:not([type="hidden" i])').length !== 2) return false;
    if (hasWord(frame, RANGES)) return true;
    frame = parentOf(frame);
  }
  return false;
}

function rootOf(kernel: HTMLElement, chain: readonly HTMLElement[]): HTMLElement {
  if (nameOf(kernel) !== 'input' && hasWord(kernel, PICKS) && attributeOf(kernel, 'role') === null)
    return kernel;
  const frame = chain.findLast((around) => isFrame(around));
  if (frame !== undefined) return frame;
  if (is(kernel, COMBOBOX)) {
    const near = chain.slice(0, 2);
    const around =
      near.findLast((part) => isBoxed(part)) ??
      near.find((part) => hasWord(part, VALUES) && !is(part, FORM_ITEM));
    if (around !== undefined) return around;
  }
  // Some keep the focus in a box that is cut down to nothing.
  const cut = !isShown(kernel) || (chain[0] !== undefined && isCut(chain[0]));
  return (cut ? chain.find((around) => isShown(around)) : undefined) ?? kernel;
}

/** A line drawn around it makes a frame of it, whatever it is called. */
function isBoxed(around: Element): boolean {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(around);
  return borderTopStyle !== 'none' && borderTopWidth !== '0px';
}

function isFrame(around: Element): boolean {
  const words = classWords(around);
  const named = words.some((word) => PICKS.has(word) || word === 'input');
  return named && !words.some((word) => ITEMS.has(word)) && !is(around, FORM_ITEM);
}

function inputOf(kernel: HTMLElement, chain: readonly HTMLElement[]): HTMLElement | null {
  if (kernel instanceof HTMLInputElement) return kernel;
  const inside = query(kernel, 'input:not([type="hidden" i])');
  if (inside !== null) return inside;
  const root = rootOf(kernel, chain);
  const beside = [...queryAll<HTMLInputElement>(root, 'input:not([type="hidden" i])')];
  return beside.find((box) => isVisible(box)) ?? beside[0] ?? query(root, HIDDEN);
}

function isPicker(kernel: HTMLElement, input: HTMLElement | null, chain: readonly HTMLElement[]): boolean {
  if (!(kernel instanceof HTMLInputElement)) return true;
  if (attributeOf(kernel, 'role') === 'combobox' || hasPopup(kernel)) return true;
  if (hasWord(kernel, PICKS) || chain.some((around) => hasWord(around, PICKS))) return true;
  if (!kernel.readOnly || input === null) return false;
  // A plain readonly input is filled by the page; one that a person picks for says so.
  return (
    isPrompt(kernel.placeholder) ||
    kernel.hasAttribute('onclick') ||
    kernel.hasAttribute('onfocus') ||
    chain.slice(0, 2).some((around) => hasOrnament(around))
  );
}

/** An arrow or a calendar drawn beside the input. */
function hasOrnament(around: Element): boolean {
  return [...queryAll(around, 'i, svg, span')].some(
    (part) => hasWord(part, ORNAMENTS) || hasWord(part, DATES),
  );
}

function kindOf(kernel: HTMLElement, input: HTMLElement | null, chain: readonly HTMLElement[]): Widget {
  const root = rootOf(kernel, chain);
  const near = [kernel, ...chain.slice(0, 4), root];
  const placeholder = input?.getAttribute('placeholder') ?? '';
  const words = new Set(near.flatMap(classWords));
  const says = (list: ReadonlySet<string>) => [...list].some((word) => words.has(word));
  const inputs = [...queryAll(root, 'input:not([type="hidden" i])')];
  const calendar = [...near.slice(0, 3), root].some(
    (around) => query(around, '[class*="calendar" i]') !== null,
  );
  const dated = says(DATES) || calendar || /日期|年.*月|[yY]{4}/.test(placeholder);
  const box = input instanceof HTMLInputElement ? input : null;
  // What is called a range may take one day: the one that stands in it tells.
  const isNamed = says(RANGES) && daysIn(box?.value ?? '').length !== 1;
  const isRange = inputs.length > 1 || isNamed || (box !== null && namesTwoDays(box));
  if (dated) return isRange ? 'dateRange' : 'date';
  if (words.has('time') || words.has('timepicker')) return 'unknown';
  if (says(CASCADES) || /省.*市|地区|区划/.test(placeholder)) return 'cascader';
  const named = ['select', 'selector', 'selection', 'combo', 'combobox', 'dropdown', 'treeselect', 'chosen'];
  return named.some((word) => words.has(word)) || attributeOf(kernel, 'aria-haspopup') === 'listbox'
    ? 'select'
    : 'unknown';
}

/**
 * select2, single: the page's `select` is hidden and a drawn box stands behind it. The list opens on `mousedown`, lies
 * under `body` and is named by `aria-owns` (4.0) or `aria-controls` (4.1); a line is taken on `mouseup`, and only then is
 * `select2:select` heard. Measured on 4.1. Several choices in one box are refused.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FieldOption } from 'shared/forms/form-reading.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { attributeOf, before, contentOf, is, isAttached, nodesOf, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import { typeInto } from '../generic/choose-line.ts';
import { isPrompt } from '../generic/rendered-text.ts';
import type { Hands } from '../hands.ts';
import { isRendered } from '../measured/overlay.ts';
import { isOneOf, matchOption, wordings } from '../match-option.ts';
import { optionsOf } from '../native/select.ts';
import { pressKey } from '../write-text.ts';

/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;
const OPEN_CAP = 1_500;
const LINE = '.select2-results__option';
const SELECTION = '.select2-selection';

export const select2: Driver = {
  library: 'select2',
  name: 'select',
  selectors: OLDER_SELECTORS['select2/select'],
  claim(element) {
    const list = before(element);
    if (!(list instanceof HTMLSelectElement) || query(element, SELECTION) === null) return null;
    const widget = list.multiple ? 'unknown' : 'select';
    return { widget, root: element, input: list, members: [], whole: true };
  },
  state: (control) => ({
    disabled: listOf(control).matches(':disabled') || is(control.root, '.select2-container--disabled'),
    readonly: false,
  }),
  options: (control): readonly FieldOption[] => optionsOf(listOf(control)),
  shown(control) {
    const rendered = query(control.root, '.select2-selection__rendered');
    if (rendered === null || query(rendered, '.select2-selection__placeholder') !== null) return '';
    const parts = [...nodesOf(rendered)].filter(
      (node) => !(node instanceof Element && is(node, '.select2-selection__clear')),
    );
    const text = cleanText(parts.map(contentOf).join(''), Infinity);
    return isPrompt(text) ? '' : text;
  },
  held(control) {
    const text = select2.shown(control);
    return text === '' ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    if (control.widget === 'unknown') return 'unsupported';
    const { root } = control;
    // A list that depends on another comes late: select2 shows what the select holds when it is opened.
    const local = query(root, SELECTION);
    if (local === null) return 'gone';
    const list = await open(control, hands);
    if (list === null) return 'widgetDidNotOpen';
    const line = (await ready(list, value, hands)) ?? (await search(list, value, hands));
    if (line === null) return isAttached(root) ? 'noOption' : 'gone';
    hands.tap(line);
    await hands.nextTask();
    return null;
  },
  shows: (control, value) => isOneOf(select2.shown(control), value),
  async clear(control, hands) {
    const cross = query(control.root, '.select2-selection__clear');
    if (cross !== null) {
      hands.tap(cross);
      await hands.nextTask();
      return null;
    }
    if (!optionsOf(listOf(control)).some(({ text }) => isPrompt(text))) return 'unsupported';
    const list = await open(control, hands);
    const none = list === null ? undefined : linesIn(list).find(({ text }) => isPrompt(text));
    if (none === undefined) return 'unsupported';
    hands.tap(none.element);
    await hands.nextTask();
    return null;
  },
  async close(control, hands) {
    const list = openList(control);
    if (list === null) return;
    pressKey(searchBox(list) ?? query(control.root, SELECTION) ?? list, 'Escape');
    await hands.nextTask();
    if (openList(control) !== null) hands.tapAway();
    await hands.until(() => (openList(control) === null ? true : null));
  },
};

function listOf({ input }: Control): HTMLSelectElement {
  if (input instanceof HTMLSelectElement) return input;
  throw new Error('The select2 driver lost its list.');
}

async function open(control: Control, hands: Hands): Promise<HTMLElement | null> {
  const selection = query(control.root, SELECTION);
  if (selection !== null && openList(control) === null) hands.tap(selection);
  hands.mustBeSeen();
  const list = await hands.until(() => openList(control), OPEN_CAP);
  if (list !== null) hands.adopt(dropdownOf(list));
  return list;
}

function openList({ root }: Control): HTMLElement | null {
  if (!is(root, '.select2-container--open')) return null;
  const selection = query(root, SELECTION);
  const names = ['aria-owns', 'aria-controls'].map((name) =>
    selection === null ? null : attributeOf(selection, name),
  );
  for (const name of names) {
    const list = name === null ? null : root.ownerDocument.getElementById(name);
    if (list !== null && is(list, '.select2-results__options') && isRendered(list)) return list;
  }
  return null;
}

function dropdownOf(list: HTMLElement): HTMLElement {
  return list.closest<HTMLElement>('.select2-dropdown') ?? list;
}

function searchBox(list: HTMLElement): HTMLInputElement | null {
  const box = query<HTMLInputElement>(dropdownOf(list), '.select2-search__field');
  return box !== null && isRendered(box) ? box : null;
}

interface Line {
  readonly element: HTMLElement;
  readonly text: string;
}

function linesIn(list: Element): readonly Line[] {
  return [...queryAll<HTMLElement>(list, LINE)]
    .filter(
      (line) =>
        !is(line, `[role="group"], [aria-disabled="true"], .select2-results__message, .loading-results`) &&
        query(line, LINE) === null,
    )
    .map((element) => ({ element, text: cleanText(contentOf(element)) }));
}

function match(list: Element, value: FillValue): HTMLElement | null {
  return matchOption(linesIn(list), value)?.element ?? null;
}

/** The lines that stand there at once; null when another is wanted. */
async function ready(list: HTMLElement, value: FillValue, hands: Hands): Promise<HTMLElement | null> {
  await hands.until(() => (linesIn(list).length > 0 || saysMore(list) ? true : null), OPTIONS_CAP);
  return match(list, value);
}

/** 「请输入关键字」 and 「未找到」 are no lines, and say that waiting is of no use. */
function saysMore(list: Element): boolean {
  return query(list, '.select2-results__message:not(.loading-results)') !== null;
}

async function search(list: HTMLElement, value: FillValue, hands: Hands): Promise<HTMLElement | null> {
  const box = searchBox(list);
  if (box === null) return null;
  for (const wording of wordings(value).slice(0, 3)) {
    typeInto(box, wording, hands);
    await hands.settled();
    const line = await hands.until(() => match(list, value), OPTIONS_CAP / 4);
    if (line !== null || hands.signal.aborted) return line;
  }
  return null;
}

/**
 * `el-select`, single. Before its first opening the list stands hidden inside the widget and an option can be clicked
 * there; later, and for lists that load on opening or on typing (remote), it is opened. Multiple selects are refused.
 *
 * Measured on Element UI 2.15: writing text into its input changes only what is shown and leaves the model empty.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { cleanText } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { isOneOf, matchOption } from '../match-option.ts';
import { announceInput, leave, pressKey } from '../write-text.ts';
import { openOverlay, untilClosed, visibleOverlays } from './overlay.ts';
import { clearByIcon } from './clear-by-icon.ts';
import { widgetInput } from './widget-input.ts';

const DROPDOWN = '.el-select-dropdown';
const ITEM = '.el-select-dropdown__item';
const LOADING = /加载|loading/i;
/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;

export const elementSelect: Driver = {
  library: 'element-ui',
  name: 'select',
  selectors: ['.el-select'],
  claim(element) {
    const input = element.querySelector<HTMLInputElement>(':scope > .el-input > .el-input__inner');
    if (input === null) return null;
    const multiple = element.querySelector(':scope > .el-select__tags') !== null;
    return { widget: multiple ? 'unknown' : 'select', root: element, input, members: [], whole: true };
  },
  state: (control) => ({ disabled: widgetInput(control).disabled, readonly: false }),
  options: (control) =>
    itemsIn(control.root).map(({ element, text }) => ({
      text,
      value: '',
      selected: element.classList.contains('selected'),
      disabled: element.classList.contains('is-disabled'),
    })),
  shown: (control) => cleanText(widgetInput(control).value, Infinity),
  held: (control) => {
    const text = elementSelect.shown(control);
    return text === '' ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    if (control.widget === 'unknown') return 'unsupported';
    const ready = choose(itemsIn(control.root), value);
    if (ready !== null) {
      hands.press(ready);
      return null;
    }
    const opened = await open(control, value, hands);
    if (typeof opened === 'string') return opened;
    const items = await hands.until(() => {
      const listed = itemsIn(opened);
      return listed.length > 0 ? listed : null;
    }, OPTIONS_CAP);
    if (items === null) return 'optionsTimedOut';
    await hands.settled();
    const item = choose(itemsIn(opened), value) ?? (await search(control, opened, value, hands));
    if (item === null) return 'noOption';
    hands.press(item);
    return null;
  },
  shows: (control, value) => isOneOf(elementSelect.shown(control), value),
  clear: (control, hands) => clearByIcon(control, hands),
  async close(control, hands) {
    const input = widgetInput(control);
    if (isOpen(control)) pressKey(input, 'Escape');
    leave(input);
    for (const overlay of visibleOverlays(control.root, DROPDOWN)) await untilClosed(overlay, hands);
  },
};

function isOpen(control: Control): boolean {
  return control.root.querySelector(':scope > .el-input.is-focus') !== null;
}

/** A remote list shows nothing until something is typed: then the value itself is the query. */
async function open(control: Control, value: FillValue, hands: Hands): Promise<Element | FailureReason> {
  const input = widgetInput(control);
  const first = await openOverlay(control.root, DROPDOWN, isOpen(control), () => hands.press(input), hands);
  if (first.overlay !== null) return first.overlay;
  if (first.reason !== 'widgetDidNotOpen' || input.readOnly || value.kind !== 'choice') return first.reason;
  hands.mustBeSeen();
  input.value = value.text;
  announceInput(input, value.text);
  const second = await openOverlay(control.root, DROPDOWN, true, () => undefined, hands);
  return second.overlay ?? second.reason;
}

/** Types the value into a list that searches; it may be one that asks a server and still shows the last answer. */
async function search(
  control: Control,
  list: Element,
  value: FillValue,
  hands: Hands,
): Promise<HTMLElement | null> {
  const input = widgetInput(control);
  if (input.readOnly || value.kind !== 'choice') return null;
  hands.mustBeSeen();
  input.value = value.text;
  announceInput(input, value.text);
  const answer = await hands.until(
    () => choose(itemsIn(list), value) ?? (saysNothingFound(list) || null),
    OPTIONS_CAP,
  );
  return answer instanceof HTMLElement ? answer : null;
}

function saysNothingFound(list: Element): boolean {
  const note = list.querySelector('.el-select-dropdown__empty')?.textContent ?? '';
  return note.trim() !== '' && !LOADING.test(note);
}

interface Item {
  readonly element: HTMLElement;
  readonly text: string;
}

function itemsIn(list: Element): readonly Item[] {
  return [...list.querySelectorAll<HTMLElement>(ITEM)]
    .filter((element) => element.style.display !== 'none')
    .map((element) => ({ element, text: cleanText(element.textContent) }));
}

function choose(items: readonly Item[], value: FillValue): HTMLElement | null {
  const item = matchOption(items, value);
  return item === null || item.element.classList.contains('is-disabled') ? null : item.element;
}

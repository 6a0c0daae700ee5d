/**
 * Layui's drawn list beside the hidden `select`. Its lines stand in the widget from the start, and a click on one sets the
 * select, what is shown, and tells `form.on('select')`. Measured on Layui 2.13: changing the hidden select does neither.
 *
 * `form.render` throws the drawn list away and draws another: one that goes while it is waited for is found behind the
 * same select.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { after, attributeOf, before, contentOf, is, isAttached, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import { isStillSeen } from '../../sight.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { isPrompt } from '../generic/rendered-text.ts';
import { isOneOf, matchOption } from '../match-option.ts';
import { optionsOf } from '../native/select.ts';
import { openOverlay } from '../measured/overlay.ts';

/** Lists that come from a server may take this long, in ms. */
const OPTIONS_CAP = 6_000;
const OPEN = '.layui-form-selected';
/** Where `lay-append-to="body"` keeps the lines while the list is open. */
const PANEL = '.layui-select-panel-wrap';

export const layuiSelect: Driver = {
  library: 'layui',
  name: 'select',
  selectors: OLDER_SELECTORS['layui/select'],
  claim(element) {
    const list = before(element);
    if (!(list instanceof HTMLSelectElement) || titleOf(element) === null) return null;
    const widget = list.multiple ? 'unknown' : 'select';
    return { widget, root: element, input: list, members: [], whole: true };
  },
  state: ({ root, input }) => ({
    disabled: input?.matches(':disabled') === true || query(root, '.layui-select-disabled') !== null,
    readonly: false,
  }),
  options: ({ input }) => (input instanceof HTMLSelectElement ? optionsOf(input) : []),
  shown(control) {
    const text = cleanText(titleOf(drawnOf(control))?.value ?? '', Infinity);
    return isPrompt(text) ? '' : text;
  },
  held(control) {
    const text = layuiSelect.shown(control);
    return text === '' ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    if (control.widget === 'unknown') return 'unsupported';
    const list = await openList(control.root, hands);
    if (typeof list === 'string') return list;
    const usable = () =>
      linesIn(list === control.root ? drawnOf(control) : list).filter(
        ({ element }) => attributeOf(element, 'lay-value') !== '',
      );
    if ((await hands.until(() => usable().length > 0 || null, OPTIONS_CAP)) === null)
      return isAttached(drawnOf(control)) ? 'optionsTimedOut' : 'gone';
    const line = choose(usable(), value);
    if (line === null) return 'noOption';
    if (!isStillSeen(drawnOf(control))) return 'hidden';
    if (!hands.mayPress(line)) hands.adopt(drawnOf(control));
    hands.press(line);
    return null;
  },
  shows: (control, value) => isOneOf(layuiSelect.shown(control), value),
  async clear({ root }, hands) {
    const list = await openList(root, hands);
    const none =
      typeof list === 'string'
        ? undefined
        : linesIn(list).find(({ element }) => attributeOf(element, 'lay-value') === '');
    if (none === undefined) return 'unsupported';
    hands.press(none.element);
    await hands.nextTask();
    return null;
  },
  async close({ root }, hands) {
    if (root.matches(OPEN)) hands.tapAway();
    await hands.nextTask();
  },
};

/** The list as it is drawn now: behind the same hidden select, which stays. */
function drawnOf({ root, input }: Control): Element {
  if (isAttached(root) || input === null) return root;
  const again = after(input);
  return again !== null && is(again, '.layui-form-select') ? again : root;
}

/** The lines stand in the widget, opened or not; `lay-append-to` moves them under `body` while it is open. */
async function openList(root: Element, hands: Hands): Promise<Element | FailureReason> {
  const title = query(root, '.layui-select-title');
  if (queryAll(root, 'dd').length > 0 || title === null) return root;
  const opened = await openOverlay(root, PANEL, false, () => hands.press(title), hands);
  return opened.overlay ?? opened.reason;
}

/** The box that shows what is chosen. */
function titleOf(root: Element): HTMLInputElement | null {
  return query<HTMLInputElement>(root, '.layui-select-title input');
}

interface Line {
  readonly element: HTMLElement;
  readonly text: string;
}

function linesIn(list: Element): readonly Line[] {
  return [...queryAll<HTMLElement>(list, 'dd[lay-value]')].map((element) => ({
    element,
    text: cleanText(contentOf(element)),
  }));
}

function isDisabled(line: Element): boolean {
  return line.classList.contains('layui-disabled');
}

function choose(lines: readonly Line[], value: FillValue): HTMLElement | null {
  const line = matchOption(lines, value);
  return line === null || isDisabled(line.element) ? null : line.element;
}

/**
 * Check boxes and switches that are no inputs. One is a question answered with yes or no: 是 and 否, or the words that the
 * switch itself shows; a check box with a text is ticked when the value names that text.
 */
import { attributeOf, closest, is, parentOf, query, queryAll } from '../../dom.ts';
import { cleanLabel, textOf } from '../../page-text.ts';
import { drawnInPlaceOf } from '../../read-fields/hidden-twin.ts';
import type { Control, Driver } from '../driver.ts';
import { foldOption, wordings } from '../match-option.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { classWords, looksDisabled } from './class-words.ts';

export const YES = ['是', '有', '开', '开启', '启用', 'yes', 'on', 'true'];
/** A switch itself, not a part of one nor a list of them. */
const SWITCH = /(?:^|[-_])switch$/i;
export const NO = ['否', '无', '关', '关闭', '停用', 'no', 'off', 'false'];

/** What makes it another widget; some keep what they are in a hidden input. */
const OTHERS = 'input:not([type="checkbox" i], [type="hidden" i]), select, textarea';

export const genericToggle: Driver = {
  library: 'generic',
  name: 'toggle',
  selectors: ['[role="switch"]', '[role="checkbox"]', '[class*="switch" i]'],
  claim(element) {
    if (!(element instanceof HTMLElement)) return null;
    const role = attributeOf(element, 'role');
    const drawn = role === null && ![...element.classList].some((name) => SWITCH.test(name));
    if (drawn || query(element, OTHERS) !== null) return null;
    if (role === null && closest(element, '[class*="tree" i], [class*="menu" i], [class*="tab" i]') !== null)
      return null;
    const ticks = queryAll(element, 'input[type="checkbox" i], [role="switch"]');
    if (ticks.length > 1 || (role === null && ticks.length === 0 && textOf(element).length > 4)) return null;
    const input = is(element, 'input') ? element : query(element, 'input:not([type="hidden" i])');
    // A page's own check box with this role is the browser's widget.
    if (element instanceof HTMLInputElement && role === 'checkbox') return null;
    const widget = role === 'checkbox' ? 'checkbox' : 'radio';
    const members = input instanceof HTMLInputElement ? [input] : [];
    return { widget, root: frameOf(element), input, members, whole: true };
  },
  state: (control) => ({
    disabled: looksDisabled(control.root) || control.input?.matches(':disabled') === true,
    readonly: false,
  }),
  options: (control) =>
    control.widget === 'checkbox'
      ? [{ text: wordOf(control), value: '', selected: isOn(control), disabled: false }]
      : [YES[0] ?? '', NO[0] ?? ''].map((text, index) => ({
          text,
          value: '',
          selected: isOn(control) && index === 0,
          disabled: false,
        })),
  // A switch that stands where it stood at first says nothing yet.
  shown: (control) =>
    isOn(control) ? (control.widget === 'checkbox' ? wordOf(control) : (YES[0] ?? '')) : '',
  held: (control) => {
    const text = genericToggle.shown(control);
    return text === '' ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    const wanted = wants(control, value);
    if (wanted === null) return 'noOption';
    if (wanted === isOn(control)) return null;
    const target = pressed(control);
    if (!hands.mayPress(target)) return 'unsupported';
    hands.press(target);
    await hands.settled();
    return null;
  },
  shows: (control, value) => wants(control, value) === isOn(control),
  async clear(control, hands) {
    const target = pressed(control);
    if (isOn(control) && hands.mayPress(target)) hands.press(target);
    await hands.settled();
    return null;
  },
  close: () => Promise.resolve(),
};

/** A real check box under the drawn one is what is pressed. */
function pressed({ root, input }: Control): HTMLElement {
  if (input instanceof HTMLInputElement) return input;
  return is(root, '[role]') ? (root as HTMLElement) : (query(root, '[role]') ?? (root as HTMLElement));
}

function frameOf(element: HTMLElement): HTMLElement {
  if (!(element instanceof HTMLInputElement)) return element;
  const around = parentOf(element);
  if (around !== null && classWords(around).includes('switch')) return around;
  return drawnInPlaceOf(element);
}

function isOn({ root, input }: Control): boolean {
  const bearer = is(root, '[aria-checked]') ? root : query(root, '[aria-checked]');
  if (bearer !== null) return attributeOf(bearer, 'aria-checked') === 'true';
  const words = classWords(root);
  if (words.includes('checked') || words.includes('on') || words.includes('active')) return true;
  return input instanceof HTMLInputElement && input.checked;
}

function wants(control: Control, value: FillValue): boolean | null {
  const folded = wordings(value).map(foldOption);
  if (folded.includes(foldOption(wordOf(control))) && wordOf(control) !== '') return true;
  if (control.widget === 'checkbox') return null;
  if (folded.some((word) => YES.includes(word))) return true;
  return folded.some((word) => NO.includes(word)) ? false : null;
}

function wordOf({ root }: Control): string {
  const around = parentOf(root);
  const own = around !== null && is(around, 'label') ? around : root;
  return cleanLabel(textOf(own)) || cleanLabel(attributeOf(root, 'aria-label') ?? '');
}

/**
 * Number boxes of any library: an input with buttons to count up and down. They print what they took in their own way
 * (1,000 or 1000.00), and some take it only when one leaves or presses Enter.
 */
import { attributeOf, is, parentOf, query, queryAll } from '../../dom.ts';
import type { Driver } from '../driver.ts';
import { nativeText, textInput } from '../native/text.ts';
import { leave, pasteText, pressKey, writeText } from '../write-text.ts';
import { classWords } from './class-words.ts';

export const NUMBERS: ReadonlySet<string> = new Set([
  'number',
  'inputnumber',
  'stepper',
  'numeric',
  'numberbox',
  'spinner',
  'spin',
]);
const LEVELS = 4;

export const genericNumberBox: Driver = {
  ...nativeText,
  library: 'generic',
  name: 'number-box',
  selectors: [
    'input[role="spinbutton"]',
    '[class*="number" i] input',
    '[class*="stepper" i] input',
    '[class*="spin" i] input',
  ],
  claim(element) {
    if (!(element instanceof HTMLInputElement) || !/^(?:text|tel|number|)$/.test(element.type)) return null;
    let root: Element = element;
    let around = parentOf(element);
    for (let level = 0; level < LEVELS && around !== null; level += 1) {
      if (queryAll(around, 'input:not([type="hidden" i]), label').length > 1 || is(around, 'form, td')) break;
      if (query(around, 'label') !== null) break;
      if (classWords(around).some((word) => NUMBERS.has(word)) && !classWords(around).includes('item'))
        root = around;
      around = parentOf(around);
    }
    const spins = attributeOf(element, 'role') === 'spinbutton';
    if (!spins && root === element) return null;
    return { widget: 'number', root, input: element, members: [], whole: true };
  },
  async set(control, value, hands) {
    const input = textInput(control);
    if (value.kind !== 'text' || !/^-?\d+(?:\.\d+)?$/.test(value.text)) return 'unsupported';
    await writeText(input, value.text, hands);
    if (genericNumberBox.shows(control, value)) return null;
    pressKey(input, 'Enter');
    await hands.settled();
    if (genericNumberBox.shows(control, value)) return null;
    if (pasteText(input, value.text, hands)) {
      leave(input);
      await hands.settled();
    }
    return null;
  },
  shows(control, value) {
    if (value.kind !== 'text') return false;
    const shown = textInput(control).value.replaceAll(/[,，\s]/g, '');
    return shown !== '' && Number(shown) === Number(value.text);
  },
  held(control) {
    const shown = textInput(control).value.replaceAll(/[,，\s]/g, '');
    return shown === '' ? null : { kind: 'text', text: shown };
  },
};

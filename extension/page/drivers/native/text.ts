/** Plain inputs and text areas. Passwords and codes are claimed so that a login form is seen as one; they are never read or written. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control, Driver } from '../driver.ts';
import { printDate, readDate } from '../date-text.ts';
import type { Hands } from '../hands.ts';
import { isSecret } from '../secret-field.ts';
import { writeText, type TextInput } from '../write-text.ts';

const TEXT_TYPES = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'password']);

export const nativeText: Driver = {
  library: 'native',
  name: 'text',
  selectors: ['input', 'textarea'],
  claim(element) {
    if (element instanceof HTMLTextAreaElement) {
      return { widget: 'textarea', root: element, input: element, members: [], whole: true };
    }
    if (!(element instanceof HTMLInputElement) || !TEXT_TYPES.has(element.type)) return null;
    const widget = element.type === 'number' ? 'number' : 'text';
    return { widget, root: element, input: element, members: [], whole: true };
  },
  typed: textInput,
  state: (control) => {
    const input = textInput(control);
    return { disabled: isDisabled(input), readonly: input.readOnly };
  },
  options: () => [],
  shown: (control) => shownText(textInput(control)),
  held: (control) => {
    const text = shownText(textInput(control));
    return text === '' ? null : { kind: 'text', text };
  },
  async set(control, value, hands) {
    const input = textInput(control);
    if (isSecret(input)) return 'unsupported';
    const text = textFor(value, input.placeholder);
    if (text === null) return 'unsupported';
    await writeText(input, text, hands);
    if (value.kind === 'date') await leaveCalendar(hands);
    return null;
  },
  shows: (control, value) => showsText(textInput(control), value),
  async clear(control, hands) {
    const input = textInput(control);
    if (isSecret(input)) return 'unsupported';
    const heldDay = readDate(shownText(input)) !== null;
    await writeText(input, '', hands);
    if (heldDay) await leaveCalendar(hands);
    return null;
  },
  close: () => Promise.resolve(),
};

/** A box for a day may open a calendar as soon as it has the focus, and take what was typed once that is shut. */
async function leaveCalendar(hands: Hands): Promise<void> {
  hands.tapAway();
  await hands.calm();
}

/** The text box of a control whose driver made sure that it has one. */
export function textInput(control: Control): TextInput {
  const { input } = control;
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) return input;
  throw new Error(`The ${control.driver.name} driver lost its text box.`);
}

export function isDisabled(input: Element): boolean {
  return input.matches(':disabled') || input.getAttribute('aria-disabled') === 'true';
}

export function shownText(input: TextInput): string {
  return isSecret(input) ? '' : input.value;
}

/** What a text box is given for a value; null when a text cannot say it. */
export function textFor(value: FillValue, prompt: string): string | null {
  if (value.kind === 'text' || value.kind === 'choice') return value.text;
  return value.kind === 'date' ? printDate(value.date, prompt) : null;
}

export function showsText(input: TextInput, value: FillValue): boolean {
  const shown = shownText(input).replaceAll('\r\n', '\n');
  if (value.kind === 'date') return readDate(shown, input.placeholder) === value.date;
  const text = textFor(value, input.placeholder)?.replaceAll('\r\n', '\n');
  if (shown === text || (text !== undefined && isDrawnOf(shown, text))) return true;
  // Number boxes print 500 as 500.00: the same number.
  return input.type === 'number' && text !== undefined && shown !== '' && Number(shown) === Number(text);
}

/** What boxes put between the digits of a number, and before it: 1,000 and ¥ 500, 138 0000 0001. */
export const BETWEEN_DIGITS = /[\s,，¥￥-]/gu;
const DIGITS = /^\d[\d.]*$/u;

/** The same digits, drawn with separators or with cents that were not said. */
function isDrawnOf(shown: string, text: string): boolean {
  const [drawn, wanted] = [shown, text].map((one) => one.replaceAll(BETWEEN_DIGITS, ''));
  if (drawn === undefined || wanted === undefined || !DIGITS.test(wanted)) return false;
  return drawn === wanted || withoutNoughts(drawn) === withoutNoughts(wanted);
}

/** 1000.50 and 1000.5 are one sum, 1000.00 and 1000 another; a code without a point loses nothing. */
function withoutNoughts(digits: string): string {
  return /^\d+\.\d+$/u.test(digits) ? digits.replace(/\.?0+$/u, '') : digits;
}

/** Plain inputs and text areas. Passwords and codes are claimed so that a login form is seen as one; they are never read or written. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control, Driver, SetResult } from '../driver.ts';
import { printDate, readDate } from '../date-text.ts';
import { pressEscape } from '../escape.ts';
import { PanelWatch } from '../generic/panel-watch.ts';
import type { Hands } from '../hands.ts';
import { olderDriver } from '../older-drivers.ts';
import { isSecret } from '../secret-field.ts';
import { leave, writeText, type TextInput } from '../write-text.ts';

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
    return write(control, text, hands);
  },
  shows: (control, value) => showsText(textInput(control), value),
  async clear(control, hands) {
    const input = textInput(control);
    if (isSecret(input)) return 'unsupported';
    return write(control, '', hands);
  },
  close: () => Promise.resolve(),
};

/** Days are printed with something between their numbers; a number of eight digits is mostly none. */
const isDay = (text: string) => readDate(text)?.length === 10 && /\D/u.test(text);

const OVERLAY = 'daterangepicker/overlay';
/** Some calendars open a moment after their box has got the focus, in ms. */
const CALENDAR_CAP = 200;
const SHUT_CAP = 500;

/** A box for a day may open a calendar as soon as it has the focus, and take what was typed once that is shut. */
async function write(control: Control, text: string, hands: Hands): SetResult {
  const input = textInput(control);
  const before = shownText(input);
  const date = isDay(text) ? readDate(text) : null;
  const watch = date === null && !isDay(before) ? null : new PanelWatch(input);
  await writeText(input, text, hands);
  if (watch === null) return null;
  // A calendar that its overlay alone tells takes the day from the box: it is asked which one that was.
  const taken =
    date === null ? null : await olderDriver(OVERLAY)?.set(control, { kind: 'date', date }, hands);
  if (taken === 'noOption') await writeText(input, before, hands);
  const isOpen = () => (watch.panels().length > 0 ? true : null);
  hands.tapAway();
  if (await hands.until(isOpen, CALENDAR_CAP)) {
    hands.tapAway();
    const shut = await hands.until(() => (isOpen() ? null : true), SHUT_CAP);
    if (shut === null) pressEscape(input, input);
    leave(input);
  }
  watch.stop();
  await hands.calm();
  return taken === 'noOption' ? taken : null;
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

function shownText(input: TextInput): string {
  return isSecret(input) ? '' : input.value;
}

/** What a text box is given for a value; null when a text cannot say it. */
export function textFor(value: FillValue, prompt: string): string | null {
  if (value.kind === 'text' || value.kind === 'choice') return value.text;
  return value.kind === 'date' ? printDate(value.date, prompt) : null;
}

function showsText(input: TextInput, value: FillValue): boolean {
  const shown = shownText(input).replaceAll('\r\n', '\n');
  if (value.kind === 'date' && readDate(shown, input.placeholder) === value.date) return true;
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

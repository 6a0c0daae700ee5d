/**
 * Puts text into an input the way the libraries expect it: focus, key, value, `input`, key, a new task, `change`, blur. The
 * task between matters to components that update their model asynchronously; focus and blur to validation on blur; keys
 * to the plug-ins of old portals, which hear nothing else (measured: bootstrap-datepicker takes a date on `keyup`).
 *
 * From the isolated world a plain `value =` is seen by React's value tracker too; no setter of the page is touched.
 */
import type { Hands } from './hands.ts';

export type TextInput = HTMLInputElement | HTMLTextAreaElement;

export async function writeText(input: TextInput, text: string, hands: Hands): Promise<void> {
  focusQuietly(input);
  sendKey(input, 'keydown');
  // The last thing before the text: the page hears of the key, and may hide the box at that.
  hands.mustBeReadable(input);
  input.value = text;
  announceInput(input, text);
  sendKey(input, 'keyup');
  await hands.nextTask();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  leave(input);
}

/** The key that an input method sends for whatever it writes: nobody takes it for Enter or an arrow. */
export function sendKey(input: HTMLElement, type: 'keydown' | 'keyup'): void {
  const init: KeyboardEventInit & { keyCode: number; which: number } = {
    key: 'Process',
    keyCode: 229,
    which: 229,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  input.dispatchEvent(new KeyboardEvent(type, init));
}

export function announceInput(input: HTMLElement, text: string): void {
  input.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
}

/**
 * Pastes in place of all that stands there, for boxes that write what one types by themselves and give back what scripts
 * write. Nothing is read from the clipboard. @returns whether the page took the text.
 */
export function pasteText(input: TextInput, text: string, hands: Hands): boolean {
  focusQuietly(input);
  hands.mustBeReadable(input);
  input.select();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !input.dispatchEvent(paste);
}

/**
 * Focuses without scrolling. While the side panel has the keyboard the page is told nothing of `focus()`, and widgets that
 * open on focus would stay shut: then the event is sent by hand.
 */
export function focusQuietly(element: HTMLElement): void {
  if (hears(element, 'focus', () => element.focus({ preventScroll: true }))) return;
  element.dispatchEvent(new FocusEvent('focus'));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

export function leave(element: HTMLElement): void {
  if (hears(element, 'blur', () => element.blur())) return;
  element.dispatchEvent(new FocusEvent('blur'));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

const KEY_CODES = { Escape: 27, Tab: 9, Enter: 13, ArrowDown: 40 } as const;

/** Escape and Tab close the overlays of the libraries measured so far. Old ones read `keyCode`, newer ones `key`. */
export function pressKey(element: HTMLElement, key: keyof typeof KEY_CODES): void {
  const keyCode = KEY_CODES[key];
  const init: KeyboardEventInit & { keyCode: number; which: number } = {
    key,
    code: key,
    keyCode,
    which: keyCode,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
}

function hears(element: HTMLElement, type: 'focus' | 'blur', act: () => void): boolean {
  let heard = false;
  const listen = () => {
    heard = true;
  };
  element.addEventListener(type, listen, { once: true, capture: true });
  act();
  element.removeEventListener(type, listen, { capture: true });
  return heard;
}

/**
 * `el-input`, its text area, `el-input-number` and `el-autocomplete`: a native text box in a frame. The frame is what must
 * be visible, and the number box prints what it took in its own precision.
 */
import type { Driver } from '../driver.ts';
import { nativeText, textInput } from '../native/text.ts';
import { isPrompt } from '../generic/rendered-text.ts';
import { pressKey } from '../write-text.ts';

// Element Plus draws a wrapper between the frame and the box.
const NUMBER =
  ':scope > .el-input > .el-input__inner, :scope > .el-input > .el-input__wrapper > .el-input__inner';
const TEXT =
  ':scope > .el-input__inner, :scope > .el-textarea__inner, :scope > .el-input__wrapper > .el-input__inner';

/** 「请选择」 in a box that one cannot type into: something opens from it, and what, the driver for any library finds out. */
const invitesToPick = (input: HTMLInputElement | HTMLTextAreaElement) =>
  input.readOnly && isPrompt(input.placeholder) && input.closest('[class*="upload" i]') === null;

export const elementInput: Driver = {
  ...nativeText,
  library: 'element-ui',
  name: 'input',
  selectors: ['.el-input-number', '.el-autocomplete', '.el-input', '.el-textarea'],
  claim(found) {
    const element = found.matches('.el-autocomplete') ? found.querySelector(':scope > .el-input') : found;
    if (element === null) return null;
    const input = element.querySelector(element.matches('.el-input-number') ? NUMBER : TEXT);
    // Pages dress a list of their own as such a box: that is for the driver of lists.
    const isBox = input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement;
    if (!isBox || input.type === 'hidden' || invitesToPick(input)) return null;
    const number = element.matches('.el-input-number') || input.type === 'number';
    const widget = input instanceof HTMLTextAreaElement ? 'textarea' : number ? 'number' : 'text';
    return { widget, root: element, input, members: [], whole: false };
  },
  shows(control, value) {
    if (nativeText.shows(control, value)) return true;
    if (control.widget !== 'number' || value.kind !== 'text') return false;
    const shown = textInput(control).value;
    return shown !== '' && Number(shown) === Number(value.text);
  },
  close(control) {
    // An autocomplete box proposes a moment after one has typed, unless Tab has told it that one has left.
    if (control.root.closest('.el-autocomplete') !== null) pressKey(textInput(control), 'Tab');
    return Promise.resolve();
  },
};

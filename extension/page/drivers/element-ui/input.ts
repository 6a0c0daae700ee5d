/**
 * `el-input`, its text area, `el-input-number` and `el-autocomplete`: a native text box in a frame. The frame is what must
 * be visible, and the number box prints what it took in its own precision.
 */
import type { Driver } from '../driver.ts';
import { nativeText, textInput } from '../native/text.ts';
import { isSecret } from '../secret-field.ts';

export const elementInput: Driver = {
  ...nativeText,
  library: 'element-ui',
  name: 'input',
  selectors: ['.el-input-number', '.el-input', '.el-textarea'],
  claim(element) {
    const input = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      element.matches('.el-input-number')
        ? ':scope > .el-input > .el-input__inner'
        : ':scope > .el-input__inner, :scope > .el-textarea__inner',
    );
    if (input === null || input.type === 'hidden') return null;
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
  async close(control, hands) {
    const input = textInput(control);
    // An autocomplete box opens its proposals while one types, and closes them on Tab alone.
    if (!isSecret(input) && control.root.closest('.el-autocomplete[aria-expanded="true"]') !== null) {
      input.dispatchEvent(
        Object.assign(new KeyboardEvent('keydown', { key: 'Tab', code: 'Tab', bubbles: true })),
      );
      await hands.settled();
    }
  },
};

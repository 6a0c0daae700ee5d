/**
 * Widgets that are known by sight and that no driver has been measured on. They are listed so that a person sees them
 * named and refused (`unsupported`); writing text into them would only change what is shown, and the portal would reject
 * the form. Adding a driver for one: docs/filling.md.
 */
import { closest, parentOf, queryAll } from '../dom.ts';
import type { Driver } from './driver.ts';
import { cleanText, textOf } from '../page-text.ts';

const WRAPPERS = [
  // Element UI: times, weeks, several days at once
  '.el-date-editor:not(.el-date-editor--date, .el-date-editor--month, .el-date-editor--year, .el-date-editor--daterange, .el-date-editor--monthrange)',
];

/** Native types that no fact fits. */
const INPUTS = ['input[type="time" i]', 'input[type="file" i]'];

export const unmeasured: Driver = {
  library: 'unmeasured',
  name: 'unmeasured',
  selectors: [...WRAPPERS, ...INPUTS],
  claim(element) {
    if (element instanceof HTMLInputElement && element.type === 'file') {
      // Uploads act as soon as they are given a file: only a person's click may start one.
      // Libraries hide the input, which may bear the word itself, and draw a frame around it.
      const around = parentOf(element);
      const frame = around === null ? null : closest(around, '[class*="upload" i]');
      const alone = frame !== null && queryAll(frame, 'input').length === 1;
      return { widget: 'file', root: alone ? frame : element, input: element, members: [], whole: true };
    }
    const input = element instanceof HTMLInputElement ? element : element.querySelector('input');
    const widget = element.matches('.el-range-editor') ? 'dateRange' : 'unknown';
    return { widget, root: element, input, members: [], whole: true };
  },
  state: (control) => ({
    disabled: control.input?.matches(':disabled') === true || /\bdisabled\b/.test(control.root.className),
    readonly: false,
  }),
  options: () => [],
  shown(control) {
    const { input } = control;
    if (input instanceof HTMLInputElement && input.type === 'file') return '';
    if (input instanceof HTMLInputElement && input.value !== '' && input.type !== 'hidden')
      return cleanText(input.value);
    return control.root instanceof HTMLInputElement ? '' : textOf(control.root);
  },
  held: () => null,
  set: (control) => Promise.resolve(control.widget === 'file' ? 'fileByHand' : 'unsupported'),
  shows: () => false,
  clear: () => Promise.resolve('unsupported'),
  close: () => Promise.resolve(),
};

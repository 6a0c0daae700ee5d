/**
 * Widgets that are known by sight and that no driver has been measured on. They are listed so that a person sees them
 * named and refused (`unsupported`); writing text into them would only change what is shown, and the portal would reject
 * the form. Adding a driver for one: docs/filling.md.
 */
import type { FieldOption } from 'shared/forms/form-reading.ts';
import type { Control, Driver } from './driver.ts';
import { cleanText, textOf } from '../page-text.ts';
import { optionsOf } from './native/select.ts';

const WRAPPERS = [
  // Element UI
  '.el-range-editor',
  '.el-date-editor:not(.el-date-editor--date, .el-date-editor--month, .el-date-editor--year)',
  '.el-switch',
  '.el-upload',
  // View Design (iView)
  '.ivu-select',
  '.ivu-cascader',
  '.ivu-date-picker',
  '.ivu-upload',
  // Ant Design, Vue and React
  '.ant-select',
  '.ant-cascader-picker',
  '.ant-calendar-picker',
  '.ant-picker',
  // Layui
  '.layui-form-select',
  '.layui-form-radio',
  // jQuery plugins
  '.select2-container',
  '.chosen-container',
  '.combo.textbox',
  // Any library that speaks ARIA
  '[role="combobox"]:not(input):not(.el-autocomplete)',
];

/** Native inputs that a script turns into a picker, and types that no fact fits. */
const INPUTS = [
  'input.Wdate',
  'input.laydate-icon',
  'input[lay-key]',
  'input[type="datetime-local" i]',
  'input[type="time" i]',
  'input[type="week" i]',
  'input[type="file" i]',
];

export const unmeasured: Driver = {
  library: 'unmeasured',
  name: 'unmeasured',
  selectors: [...WRAPPERS, ...INPUTS],
  claim(element) {
    const file = element.matches('.el-upload, .ivu-upload')
      ? element.querySelector('input[type="file" i]')
      : element;
    if (file instanceof HTMLInputElement && file.type === 'file') {
      return { widget: 'file', root: element, input: file, members: [], whole: true };
    }
    const input = element instanceof HTMLInputElement ? element : element.querySelector('input');
    const widget = element.matches('.el-range-editor') ? 'dateRange' : 'unknown';
    return { widget, root: element, input, members: [], whole: true };
  },
  state: (control) => ({
    disabled: control.input?.matches(':disabled') === true || /\bdisabled\b/.test(control.root.className),
    readonly: false,
  }),
  options: (control) => hiddenOptions(control),
  shown(control) {
    const { input } = control;
    if (input instanceof HTMLInputElement && input.type === 'file') return '';
    if (input instanceof HTMLInputElement && input.value !== '' && input.type !== 'hidden')
      return cleanText(input.value);
    return control.root instanceof HTMLInputElement ? '' : textOf(control.root);
  },
  held: () => null,
  set: () => Promise.resolve('unsupported'),
  shows: () => false,
  clear: () => Promise.resolve('unsupported'),
  close: () => Promise.resolve(),
};

/** Layui, select2 and chosen keep the real list beside their wrapper, hidden. */
function hiddenOptions(control: Control): readonly FieldOption[] {
  const { previousElementSibling: before, nextElementSibling: after } = control.root;
  const list = [before, after].find((element) => element instanceof HTMLSelectElement);
  return list === undefined ? [] : optionsOf(list);
}

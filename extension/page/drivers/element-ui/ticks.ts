/** `el-radio`, `el-checkbox` and their buttons, in a group or side by side, of Element UI and Element Plus. */
import { tickDriver } from '../measured/ticks.ts';

export const elementRadio = tickDriver({
  library: 'element-ui',
  widget: 'radio',
  group: '.el-radio-group',
  buttons: ['.el-radio', '.el-radio-button'],
  checked: '.is-checked, .is-active',
});

export const elementCheckbox = tickDriver({
  library: 'element-ui',
  widget: 'checkbox',
  group: '.el-checkbox-group',
  buttons: ['.el-checkbox', '.el-checkbox-button'],
  checked: '.is-checked',
});

/** `Radio` and `Checkbox` of iView / View Design, in a group or alone (measured on 4.7). */
import { tickDriver } from '../measured/ticks.ts';

export const viewRadio = tickDriver({
  library: 'view-design',
  widget: 'radio',
  group: '.ivu-radio-group',
  buttons: ['.ivu-radio-wrapper'],
  checked: '.ivu-radio-wrapper-checked',
});

export const viewCheckbox = tickDriver({
  library: 'view-design',
  widget: 'checkbox',
  group: '.ivu-checkbox-group',
  buttons: ['.ivu-checkbox-wrapper'],
  checked: '.ivu-checkbox-wrapper-checked',
});

/** `a-radio` and `a-checkbox` of Ant Design Vue 1, in a group or alone (measured on 1.7). */
import { tickDriver } from '../measured/ticks.ts';

export const antRadio = tickDriver({
  library: 'ant-design-vue-1',
  widget: 'radio',
  group: '.ant-radio-group',
  buttons: ['.ant-radio-wrapper', '.ant-radio-button-wrapper'],
  checked: '.ant-radio-wrapper-checked, .ant-radio-button-wrapper-checked',
});

export const antCheckbox = tickDriver({
  library: 'ant-design-vue-1',
  widget: 'checkbox',
  group: '.ant-checkbox-group',
  buttons: ['.ant-checkbox-wrapper'],
  checked: '.ant-checkbox-checked',
});

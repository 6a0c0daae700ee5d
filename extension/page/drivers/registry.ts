/**
 * The drivers, asked in this order: measured libraries first, then what behaves like a picker in any library, then the
 * browser's own widgets, which stand inside all of these. A new library is one line here and one folder beside `generic`.
 */
import { antCascader } from './ant-design-vue-1/cascader.ts';
import { antDatePicker } from './ant-design-vue-1/date-picker.ts';
import { antSelect } from './ant-design-vue-1/select.ts';
import { antSuggestBox } from './ant-design-vue-1/suggest-box.ts';
import { antCheckbox, antRadio } from './ant-design-vue-1/ticks.ts';
import type { Driver } from './driver.ts';
import { bootstrapDatepicker } from './bootstrap/datepicker.ts';
import { easyuiCombo } from './easyui/combo.ts';
import { easyuiDatebox } from './easyui/datebox.ts';
import { easyuiTextbox } from './easyui/textbox.ts';
import { plusSelect } from './element-plus/select.ts';
import { elementCascader } from './element-ui/cascader.ts';
import { elementDatePicker } from './element-ui/date-picker.ts';
import { elementInput } from './element-ui/input.ts';
import { elementCheckbox, elementRadio } from './element-ui/ticks.ts';
import { elementSelect } from './element-ui/select.ts';
import { genericDrawnTwin } from './generic/drawn-twin.ts';
import { genericNumberBox } from './generic/number-box.ts';
import { genericPicker } from './generic/picker.ts';
import { genericRadioGroup } from './generic/radio-group.ts';
import { genericTagBox } from './generic/tag-box.ts';
import { genericToggle } from './generic/toggle.ts';
import { genericWordRow } from './generic/word-row.ts';
import { laydate } from './layui/laydate.ts';
import { layuiSelect } from './layui/select.ts';
import { layuiCheckbox, layuiRadio, layuiSwitch } from './layui/ticks.ts';
import { my97DatePicker } from './my97/date-picker.ts';
import { nativeContentEditable } from './native/content-editable.ts';
import { nativeDate } from './native/date.ts';
import { nativeEditorFrame } from './native/editor-frame.ts';
import { nativeSelect } from './native/select.ts';
import { nativeCheckbox, nativeRadio } from './native/tick-group.ts';
import { nativeText } from './native/text.ts';
import { select2 } from './select2/select.ts';
import { unmeasured } from './unmeasured.ts';
import { viewCascader } from './view-design/cascader.ts';
import { viewDatePicker } from './view-design/date-picker.ts';
import { viewSelect } from './view-design/select.ts';
import { viewSuggestBox } from './view-design/suggest-box.ts';
import { viewCheckbox, viewRadio } from './view-design/ticks.ts';

export const DRIVERS: readonly Driver[] = [
  elementSelect,
  plusSelect,
  elementCascader,
  elementDatePicker,
  elementRadio,
  elementCheckbox,
  viewSuggestBox,
  viewSelect,
  viewCascader,
  viewDatePicker,
  viewRadio,
  viewCheckbox,
  antSuggestBox,
  antSelect,
  antCascader,
  antDatePicker,
  antRadio,
  antCheckbox,
  layuiSelect,
  layuiRadio,
  layuiCheckbox,
  layuiSwitch,
  laydate,
  easyuiDatebox,
  easyuiCombo,
  easyuiTextbox,
  my97DatePicker,
  select2,
  bootstrapDatepicker,
  unmeasured,
  elementInput,
  genericToggle,
  genericRadioGroup,
  genericNumberBox,
  genericTagBox,
  genericPicker,
  genericDrawnTwin,
  genericWordRow,
  nativeRadio,
  nativeCheckbox,
  nativeSelect,
  nativeDate,
  nativeContentEditable,
  nativeEditorFrame,
  nativeText,
];

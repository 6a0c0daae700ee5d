/**
 * The drivers, asked in this order: measured libraries first, then what behaves like a picker in any library, then the
 * browser's own widgets, which stand inside all of these. A new library is one line here and one folder beside `generic`.
 * Those of jQuery's time come with a script of their own (`older-drivers.ts`).
 */
import { antCascader } from './ant-design-vue-1/cascader.ts';
import { antDatePicker } from './ant-design-vue-1/date-picker.ts';
import { antSelect } from './ant-design-vue-1/select.ts';
import { antSuggestBox } from './ant-design-vue-1/suggest-box.ts';
import { antCheckbox, antRadio } from './ant-design-vue-1/ticks.ts';
import type { Driver } from './driver.ts';
import { plusSelectV2 } from './element-plus/select-v2.ts';
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
import { layuiCheckbox, layuiRadio, layuiSwitch } from './layui/ticks.ts';
import { nativeContentEditable } from './native/content-editable.ts';
import { nativeDate } from './native/date.ts';
import { nativeEditorFrame } from './native/editor-frame.ts';
import { nativeSelect } from './native/select.ts';
import { nativeCheckbox, nativeRadio } from './native/tick-group.ts';
import { nativeText } from './native/text.ts';
import { older, type AbsentDriver } from './older-drivers.ts';
import { unmeasured } from './unmeasured.ts';
import { viewCascader } from './view-design/cascader.ts';
import { viewDatePicker } from './view-design/date-picker.ts';
import { viewSelect } from './view-design/select.ts';
import { viewSuggestBox } from './view-design/suggest-box.ts';
import { viewCheckbox, viewRadio } from './view-design/ticks.ts';

export type Claimant = Driver | AbsentDriver;

export const DRIVERS: readonly Claimant[] = [
  elementSelect,
  plusSelect,
  plusSelectV2,
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
  older('layui/select'),
  layuiRadio,
  layuiCheckbox,
  layuiSwitch,
  older('layui/laydate'),
  older('easyui/datebox'),
  older('easyui/combo'),
  older('easyui/textbox'),
  older('my97/date-picker'),
  older('select2/select'),
  older('bootstrap/datepicker'),
  older('daterangepicker/overlay'),
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

/**
 * The drivers, asked in this order: libraries before the browser's own widgets, since a library's widget contains one.
 * `unmeasured` stands between, so that a wrapper nobody has measured is refused rather than written into.
 */
import type { Driver } from './driver.ts';
import { elementCascader } from './element-ui/cascader.ts';
import { elementDatePicker } from './element-ui/date-picker.ts';
import { elementInput } from './element-ui/input.ts';
import { elementRadio } from './element-ui/radio.ts';
import { elementSelect } from './element-ui/select.ts';
import { nativeCheckbox } from './native/checkbox.ts';
import { nativeContentEditable } from './native/content-editable.ts';
import { nativeDate } from './native/date.ts';
import { nativeRadio } from './native/radio.ts';
import { nativeSelect } from './native/select.ts';
import { nativeText } from './native/text.ts';
import { unmeasured } from './unmeasured.ts';

export const DRIVERS: readonly Driver[] = [
  elementSelect,
  elementCascader,
  elementDatePicker,
  elementRadio,
  unmeasured,
  elementInput,
  nativeRadio,
  nativeCheckbox,
  nativeSelect,
  nativeDate,
  nativeContentEditable,
  nativeText,
];

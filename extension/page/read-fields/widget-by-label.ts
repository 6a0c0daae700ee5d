/**
 * What a picker holds when neither its classes nor its prompt say it: its label does. A readonly box beside 成立日期 opens
 * a calendar, one beside 所在地区 a list of provinces; any other opens a list.
 */
import type { Widget } from 'shared/forms/form-reading.ts';
import type { Control } from '../drivers/driver.ts';
import { namesTwoDays } from '../drivers/generic/range-text.ts';
import { genericPicker } from '../drivers/generic/picker.ts';
import { nativeText } from '../drivers/native/text.ts';

const DATE = /日期|时间|年月|月份|(?:有效|营业|经营|合伙)期|^(?:自|至)$|起始|截止/;
const PLACE = /省.{0,2}市|地区|区划|所在地|属地|住所|地址|籍贯/;

export function widgetOf({ widget, driver }: Control, label: string): Widget {
  if (driver.library !== 'generic' || widget !== 'unknown') return widget;
  if (DATE.test(label)) return 'date';
  return PLACE.test(label) ? 'cascader' : 'select';
}

/**
 * A readonly box beside 成立日期 that shows nothing: scripts put calendars on such boxes and leave no trace in the page. It is
 * opened like any other; one that nothing opens from is told as it is.
 */
export function pickedByLabel(control: Control, label: string): Control {
  const { driver, input } = control;
  // Two days in one text are written by a calendar, mostly, of which nothing stands in the page either.
  if (driver === nativeText && input instanceof HTMLInputElement && namesTwoDays(input))
    return { ...control, driver: genericPicker, widget: 'dateRange' };
  const isEmptyBox = driver === nativeText && input instanceof HTMLInputElement && input.value === '';
  return isEmptyBox && input.readOnly && DATE.test(label)
    ? { ...control, driver: genericPicker, widget: 'date' }
    : control;
}

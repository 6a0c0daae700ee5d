/**
 * What a picker holds when neither its classes nor its prompt say it: its label does. A readonly box beside 成立日期 opens
 * a calendar, one beside 所在地区 a list of provinces; any other opens a list.
 */
import type { Widget } from 'shared/forms/form-reading.ts';
import type { Control } from '../drivers/driver.ts';

const DATE = /日期|时间|年月|(?:有效|营业|经营|合伙)期|^(?:自|至)$|起始|截止/;
const PLACE = /省.{0,2}市|地区|区划|所在地|属地|住所|地址|籍贯/;

export function widgetOf({ widget, driver }: Control, label: string): Widget {
  if (driver.library !== 'generic' || widget !== 'unknown') return widget;
  if (DATE.test(label)) return 'date';
  return PLACE.test(label) ? 'cascader' : 'select';
}

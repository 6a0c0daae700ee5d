/**
 * `datebox`, also one that may not be typed into. Its calendar names every cell (`abbr="2018,5,9"`). Measured on 1.5.2: a
 * typed text counts only after a pause or Enter; a click on a cell counts at once. A box with a time of day is refused.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import { attributeOf, is, query, queryAll } from '../../dom.ts';
import { dayFor, monthIn, pickDay, showsDayOf, type CalendarMarks } from '../dated-calendar.ts';
import type { Driver } from '../driver.ts';
import { closeCombo, emptyBox, openCombo } from './combo-panel.ts';
import { boxState, boxText, claimBox, isPosted, typedBox } from './textbox.ts';

const DAY = 'td.calendar-day';
const ARROWS = { '-12': 'prevyear', '-1': 'prevmonth', '1': 'nextmonth', '12': 'nextyear' } as const;

const MARKS: CalendarMarks = {
  month(panel) {
    const day = query(panel, `${DAY}:not(.calendar-other-month)`);
    return day === null ? null : monthIn(attributeOf(day, 'abbr'));
  },
  cell: (panel, { year, month, day }) => query(panel, `${DAY}[abbr="${year},${month},${day}"]`),
  arrow: (panel, stride) => query(panel, `.calendar-${ARROWS[`${stride}`]}`),
  disabled: '.calendar-disabled',
};

export const easyuiDatebox: Driver = {
  library: 'easyui',
  name: 'datebox',
  selectors: OLDER_SELECTORS['easyui/datebox'],
  claim: (element) =>
    claimBox(element, '.datebox-f', () => (is(element, '.datetimebox-f') ? 'unknown' : 'date')),
  state: boxState,
  options: () => [],
  shown: boxText,
  held(control) {
    const text = boxText(control);
    return text === '' ? null : { kind: 'text', text };
  },
  async set(control, value, hands) {
    const day = dayFor(value);
    if (day === null || control.widget === 'unknown') return 'unsupported';
    const panel = await openCombo(control, hands);
    return typeof panel === 'string' ? panel : pickDay(panel, day, MARKS, hands);
  },
  shows: (control, value) => isPosted(control) && showsDayOf(boxText(control), value),
  async clear(control, hands) {
    const box = typedBox(control);
    const cross = [...queryAll<HTMLElement>(control.root, '.icon-clear')][0];
    if (cross === undefined && box.readOnly) return 'unsupported';
    if (cross === undefined) await emptyBox(control, hands);
    else hands.press(cross);
    await hands.settled();
    return null;
  },
  close: (control, hands) => closeCombo(control, hands),
};

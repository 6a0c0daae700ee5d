/**
 * laydate, also on a readonly input. Its calendar is named after the input (`lay-key`), and its cells after their days.
 * Measured on Layui 2.13: a text written into the input stays there and `done` is never called; a click on a cell does
 * both. Times of day are refused; two days are known by what the box shows or asks for.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { attributeOf, is, query, queryAll } from '../../dom.ts';
import { dayFor, monthIn, pickDay, showsDayOf, turnTo, type CalendarMarks } from '../dated-calendar.ts';
import { readDate } from '../date-text.ts';
import type { Control, Driver } from '../driver.ts';
import { dayOf, type Day } from '../generic/pick-date.ts';
import { genericPicker } from '../generic/picker.ts';
import { daysIn, namesTwoDays } from '../generic/range-text.ts';
import type { Hands } from '../hands.ts';
import { isRendered } from '../measured/overlay.ts';
import { textInput, isDisabled } from '../native/text.ts';
import { leave } from '../write-text.ts';

const OPEN_CAP = 1_500;
const PAGE_CAP = 20;
/** The halves of a calendar for two days. */
const LISTS = ['.laydate-main-list-0', '.laydate-main-list-1'] as const;
const ARROWS = { '-12': 'prev-y', '-1': 'prev-m', '1': 'next-m', '12': 'next-y' } as const;

const MARKS: CalendarMarks = {
  month: (panel) => {
    const year = query(panel, '.laydate-set-ym [lay-type="year"]');
    return monthIn(year === null ? null : attributeOf(year, 'lay-ym'));
  },
  cell: (panel, { year, month, day }) => query(panel, `td[lay-ymd="${year}-${month}-${day}"]`),
  arrow: (panel, stride) => query(panel, `.laydate-${ARROWS[`${stride}`]}`),
  disabled: '.laydate-disabled',
};

export const laydate: Driver = {
  library: 'layui',
  name: 'laydate',
  selectors: OLDER_SELECTORS['layui/laydate'],
  claim: (element) =>
    element instanceof HTMLInputElement
      ? {
          widget: isRange(element) ? 'dateRange' : 'date',
          root: element,
          input: element,
          members: [],
          whole: true,
        }
      : null,
  // Readonly is how portals ask for a click.
  state: (control) => ({ disabled: isDisabled(textInput(control)), readonly: false }),
  options: () => [],
  shown: (control) => textInput(control).value,
  held(control) {
    const text = laydate.shown(control);
    return text === '' ? null : { kind: 'text', text };
  },
  async set(control, value, hands) {
    const days = daysFor(control, value);
    if (days === null) return 'unsupported';
    const panel = await open(control, hands);
    if (panel === null) return 'widgetDidNotOpen';
    const isForTwo = query(panel, LISTS[1]) !== null;
    if (isForTwo !== days.length > 1 || query(panel, '.laydate-btns-time') !== null) return 'unsupported';
    for (const [index, day] of days.entries()) {
      // Each end is turned and chosen in its own half: what turns the first half takes what was chosen in it along.
      const half = isForTwo ? query(panel, LISTS[index] ?? '') : panel;
      const reason = half === null ? 'gone' : await pick(half, day, hands);
      if (reason !== null) return reason;
    }
    const confirm = isRendered(panel) ? query(panel, '.laydate-btns-confirm') : null;
    if (confirm !== null && hands.mayPress(confirm)) hands.press(confirm);
    await hands.nextTask();
    return null;
  },
  shows: (control, value) =>
    value.kind === 'range' ? genericPicker.shows(control, value) : showsDayOf(laydate.shown(control), value),
  async clear(control, hands) {
    const panel = await open(control, hands);
    const button = panel === null ? null : query(panel, '.laydate-btns-clear');
    if (button === null) return 'unsupported';
    hands.press(button);
    await hands.nextTask();
    return null;
  },
  async close(control, hands) {
    if (panelOf(control) !== null) hands.tapAway();
    leave(textInput(control));
    await hands.nextTask();
  },
};

function daysFor(control: Control, value: FillValue): readonly Day[] | null {
  if (control.widget !== 'dateRange' && value.kind !== 'range') {
    const day = dayFor(value);
    return day === null ? null : [day];
  }
  const [first, last, more] = endsIn(value).map((date) => dayOf(date ?? ''));
  return first && last && more === undefined ? [first, last] : null;
}

/** Both ends, also those that were read from the box itself. */
function endsIn(value: FillValue): readonly (string | null)[] {
  if (value.kind === 'range') return [value.from, value.to];
  return value.kind === 'text' ? daysIn(value.text).map((day) => readDate(day)) : [];
}

function isRange(input: HTMLInputElement): boolean {
  return namesTwoDays(input) || /range['"]?\s*:\s*(?!false)/.test(attributeOf(input, 'lay-options') ?? '');
}

async function pick(panel: Element, day: Day, hands: Hands): Promise<FailureReason | null> {
  const list = query(panel, '.laydate-month-list, .laydate-year-list');
  if (list === null) return pickDay(panel, day, MARKS, hands);
  const years = is(list, '.laydate-year-list');
  // The head still names a month while months are listed.
  const month = (MARKS.month(panel) ?? 0) % 12;
  const there = years
    ? await turnToYear(panel, day.year, hands)
    : await turnTo(panel, day.year * 12 + month, MARKS, hands);
  const number = years ? day.year : day.month - 1;
  const line = query(panel, `.laydate-${years ? 'year' : 'month'}-list [lay-ym="${number}"]`);
  if (!there || line === null || is(line, MARKS.disabled)) return 'noOption';
  hands.press(line);
  await hands.settled();
  return null;
}

/** Years stand in pages of fifteen. */
async function turnToYear(panel: Element, wanted: number, hands: Hands): Promise<boolean> {
  const years = () =>
    [...queryAll(panel, '.laydate-year-list [lay-ym]')].map((line) => Number(attributeOf(line, 'lay-ym')));
  for (let page = 0; page < PAGE_CAP && !hands.signal.aborted; page += 1) {
    const shown = years();
    const [first] = shown;
    if (first === undefined || shown.includes(wanted)) return first !== undefined;
    const arrow = MARKS.arrow(panel, wanted < first ? -12 : 12);
    if (arrow === null) return false;
    hands.press(arrow);
    if ((await hands.until(() => (years()[0] === first ? null : true), OPEN_CAP)) === null) return false;
  }
  return false;
}

async function open(control: Control, hands: Hands): Promise<Element | null> {
  if (panelOf(control) === null) hands.tap(textInput(control));
  hands.mustBeSeen();
  const panel = await hands.until(() => panelOf(control), OPEN_CAP);
  if (panel !== null) hands.adopt(panel);
  return panel;
}

function panelOf(control: Control): Element | null {
  const input = textInput(control);
  const panel = input.ownerDocument.getElementById(`layui-laydate${attributeOf(input, 'lay-key') ?? ''}`);
  return panel !== null && isRendered(panel) ? panel : null;
}

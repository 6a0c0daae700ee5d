/**
 * daterangepicker, one day or two. Nothing marks a box as its own, so that it is known by the overlay that has opened. Its
 * arrows turn by single months. Measured on 3.1 and 2.1: it reads its box each time a key comes up, turns its calendars there,
 * says in its overlay what it understood, and tells the page of it when its button is pressed (also the hidden one of
 * those that need no button). It reads 09/05 as either day without a word: the calendar proves which one it took.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { contentOf, holds, is, query, queryAll } from '../../dom.ts';
import { printDate, readDate } from '../date-text.ts';
import type { Driver } from '../driver.ts';
import { calendarFaces } from '../generic/calendar-face.ts';
import { typeInto } from '../generic/choose-line.ts';
import { dayOf } from '../generic/pick-date.ts';
import { genericPicker } from '../generic/picker.ts';
import { betweenDays, daysIn } from '../generic/range-text.ts';
import type { Hands } from '../hands.ts';
import { visibleOverlays } from '../measured/overlay.ts';
import { OLDER_SELECTORS } from '../older-drivers.ts';
import { announceInput, pressKey } from '../write-text.ts';

const SAID = '.drp-selected';
const ORDERS = ['MM/DD/YYYY', 'DD/MM/YYYY'];

export const dateRangePicker: Driver = {
  ...genericPicker,
  library: 'daterangepicker',
  name: 'overlay',
  selectors: OLDER_SELECTORS['daterangepicker/overlay'],
  // The overlay itself is no field.
  claim: () => null,
  async set({ root, input }, value, hands) {
    // What stands around a box may be called the same.
    const isOverlay = (one: Element) => !holds(one, root) && saidIn(one).length === 2;
    const [panel, another] = visibleOverlays(root, '.daterangepicker').filter(isOverlay);
    const days = daysOf(value);
    if (panel === undefined || another !== undefined || days === null) return 'unsupported';
    if (!(input instanceof HTMLInputElement)) return 'unsupported';
    hands.adopt(panel);
    return typeDays(panel, input, days, hands);
  },
};

function daysOf(value: FillValue): readonly [string, string] | null {
  if (value.kind === 'range') return [value.from, value.to];
  // What undo brings back may be a text.
  const day = value.kind === 'date' ? value.date : value.kind === 'text' ? readDate(value.text) : null;
  return day?.length === 10 ? [day, day] : null;
}

/** `unsupported` where it does not say what it holds, or how it spells a day cannot be told. */
async function typeDays(
  panel: Element,
  box: HTMLInputElement,
  [from, to]: readonly [string, string],
  hands: Hands,
): Promise<FailureReason | null> {
  const [first = '', last = ''] = saidIn(panel);
  // One that prints no more than the month is left to the arrows.
  const own = readDate(first);
  if (last === '' || (own !== null && own.length < 10)) return 'unsupported';
  const shown = box.value;
  const isOne = is(panel, '.single');
  for (const between of isOne ? [''] : betweensOf(panel, box)) {
    const type = async (start: string, end: string) => {
      typeInto(box, isOne ? start : `${start}${between}${end}`, hands);
      await hands.nextTask();
      return saidIn(panel).join() === [start, end].join();
    };
    for (const hint of new Set([first, ...ORDERS])) {
      const [start, end] = [printDate(from, hint), printDate(to, hint)];
      // The second day lies in a month that is not on show: it is proved by itself.
      const isTaken =
        (await type(end, end)) && proves(panel, to) && (await type(start, end)) && proves(panel, from);
      if (isTaken) return take(panel, box, hands);
    }
    await type(first, last);
  }
  // Pages empty their box when somebody cancels: nothing is lost where it shows what the calendar does not have.
  const cancel = query(panel, '.cancelBtn');
  if (cancel !== null && !shown.includes(first) && hands.mayPress(cancel)) hands.press(cancel);
  box.value = shown;
  announceInput(box, shown);
  return own === null ? 'unsupported' : 'noOption';
}

async function take(panel: Element, box: HTMLElement, hands: Hands): Promise<null> {
  const apply = query(panel, '.applyBtn');
  if (apply !== null && hands.mayPress(apply)) hands.press(apply);
  else pressKey(box, 'Enter');
  await hands.settled();
  return null;
}

/** The days that it holds, as it spells them; two also where it takes one. Before 3 in boxes of its own. */
function saidIn(panel: Element): readonly string[] {
  const said = query(panel, SAID);
  return said === null
    ? [...queryAll<HTMLInputElement>(panel, '[name^="daterangepicker_"]')].map(({ value }) => value)
    : daysIn(contentOf(said));
}

/** What may stand between two days: before 3 it does not say. */
function betweensOf(panel: Element, { value, placeholder }: HTMLInputElement): Iterable<string> {
  const said = query(panel, SAID);
  if (said !== null) return [betweenDays(contentOf(said))];
  return new Set([betweenDays(value || placeholder), ' - ', ' 至 ', ' ~ ', '至', '~', '-']);
}

/** Whether the calendar has that day as its first, and lets it be chosen. */
function proves(panel: Element, date: string): boolean {
  const day = dayOf(date);
  if (day === null) return false;
  const face = calendarFaces(panel).find(
    ({ unit, at }) => unit === 'day' && at === day.year * 12 + day.month - 1,
  );
  const cell = face?.cells.find(({ number }) => number === day.day);
  return cell !== undefined && !cell.disabled && is(cell.element, '.start-date');
}

/**
 * bootstrap-datepicker, known by `data-provide`, by the group around box and calendar picture, or by the class that its
 * manual gives a box. Days bear their time (`data-date`, midnight UTC); years are turned in the view of months, as the
 * view of days has no arrow for them. Measured on 1.10: a typed text counts on `keyup` alone, and is taken back on closing
 * when no key was heard; a click on a day counts at once.
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { attributeOf, closest, contentOf, is, query, queryAll } from '../../dom.ts';
import { dateRangePicker } from '../daterangepicker/overlay.ts';
import { dayFor, showsDayOf } from '../dated-calendar.ts';
import type { Control, Driver } from '../driver.ts';
import { typeInto } from '../generic/choose-line.ts';
import { hasWord } from '../generic/class-words.ts';
import { typeDate, type Day } from '../generic/pick-date.ts';
import { genericPicker } from '../generic/picker.ts';
import type { Hands } from '../hands.ts';
import { isRendered, visibleOverlays } from '../measured/overlay.ts';
import { isDisabled, textInput } from '../native/text.ts';
import { leave } from '../write-text.ts';

const PANEL = '.datepicker-dropdown';
const OPEN_CAP = 700;
const TURN_CAP = 600;
/** A hundred years. */
const PRESS_CAP = 120;
const ADDONS = '.input-group-addon, .input-group-text, .add-on, .input-group-append, .input-group-btn .btn';
const CROSSES = '[class*="remove"], [class*="times"], [class*="clear"], [class*="close"]';
const NAMES = new Set(['datepicker', 'datetimepicker']);

export const bootstrapDatepicker: Driver = {
  library: 'bootstrap',
  name: 'datepicker',
  selectors: OLDER_SELECTORS['bootstrap/datepicker'],
  claim(element) {
    const group = is(element, '.input-group.date, .input-append.date') ? element : null;
    const input = group === null ? element : query(group, 'input:not([type="hidden"])');
    if (!(input instanceof HTMLInputElement) || input.type !== 'text') return null;
    if (group === null && !isMarked(input)) return null;
    return { widget: 'date', root: group ?? input, input, members: [], whole: true };
  },
  state: (control) => ({ disabled: isDisabled(textInput(control)), readonly: false }),
  options: () => [],
  shown: (control) => textInput(control).value,
  held(control) {
    const text = textInput(control).value;
    return text === '' ? null : { kind: 'text', text };
  },
  async set(control, value, hands) {
    const day = dayFor(value);
    if (day === null) return 'unsupported';
    const panel = await open(control, hands);
    if (panel !== null) return pick(panel, day, hands);
    // Another plug-in that people put on boxes of the same class.
    const taken = await dateRangePicker.set(control, value, hands);
    if (taken !== 'unsupported') return taken;
    await shutOther(control, hands);
    if (value.kind === 'date' && !textInput(control).readOnly) {
      const typed = await typeDate(control, value.date, hands);
      if (typed === null || typed === 'stopped') return typed;
    }
    return genericPicker.set(control, value, hands);
  },
  shows: (control, value) => showsDayOf(textInput(control).value, value),
  async clear(control, hands) {
    const panel = await open(control, hands);
    if (panel === null) {
      await shutOther(control, hands);
      return genericPicker.clear(control, hands);
    }
    const button = [...queryAll<HTMLElement>(panel, 'th.clear')].find(isRendered);
    if (button !== undefined) hands.press(button);
    else if (textInput(control).readOnly) return 'unsupported';
    else typeInto(textInput(control), '', hands);
    await hands.nextTask();
    return null;
  },
  async close(control, hands) {
    if (panelOf(control) !== null) hands.tapAway();
    leave(textInput(control));
    await hands.until(() => (panelOf(control) === null ? true : null));
    await genericPicker.close(control, hands);
  },
};

function isMarked(input: HTMLInputElement): boolean {
  if (closest(input, '.input-daterange') !== null) return true;
  // jQuery UI marks its own boxes, with another calendar, as `hasDatepicker`.
  if (is(input, '.hasDatepicker')) return false;
  return attributeOf(input, 'data-provide') === 'datepicker' || hasWord(input, NAMES);
}

/** Other calendars have the same frame and names. What was opened in search of this one is shut. */
async function shutOther(control: Control, hands: Hands): Promise<void> {
  hands.tapAway();
  leave(textInput(control));
  await hands.settled();
}

async function open(control: Control, hands: Hands): Promise<HTMLElement | null> {
  // The picture of a calendar, and not the cross beside it.
  const addons = [...queryAll<HTMLElement>(control.root, ADDONS)];
  const addon = addons.find((one) => query(one, CROSSES) === null && !is(one, CROSSES)) ?? null;
  for (const target of [textInput(control), addon]) {
    if (target === null || !hands.mayPress(target)) continue;
    if (panelOf(control) === null) hands.tap(target);
    const panel = await hands.until(() => panelOf(control), OPEN_CAP);
    hands.mustBeSeen();
    if (panel !== null) {
      hands.adopt(panel);
      return panel;
    }
  }
  return null;
}

/** Nothing links a calendar to its box; it opens one at a time. */
function panelOf({ root }: Control): HTMLElement | null {
  const [panel, another] = visibleOverlays(root, PANEL);
  return another === undefined && panel instanceof HTMLElement ? panel : null;
}

type View = 'days' | 'months' | 'years';

function viewOf(panel: Element): View | null {
  const views: readonly View[] = ['days', 'months', 'years'];
  return views.find((view) => partOf(panel, view, '') !== null) ?? null;
}

function partOf(panel: Element, view: View, selector: string): HTMLElement | null {
  const face = query(panel, `.datepicker-${view}`);
  if (face === null || !isRendered(face)) return null;
  return selector === '' ? face : query(face, selector);
}

async function pick(panel: HTMLElement, day: Day, hands: Hands): Promise<FailureReason | null> {
  const first = viewOf(panel);
  if (first === 'days') {
    const switcher = partOf(panel, 'days', '.datepicker-switch');
    if (switcher !== null && cellOf(panel, day) === null) hands.press(switcher);
  }
  if (viewOf(panel) === 'months') {
    if (!(await turnToYear(panel, day.year, hands))) return 'noOption';
    const month = [...(partOf(panel, 'months', 'tbody')?.querySelectorAll<HTMLElement>('.month') ?? [])][
      day.month - 1
    ];
    if (month === undefined || is(month, '.disabled')) return 'noOption';
    hands.press(month);
    await hands.nextTask();
    if (first === 'months') return null;
  } else if (viewOf(panel) === 'years') {
    return 'unsupported';
  }
  const cell = await hands.until(() => cellOf(panel, day), TURN_CAP);
  if (cell === null || is(cell, '.disabled')) return 'noOption';
  hands.press(cell);
  await hands.nextTask();
  return null;
}

function cellOf(panel: Element, { year, month, day }: Day): HTMLElement | null {
  return partOf(panel, 'days', `td.day[data-date="${Date.UTC(year, month - 1, day)}"]`);
}

async function turnToYear(panel: Element, wanted: number, hands: Hands): Promise<boolean> {
  const year = () => {
    const head = partOf(panel, 'months', '.datepicker-switch');
    const shown = Number(/\d{4}/.exec(head === null ? '' : contentOf(head))?.[0] ?? 0);
    return shown > 0 ? shown : null;
  };
  for (let press = 0; press < PRESS_CAP && !hands.signal.aborted; press += 1) {
    const at = year();
    if (at === null || at === wanted) return at === wanted;
    const arrow = partOf(panel, 'months', wanted < at ? 'th.prev' : 'th.next');
    if (arrow === null || is(arrow, '.disabled')) return false;
    hands.press(arrow);
    if ((await hands.until(() => (year() === at ? null : true), TURN_CAP)) === null) return false;
  }
  return false;
}

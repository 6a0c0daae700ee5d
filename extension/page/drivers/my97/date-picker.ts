/**
 * My97 DatePicker: a box, or a picture beside it, calls `WdatePicker()`, and a calendar opens in a frame under the body of
 * the topmost page of that origin. Its cells call `day_Click(2018,5,9)`; month and year are typed into its two boxes.
 * Measured on 4.8: a text set from outside is shown and posted, but `onpicked` is never called; a click on a cell calls it.
 */
import { MY97, OLDER_SELECTORS } from '../older-drivers.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { after, attributeOf, boxOf, contentOf, is, isVisible, query, queryAll } from '../../dom.ts';
import { dayFor, showsDayOf } from '../dated-calendar.ts';
import type { Control, Driver } from '../driver.ts';
import type { Day } from '../generic/pick-date.ts';
import type { Hands } from '../hands.ts';
import { isDisabled, textInput } from '../native/text.ts';
import { focusQuietly, leave } from '../write-text.ts';

const OPEN_CAP = 3_000;
const FACE_CAP = 1_000;

export const my97DatePicker: Driver = {
  library: 'my97',
  name: 'date-picker',
  selectors: OLDER_SELECTORS['my97/date-picker'],
  claim(element) {
    if (!(element instanceof HTMLInputElement) || element.type !== 'text' || !isClaimed(element)) return null;
    return { widget: 'date', root: element, input: element, members: [], whole: true };
  },
  // Readonly is how portals ask for a click.
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
    const calendar = await open(control, hands);
    if (calendar === null) return 'widgetDidNotOpen';
    // Reached only where the box asks for a time of day as well.
    const time = query(calendar, '#dpTime');
    if (time !== null && isVisible(time)) return 'unsupported';
    return pick(calendar, day, hands);
  },
  shows: (control, value) => showsDayOf(textInput(control).value, value),
  async clear(control, hands) {
    const calendar = await open(control, hands);
    const button = calendar === null ? null : query(calendar, '#dpClearInput');
    if (button === null || !isVisible(button)) return 'unsupported';
    hands.press(button);
    await hands.settled();
    return null;
  },
  async close(control, hands) {
    if (calendarOf(control) !== null) hands.tapAway();
    leave(textInput(control));
    await hands.nextTask();
  },
};

function isClaimed(input: HTMLInputElement): boolean {
  if (calls(input)) return true;
  // A class that everybody may use: My97 gives it its picture.
  return is(input, '.Wdate') || openerBeside(input) !== null;
}

function calls(element: Element): boolean {
  const handlers = [attributeOf(element, 'onclick'), attributeOf(element, 'onfocus')];
  return handlers.some((handler) => handler?.includes(MY97) === true);
}

/** A picture or a link right behind a box, which names that box or no other. */
function openerBeside(input: HTMLInputElement): HTMLElement | null {
  const next = after(input);
  if (!(next instanceof HTMLElement) || !calls(next)) return null;
  const handler = attributeOf(next, 'onclick') ?? '';
  const named = /el\s*:\s*(?:\$dp\.\$\(\s*)?['"]([^'"]+)['"]/.exec(handler)?.[1];
  return named === undefined || named === input.id || named === input.name ? next : null;
}

async function open(control: Control, hands: Hands): Promise<HTMLElement | null> {
  const input = textInput(control);
  const opener = input instanceof HTMLInputElement && !calls(input) ? openerBeside(input) : null;
  if (opener !== null) hands.adopt(opener);
  if (calendarOf(control) === null) hands.tap(opener ?? input);
  hands.mustBeSeen();
  const calendar = await hands.until(() => calendarOf(control), OPEN_CAP);
  if (calendar !== null) hands.adopt(calendar);
  return calendar;
}

/** The one calendar that is open; it is drawn in the topmost page that this one may look into. */
function calendarOf(control: Control): HTMLElement | null {
  for (let view = control.root.ownerDocument.defaultView; view !== null; view = above(view)) {
    for (const frame of queryAll<HTMLIFrameElement>(view.document, 'div > iframe')) {
      const inside = isVisible(frame) && boxOf(frame).width > 1 ? documentOf(frame) : null;
      const face = inside === null ? null : query(inside, '.WdateDiv');
      if (face !== null && query(face, '#dpTitle') !== null) return face;
    }
  }
  return null;
}

/** Null at the top, and where the frame around is somebody else's. */
function above(view: Window): (Window & typeof globalThis) | null {
  try {
    const { parent } = view as Window & typeof globalThis;
    return parent === view || parent.document === null ? null : (parent as Window & typeof globalThis);
  } catch {
    return null;
  }
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

async function pick(calendar: HTMLElement, day: Day, hands: Hands): Promise<FailureReason | null> {
  const cell = () => {
    const calling = `day_Click(${day.year},${day.month},${day.day})`;
    return [...queryAll<HTMLElement>(calendar, 'td[onclick]')].find(
      (td) => attributeOf(td, 'onclick')?.includes(calling) === true && contentOf(td).trim() === `${day.day}`,
    );
  };
  if (cell() === undefined) {
    const [month, year] = queryAll<HTMLInputElement>(calendar, '.yminput');
    if (month === undefined || year === undefined) return 'noOption';
    for (const [box, number] of [
      [year, day.year],
      [month, day.month],
    ] as const) {
      focusQuietly(box);
      box.value = `${number}`;
      leave(box);
      await hands.nextTask();
    }
  }
  const found = await hands.until(() => cell() ?? null, FACE_CAP);
  if (found === null) return 'noOption';
  hands.press(found);
  await hands.settled();
  return null;
}

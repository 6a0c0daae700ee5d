/**
 * Puts a day into a date picker: in its calendar, in its wheels, or, where neither can be read, by typing as far as typing
 * is honoured. What the widget shows afterwards decides.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import { readDate, spellDate } from '../date-text.ts';
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { announceInput, focusQuietly, leave, pressKey, writeText } from '../write-text.ts';
import { calendarFaces, monthNumber, type CalendarFace } from './calendar-face.ts';
import { confirmIn } from './confirm.ts';
import { openPanels } from './open-picker.ts';
import { framesIn, type PanelWatch } from './panel-watch.ts';
import { isTextInput, renderedText } from './rendered-text.ts';
import { pickFromWheels } from './date-wheels.ts';
import { stillPanel, turnCalendar } from './turn-calendar.ts';

const FACE_CAP = 1_500;
/** A calendar that fades in takes no press yet, in ms. */
const CELL_CAP = 600;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayOf(date: string): Day | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || !(year > 0)) return null;
  return { year, month, day: day ?? 1 };
}

/** Null when it was chosen in the calendar; `unsupported` when the overlay is no calendar at all. */
export async function pickInCalendar(
  watch: PanelWatch,
  day: Day,
  hands: Hands,
): Promise<FailureReason | null> {
  const reason = await pressDay(watch, day, hands);
  for (const panel of reason === null ? watch.panels() : []) await confirmIn(panel, hands);
  return reason;
}

/** As `pickInCalendar`, but leaves the overlay as it is once the day is pressed. */
export async function pressDay(watch: PanelWatch, day: Day, hands: Hands): Promise<FailureReason | null> {
  const open = () => {
    openPanels(watch, hands);
    const places = watch.panels().flatMap((panel) => [panel, ...framesIn(panel)]);
    const calendar = places.find((place) => calendarFaces(place).length > 0) ?? null;
    if (calendar !== null) hands.adopt(calendar);
    return calendar;
  };
  const found = await hands.until(open, FACE_CAP);
  if (await pickFromWheels(watch, day, hands)) return null;
  if (found === null) return 'unsupported';
  const wanted = day.year * 12 + day.month - 1;
  // A picker of months or years ends at its own unit; one of days may pass through the other two.
  for (let level = 0; level < 3; level += 1) {
    const reached = await turnCalendar(open, (face) => gapTo(face, wanted), hands);
    if (!reached) return 'noOption';
    await stillPanel(open, hands);
    const stands = await hands.until(() => {
      const panel = open();
      const faces = panel === null ? [] : calendarFaces(panel);
      const face = faces.find((candidate) => gapTo(candidate, wanted) === 0);
      const cell = face?.cells.find(({ number }) => number === numberIn(face, day));
      const isReady = panel !== null && cell?.disabled === false && hands.mayPress(cell.element);
      return isReady && face !== undefined ? { panel, face, cell } : null;
    }, CELL_CAP);
    if (stands === null) return 'noOption';
    const { face, cell } = stands;
    hands.tap(cell.element);
    await hands.settled();
    const next = open();
    const unit = next === null ? null : (calendarFaces(next)[0]?.unit ?? null);
    if (next !== null && unit !== null && unit !== face.unit && finer(unit, face.unit)) continue;
    return null;
  }
  return null;
}

const FINENESS = ['year', 'month', 'day'];

function finer(unit: string, than: string): boolean {
  return FINENESS.indexOf(unit) > FINENESS.indexOf(than);
}

function numberIn(face: CalendarFace, { year, month, day }: Day): number {
  return face.unit === 'day' ? day : face.unit === 'month' ? month : year;
}

/** Months between what a face shows and what is wanted. */
function gapTo({ unit, at, cells }: CalendarFace, wanted: number): number {
  if (unit === 'day') return wanted - at;
  const year = Math.floor(wanted / 12);
  if (unit === 'month') return year * 12 - at;
  // Pages of years turn by as many as they show, which may be more than are missing.
  const first = cells[0]?.number ?? 0;
  const last = cells.at(-1)?.number ?? 0;
  return year < first ? Number.NEGATIVE_INFINITY : year > last ? Number.POSITIVE_INFINITY : 0;
}

/**
 * Types the day. A box may print what it was given and still have dropped it, so that it counts only where the box is
 * left and still shows it: boxes that parse text print what they understood when they are left.
 */
export async function typeDate(control: Control, date: string, hands: Hands): Promise<FailureReason | null> {
  const { input } = control;
  // A readonly box that is posted under a name is its own model; any other would only look filled.
  if (!isTextInput(input) || (input.readOnly && input.name === '')) return 'unsupported';
  const initial = input.value;
  const hint = initial === '' ? input.placeholder : initial;
  for (const spelling of spellDate(date, hint)) {
    focusQuietly(input);
    hands.mustBeSeen(input);
    input.value = spelling;
    announceInput(input, spelling);
    await hands.nextTask();
    pressKey(input, 'Enter');
    await hands.nextTask();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    leave(input);
    hands.tapAway();
    await hands.settled();
    if (showsDay(renderedText(control.root, input), date)) return null;
    if (hands.signal.aborted) return 'stopped';
    // One that answers with another day reads dates in its own way: what it shows of other spellings proves nothing.
    if (input.value !== spelling && readDate(input.value) !== null) break;
  }
  if (input.value !== initial) await writeText(input, initial, hands);
  return 'notKept';
}

/** Whether a text names that day (or its month, or its year, where no more is shown). */
export function showsDay(shown: string, date: string): boolean {
  const text = shown
    .normalize('NFKC')
    .replace(/[\sT]\d{1,2}:\d{2}(?::\d{2})?.*$/, '')
    .trim();
  const read = readDate(text);
  if (read !== null) return date.startsWith(read);
  const day = dayOf(date);
  if (day === null) return false;
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers !== null) {
    const [, one, other, year] = numbers.map(Number);
    const ends = [day.month, day.day];
    return (
      year === day.year &&
      (ends.join() === [one, other].join() || ends.toReversed().join() === [one, other].join())
    );
  }
  const words = text.match(/\d+/g)?.map(Number) ?? [];
  return (
    words.length === 2 &&
    words.includes(day.year) &&
    words.includes(day.day) &&
    monthNumber(text) === day.month
  );
}

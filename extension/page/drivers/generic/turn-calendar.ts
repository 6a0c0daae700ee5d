/**
 * Turns a calendar to a month by its own arrows. What an arrow does is found out by pressing it: the head says how far it
 * went. Nothing is known of the library but that arrows bear no words.
 */
import { boxOf, nameOf } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Hands } from '../hands.ts';
import { calendarFaces, type CalendarFace } from './calendar-face.ts';
import { hasWord, looksDisabled } from './class-words.ts';
import { turnByLists } from './calendar-lists.ts';
import { isMoving } from './movement.ts';
import { scrollers } from './scroll-list.ts';
import { isSeen } from './seen.ts';

/** Fifty years by months. */
const PRESS_CAP = 640;
const TURN_CAP = 600;
const STEP_CAP = 300;
/** A list of months that is longer than can be scrolled through in this time, in ms, is given up. */
const SCROLL_PATIENCE = 20_000;
/** Presses of an arrow whose stride is known, without looking. */
const BURST = 24;
const BACK = /prev|left|back|last|minus|上|«|‹|<|◀|←|&lt;/i;
const FORTH = /next|right|forward|plus|下|»|›|>|▶|→|&gt;/i;
const ARROW_TEXT = /^(?:[«‹<◀←»›>▶→]{0,2}|prev(?:ious)?|next|[上下](?:个|一个?)?[月年])$/i;
const ARROWS = 'button, input[type="button" i], a, i, span, svg, [role="button"], div, th, td, em';
/** Crosses close or empty; some buttons go back to today; the arrow at the end of a list opens that list. */
const ENDS = /cross|close|clear|remove|delete|current|today|suffix|caret/i;
/** Presses that may bring no face nearer: each arrow is tried once. */
const VAIN_CAP = 16;
const LISTS = new Set(['select', 'selector', 'combobox']);
const NAMED = /prev|next|arrow|left|right|back|forward|jump|chevron|上|下/i;

/**
 * @param open reads the overlay anew: libraries exchange it.
 * @param gapTo the months that a face is away from the one wanted, negative for the past; 0 when it shows that month.
 */
export async function turnCalendar(
  open: () => Element | null,
  gapTo: (face: CalendarFace) => number,
  hands: Hands,
): Promise<boolean> {
  /** How far each arrow turns each of the faces: two side by side may have arrows of their own. */
  const effects = new Map<string, readonly number[]>();
  let isSecondChance = false;
  let nearest = Number.POSITIVE_INFINITY;
  let vain = 0;
  for (let press = 0; press < PRESS_CAP && !hands.signal.aborted; press += 1) {
    // Between two months a calendar may show none for a moment, or both.
    const panel = await stillPanel(open, hands);
    const faces = panel === null ? [] : calendarFaces(panel);
    const gaps = faces.map(gapTo);
    if (panel === null || gaps.length === 0) return false;
    if (gaps.includes(0)) return true;
    const distance = Math.min(...gaps.map(Math.abs));
    vain = distance < nearest || !Number.isFinite(distance) ? 0 : vain + 1;
    nearest = Math.min(nearest, distance);
    if (vain > VAIN_CAP) return false;
    if (await turnByLists(panel, faces[0], gaps[0], hands)) {
      await hands.until(() => (stamp(facesOf(open)) === stamp(faces) ? null : true), TURN_CAP);
      continue;
    }
    const { arrow, times } = bestArrow(arrowsIn(panel, faces), effects, gaps, hands) ?? NO_ARROW;
    const idle = [...effects].filter(([, strides]) => strides.every((stride) => stride === 0));
    if (arrow === null && !isSecondChance && idle.length > 0) {
      // On a machine under load an arrow may have turned the calendar only after it was watched.
      for (const [name] of idle) effects.delete(name);
      isSecondChance = true;
      continue;
    }
    if (arrow === null) return scrollTo(open, gapTo, hands);
    const before = stamp(faces);
    hands.tap(arrow.element);
    await hands.until(() => (stamp(facesOf(open)) === before ? null : true), TURN_CAP);
    if (effects.get(arrow.name) !== undefined) {
      if (times > 1) await pressOn(arrow.element, Math.min(times - 1, BURST), hands);
      continue;
    }
    // An arrow seen for the first time may still be sliding.
    await hands.settled();
    await stillPanel(open, hands);
    const after = (await hands.until(() => anyFace(open), TURN_CAP)) ?? [];
    effects.set(
      arrow.name,
      faces.map(({ at }, index) => (after[index]?.at ?? at) - at),
    );
    if (after.length === 0) return false;
  }
  return false;
}

/** Many months away one presses and presses, and looks again afterwards: some calendars pass over what comes too fast. */
async function pressOn(arrow: HTMLElement, times: number, hands: Hands): Promise<void> {
  for (let press = 0; press < times && arrow.isConnected && !looksDisabled(arrow); press += 1) {
    hands.tap(arrow);
    await hands.nextTask();
  }
  await hands.settled();
}

/** The overlay once nothing in it moves; one that never rests is taken as it is. */
export async function stillPanel(open: () => Element | null, hands: Hands): Promise<Element | null> {
  const still = () => {
    const panel = open();
    return panel === null || isMoving(panel) ? null : panel;
  };
  return (await hands.until(still, TURN_CAP)) ?? open();
}

/** Some calendars have no arrows: month stands under month, drawn as one scrolls there. */
async function scrollTo(
  open: () => Element | null,
  gapTo: (face: CalendarFace) => number,
  hands: Hands,
): Promise<boolean> {
  // One that has just opened still scrolls itself to its first day: then a second pass finds what the first missed.
  await hands.settled();
  const panel = open();
  const boxes = panel === null ? [] : scrollers(panel);
  const ends = performance.now() + SCROLL_PATIENCE;
  for (const box of [...boxes, ...boxes]) {
    box.scrollTop = 0;
    for (let step = 0; step < PRESS_CAP && !hands.signal.aborted; step += 1) {
      const there = await hands.until(
        () => (facesOf(open).some((face) => gapTo(face) === 0) ? true : null),
        STEP_CAP,
      );
      if (there !== null) return true;
      if (performance.now() > ends) return false;
      const at = box.scrollTop;
      const page = Math.max(60, box.clientHeight * 0.6);
      box.scrollTop = at + Math.max(page, wayTo(facesOf(open), gapTo, box));
      if (box.scrollTop <= at) break;
    }
  }
  return false;
}

/** How far below what is in view the month wanted may stand: months are of about one height. Short of it by three. */
function wayTo(faces: readonly CalendarFace[], gapTo: (face: CalendarFace) => number, box: Element): number {
  const { top, bottom } = boxOf(box);
  const inView = faces.filter(({ cells }) => {
    const place = cells[0] === undefined ? null : boxOf(cells[0].element);
    return place !== null && place.bottom > top && place.top < bottom;
  });
  const [face] = inView;
  const [first, last] = [face?.cells[0], face?.cells.at(-1)];
  if (face === undefined || first === undefined || last === undefined) return 0;
  const height = boxOf(last.element).bottom - boxOf(first.element).top;
  return (gapTo(face) - 3) * height;
}

function facesOf(open: () => Element | null): readonly CalendarFace[] {
  const panel = open();
  return panel === null ? [] : calendarFaces(panel);
}

function anyFace(open: () => Element | null): readonly CalendarFace[] | null {
  const faces = facesOf(open);
  return faces.length > 0 ? faces : null;
}

function stamp(faces: readonly CalendarFace[]): string {
  return faces.map(({ unit, at }) => `${unit}${at}`).join();
}

interface Arrow {
  readonly element: HTMLElement;
  /** The same arrow after the overlay was drawn anew. */
  readonly name: string;
  /** −1 back, 1 forth, 0 it does not say. */
  readonly sense: number;
}

interface Turn {
  readonly arrow: Arrow | null;
  /** How often it may be pressed before it goes too far. */
  readonly times: number;
}

const NO_ARROW: Turn = { arrow: null, times: 0 };

function arrowsIn(panel: Element, faces: readonly CalendarFace[]): readonly Arrow[] {
  const cells = faces.flatMap((face) => face.cells);
  const grid = cells[0]?.element.closest('table, tbody, ul') ?? cells[0]?.element.parentElement ?? null;
  const found = [...panel.querySelectorAll(ARROWS)].filter((element) => isArrow(element, panel, grid));
  // Of a button and the drawing in it the button is the arrow; what holds several arrows is none.
  const leaves = found.filter(
    (element) => !found.some((other) => other !== element && element.contains(other)),
  );
  const outer = leaves.map((leaf) => {
    const around = found.filter(
      (element) => element.contains(leaf) && leaves.filter((other) => element.contains(other)).length === 1,
    );
    return around.find((element) => element.matches('button, [role="button"]')) ?? around[0] ?? leaf;
  });
  return outer.map((element, index): Arrow => {
    const words = describe(element);
    const back = BACK.test(words);
    const forth = FORTH.test(words);
    const sense = back === forth ? 0 : back ? -1 : 1;
    // A drawing cannot be clicked; in a frame of its own an element is of another class.
    const target = 'click' in element ? element : (element.parentElement ?? panel);
    return { element: target as HTMLElement, name: `${index}/${outer.length} ${words}`, sense };
  });
}

function isArrow(element: Element, panel: Element, grid: Element | null): boolean {
  if (!ARROW_TEXT.test(spokenText(element))) return false;
  if (grid?.contains(element) === true && !element.matches('th *, th, thead *')) return false;
  if (
    ENDS.test(describe(element)) ||
    element.querySelector('input, select') !== null ||
    isOfList(element, panel) ||
    looksDisabled(element)
  )
    return false;
  const drawn =
    element.matches('button, [role="button"], svg') ||
    NAMED.test(describe(element)) ||
    /[«‹<»›>]/.test(textOn(element));
  return drawn && isSeen(element, panel);
}

/** Without the letters that are drawn as icons. */
function spokenText(element: Element): string {
  const text = textOn(element);
  if (element.matches('[aria-hidden="true"]')) return '';
  const silent = [...element.querySelectorAll('[aria-hidden="true"]')];
  return silent.some((part) => (part.textContent ?? '').trim() === text) ? '' : text;
}

/** By name: in a frame of its own a button is of another class. Pictures that a font draws are no text. */
function textOn(element: Element): string {
  const text =
    nameOf(element) === 'input' ? (element as HTMLInputElement).value : (element.textContent ?? '');
  return cleanText(text);
}

/** Some heads have lists of years and months; their arrows open those. */
function isOfList(element: Element, panel: Element): boolean {
  let around: Element | null = element;
  for (let level = 0; level < 4 && around !== null && around !== panel; level += 1) {
    if (hasWord(around, LISTS)) return true;
    around = around.parentElement;
  }
  return false;
}

function describe(element: Element): string {
  const part = (of: Element) =>
    `${of.getAttribute('class') ?? ''} ${of.getAttribute('aria-label') ?? ''} ${of.getAttribute('title') ?? ''}`;
  const inside = [...element.querySelectorAll('*')].slice(0, 4).map(part).join(' ');
  return `${part(element)} ${inside} ${(element.textContent ?? '').trim()}`;
}

/**
 * For the face that is nearest: the longest known stride that does not overshoot; else an arrow nobody has tried, of the
 * right sense first. A face that no arrow turns leaves it to the next.
 */
function bestArrow(
  arrows: readonly Arrow[],
  effects: ReadonlyMap<string, readonly number[]>,
  gaps: readonly number[],
  hands: Hands,
): Turn | null {
  const usable = arrows.filter(({ element }) => hands.mayPress(element));
  const nearest = [...gaps.keys()].sort(
    (one, other) => Math.abs(gaps[one] ?? 0) - Math.abs(gaps[other] ?? 0),
  );
  for (const face of nearest) {
    const missing = gaps[face] ?? 0;
    const sense = Math.sign(missing);
    const untried = usable
      .filter(({ name }) => !effects.has(name))
      .filter((arrow) => arrow.sense === sense || arrow.sense === 0);
    const known = usable
      .map((arrow) => ({ arrow, stride: effects.get(arrow.name)?.[face] ?? 0 }))
      .filter(({ stride }) => Math.sign(stride) === sense && Math.abs(stride) <= Math.abs(missing))
      .sort((one, other) => Math.abs(other.stride) - Math.abs(one.stride));
    const [best] = known;
    const [fresh] = untried.sort((one, other) => Math.abs(other.sense) - Math.abs(one.sense));
    // More than a year away, an arrow that leaps years is worth looking for.
    const isFar = Math.abs(missing) >= 12;
    if (best !== undefined && (fresh === undefined || Math.abs(best.stride) >= 12 || !isFar))
      return { arrow: best.arrow, times: Number.isFinite(missing) ? Math.floor(missing / best.stride) : 1 };
    const arrow = fresh ?? best?.arrow;
    if (arrow !== undefined) return { arrow, times: 1 };
  }
  return null;
}

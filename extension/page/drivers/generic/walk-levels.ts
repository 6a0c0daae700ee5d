/**
 * Walks a path through whatever shows it: columns that open beside each other, one list that is exchanged at every level,
 * tabs, or a tree. After each step the next level is looked for among the lists that the last press did not come from,
 * then among the lines that are new.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { Hands } from '../hands.ts';
import { matchLevel } from '../match-level.ts';
import { hoverOver } from '../tap.ts';
import { confirmIn } from './confirm.ts';
import { expanderOf, pressLine } from './choose-line.ts';
import { saysLoading, type Line } from './lines.ts';
import { openPanels } from './open-picker.ts';
import type { PanelWatch } from './panel-watch.ts';
import { isDrawn } from './rendered-text.ts';

/** A level that comes from a server may take this long, in ms. */
const LEVEL_CAP = 6_000;

/** A level that has not opened after this, in ms, and does not say that it loads, is pressed once more. */
const OPEN_CAP = 1_500;
/** One that opens under the mouse does so within this, in ms. */
const HOVER_CAP = 400;

const TICKS = 'input[type="radio" i], input[type="checkbox" i], [role="radio"], [role="checkbox"]';

interface Step {
  readonly line: Line;
  readonly rest: readonly string[];
}

export async function walkLevels(
  watch: PanelWatch,
  levels: readonly string[],
  hands: Hands,
): Promise<FailureReason | null> {
  const taken: Line[] = [];
  let before: readonly Line[] = [];
  let rest = levels;
  const look = (): Step | null => {
    openPanels(watch, hands);
    return nextStep(watch.lines(), taken, before, rest);
  };
  while (rest.length > 0) {
    const last = taken.at(-1);
    let step = await hands.until(look, last === undefined ? LEVEL_CAP / 2 : HOVER_CAP);
    if (step === null && last !== undefined) {
      const isShut = () => sameLines(watch.lines(), before) && !watch.panels().some(saysLoading);
      // What opens under the mouse is shut again by a press: then the mouse alone opens it.
      if (isShut()) hoverOver(last.target);
      step = await hands.until(look, OPEN_CAP);
      if (step === null && isShut()) await expand(last, hands);
      step ??= await hands.until(look, LEVEL_CAP);
    }
    if (step === null)
      return taken.length === 0 && watch.lines().length === 0 ? 'optionsTimedOut' : 'noOption';
    // A list that is being exchanged shows the old lines for a moment.
    await hands.settled();
    step = look() ?? step;
    const { line } = step;
    if (line.disabled && step.rest.length === 0) return 'noOption';
    before = watch.lines();
    taken.push(line);
    rest = step.rest;
    if (rest.length === 0) return finish(line, watch, hands);
    await expand(line, hands);
  }
  return null;
}

function sameLines(lines: readonly Line[], others: readonly Line[]): boolean {
  return lines.length === others.length && lines.every(({ text }, index) => text === others[index]?.text);
}

async function expand(line: Line, hands: Hands): Promise<void> {
  const expander = expanderOf(line);
  if (expander !== null && hands.mayPress(expander)) hands.tap(expander);
  else if (
    line.element.getAttribute('aria-expanded') === 'true' &&
    line.element.closest('[role="tree"]') !== null
  )
    return;
  else if (hands.mayPress(line.target)) hands.tap(line.target);
  await hands.settled();
}

/** The last level: a press on the line; where every level may be chosen, on the circle in it. */
async function finish(line: Line, watch: PanelWatch, hands: Hands): Promise<FailureReason | null> {
  const panel = watch.panels().find((open) => open.contains(line.element));
  const tick = tickOf(line);
  if (tick !== null && hands.mayPress(tick)) {
    hands.press(tick);
    await hands.settled();
    if (panel !== undefined && isDrawn(panel)) await confirmIn(panel, hands);
    return null;
  }
  return pressLine(line, watch, hands);
}

function tickOf({ element }: Line): HTMLElement | null {
  const around = element.parentElement?.closest('li') ?? null;
  return element.querySelector<HTMLElement>(TICKS) ?? around?.querySelector<HTMLElement>(TICKS) ?? null;
}

function nextStep(
  lines: readonly Line[],
  taken: readonly Line[],
  before: readonly Line[],
  rest: readonly string[],
): Step | null {
  const usable = lines.filter(
    ({ disabled, element }) => !disabled || element.querySelector('input') !== null,
  );
  for (const pool of pools(usable, taken, before)) {
    const step = matchLevel(pool, rest);
    if (step !== null) return { line: step.option, rest: step.rest };
  }
  return null;
}

/** Where the next level may stand, likeliest first. */
function* pools(
  lines: readonly Line[],
  taken: readonly Line[],
  before: readonly Line[],
): Generator<readonly Line[]> {
  const last = taken.at(-1);
  if (last === undefined) {
    yield* byList(lines);
    return;
  }
  const still = taken.filter(({ element, text }) =>
    lines.some((line) => line.element === element && line.text === text),
  );
  const others = lines.filter(
    ({ list }) => !still.some((line) => line.list === list || line.list.contains(list)),
  );
  const after = others.filter(({ list }) =>
    still.every((line) => (line.list.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
  yield* byList(after);
  const known = new Map(before.map(({ element, text }) => [element, text]));
  const fresh = lines.filter(({ element, text }) => known.get(element) !== text);
  if (fresh.length > 0) yield fresh;
  // A branch of a tree that was open already: the lines right below it.
  const at = lines.findIndex(({ element }) => element === last.element);
  if (at >= 0 && last.element.closest('[role="tree"], [class*="tree" i]') !== null)
    yield lines.slice(at + 1, at + 60);
}

function byList(lines: readonly Line[]): readonly (readonly Line[])[] {
  const lists = new Map<Element, Line[]>();
  for (const line of lines) {
    const known = lists.get(line.list);
    if (known === undefined) lists.set(line.list, [line]);
    else known.push(line);
  }
  return [...lists.values()];
}

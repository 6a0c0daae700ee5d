/**
 * Cascaders of the measured libraries, of one path: one menu per level, each line clicked when its level has come. Levels
 * may load from a server. Where every level may be chosen, some libraries have a radio per line; others take each level
 * as it is clicked. What differs from library to library is data.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { is, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { matchLevel, sameLevel, sameLevels, splitLevels } from '../match-level.ts';
import { leave, pressKey } from '../write-text.ts';
import { clearByCross, type Cross } from './clear-by-cross.ts';
import { isRendered, openOverlay, untilClosed, visibleOverlays } from './overlay.ts';

export interface CascaderAnatomy {
  readonly library: string;
  readonly selector: string;
  /** Its text box; null when `root` is another kind of widget. */
  input(root: Element): HTMLInputElement | null;
  /** Whether it takes several paths: no fact has them, it is refused. */
  several?(root: Element): boolean;
  opener(root: Element): HTMLElement | null;
  disabled(root: Element): boolean;
  isOpen(root: Element): boolean;
  shown(root: Element): string;
  /** Selectors: the overlay, one level, one line, the text in a line (null: all of it). */
  readonly overlay: string;
  readonly menu: string;
  readonly line: string;
  readonly text: string | null;
  /** What a line holds that has another level below it; a line whose level is shown; one that is the choice; one that is none. */
  readonly branch: string;
  readonly opened: string;
  readonly chosen: string;
  readonly off: string;
  readonly cross: Cross;
}

/** A level that comes from a server may take this long, in ms. */
const LEVEL_CAP = 6_000;
const CLOSE_CAP = 300;

export function cascaderDriver(anatomy: CascaderAnatomy): Driver {
  const driver: Driver = {
    library: anatomy.library,
    name: 'cascader',
    selectors: [anatomy.selector],
    claim(root) {
      const input = anatomy.input(root);
      const widget = anatomy.several?.(root) === true ? 'unknown' : 'cascader';
      return input === null ? null : { widget, root, input, members: [], whole: true };
    },
    state: ({ root }) => ({ disabled: anatomy.disabled(root), readonly: false }),
    options: () => [],
    shown: ({ root }) => cleanText(anatomy.shown(root), Infinity),
    held(control) {
      const levels = splitLevels(driver.shown(control));
      return levels.length === 0 ? null : { kind: 'path', levels };
    },
    async set(control, value, hands) {
      const { root } = control;
      const opener = anatomy.opener(root);
      if (control.widget === 'unknown' || value.kind !== 'path' || opener === null) return 'unsupported';
      const before = { text: driver.shown(control), held: driver.held(control) };
      const opened = await openOverlay(
        root,
        anatomy.overlay,
        anatomy.isOpen(root),
        () => hands.press(opener),
        hands,
      );
      if (opened.overlay === null) return opened.reason;
      const reason = await walk(anatomy, opened.overlay, value.levels, hands);
      // Half an address is none: a widget that takes each level on the way has taken some of them.
      if (reason !== null && !hands.signal.aborted && driver.shown(control) !== before.text) {
        if (before.held?.kind === 'path') await walk(anatomy, opened.overlay, before.held.levels, hands);
        else await clearByCross(root, anatomy.cross, hands);
      }
      return reason;
    },
    shows: (control, value) => value.kind === 'path' && showsPath(driver.shown(control), value),
    clear: ({ root }, hands) => clearByCross(root, anatomy.cross, hands),
    async close({ root, input }, hands) {
      const overlays = visibleOverlays(root, anatomy.overlay);
      if (input !== null) {
        if (anatomy.isOpen(root)) pressKey(input, 'Escape');
        leave(input);
      }
      if (overlays.length > 0) await hands.until(() => (anatomy.isOpen(root) ? null : true), CLOSE_CAP);
      if (anatomy.isOpen(root)) hands.tapAway();
      for (const overlay of overlays) await untilClosed(overlay, hands);
    },
  };
  return driver;
}

async function walk(
  anatomy: CascaderAnatomy,
  panel: Element,
  levels: readonly string[],
  hands: Hands,
): Promise<FailureReason | null> {
  let rest = levels;
  for (let depth = 0; rest.length > 0; depth += 1) {
    const lines = await hands.until(() => linesOf(anatomy, panel, depth), LEVEL_CAP);
    if (lines === null) return 'optionsTimedOut';
    const step = matchLevel(lines, rest);
    if (step === null || is(step.option.element, anatomy.off)) return 'noOption';
    const { element } = step.option;
    rest = step.rest;
    if (rest.length === 0) return choose(anatomy, panel, element, hands);
    // A leaf here would be taken as the answer: half an address is none.
    if (!isBranch(anatomy, element)) return 'noOption';
    if (is(element, anatomy.opened)) continue;
    expand(element, hands);
    // The menu to the right may still be that of another line until this one is marked as the open one.
    const opened = await hands.until(
      () => (openedLine(anatomy, panel, depth, element) ? true : null),
      LEVEL_CAP,
    );
    if (opened === null) return 'optionsTimedOut';
  }
  return null;
}

/** Some libraries draw a level anew when it opens: then the line of the same text is the one. */
function openedLine(
  { menu, line, text, opened }: CascaderAnatomy,
  panel: Element,
  depth: number,
  pressed: HTMLElement,
): boolean {
  if (pressed.isConnected) return is(pressed, opened);
  const level = queryAll(panel, menu)[depth];
  const words = wordsOf(pressed, text);
  return (
    level !== undefined &&
    [...queryAll(level, line)].some((other) => is(other, opened) && wordsOf(other, text) === words)
  );
}

async function choose(
  anatomy: CascaderAnatomy,
  panel: Element,
  line: HTMLElement,
  hands: Hands,
): Promise<FailureReason | null> {
  const radio = query<HTMLInputElement>(line, 'input[type="radio"]');
  const taken = () => radio !== null || !isRendered(panel) || is(line, anatomy.chosen);
  hands.press(radio ?? line);
  await hands.settled();
  if (!taken() && !isBranch(anatomy, line)) {
    // A line that learnt only by loading that nothing lies below it wants a second click.
    hands.press(line);
    await hands.settled();
  }
  // Else the portal knows a level below the last one we hold.
  return taken() ? null : 'noOption';
}

function isBranch({ branch }: CascaderAnatomy, line: Element): boolean {
  return query(line, branch) !== null || is(line, branch);
}

/** Where levels open under the mouse a line listens to that, else to a click; each ignores the other. */
function expand(line: HTMLElement, hands: Hands): void {
  line.dispatchEvent(new MouseEvent('mouseenter'));
  hands.press(line);
}

interface Line {
  readonly element: HTMLElement;
  readonly text: string;
}

/** The lines of one level; null until that level has come. */
function linesOf(
  { menu, line, text }: CascaderAnatomy,
  panel: Element,
  depth: number,
): readonly Line[] | null {
  const level = queryAll(panel, menu)[depth];
  if (level === undefined) return null;
  const lines = [...queryAll<HTMLElement>(level, line)].map((element) => ({
    element,
    text: wordsOf(element, text),
  }));
  return lines.length === 0 ? null : lines;
}

function wordsOf(line: Element, text: string | null): string {
  return cleanText((text === null ? line : query(line, text))?.textContent ?? '');
}

/** Some widgets print the whole path, some only its last level. */
function showsPath(shown: string, value: FillValue & { kind: 'path' }): boolean {
  const levels = splitLevels(shown);
  const last = value.levels.at(-1) ?? '';
  if (levels.length === 1) return sameLevel(levels[0] ?? '', last);
  return sameLevels(levels, value.levels);
}

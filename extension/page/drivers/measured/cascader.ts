/**
 * Cascaders of the measured libraries, of one path: one menu per level, each line clicked when its level has come. Levels
 * may load from a server. Where every level may be chosen, some libraries have a radio per line; others take each level
 * as it is clicked. What differs from library to library is data.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { printedPaths } from 'shared/forms/printed-path.ts';
import { is, query, queryAll } from '../../dom.ts';
import { cleanText } from '../../page-text.ts';
import type { Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { matchLevel, printsPath, sameLevel } from '../match-level.ts';
import { clearByCross, type Cross } from './clear-by-cross.ts';
import { closeOverlays, isRendered, openOverlay, visibleOverlays } from './overlay.ts';

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
  /**
   * What a line holds that has another level below it; a line whose level is shown; one that is the choice (null where an
   * opened one looks the same); one that cannot be.
   */
  readonly branch: string;
  readonly opened: string;
  readonly chosen: string | null;
  readonly off: string;
  readonly cross: Cross;
}

/** A level that comes from a server may take this long, in ms. */
const LEVEL_CAP = 6_000;

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
      const [levels] = printedPaths(driver.shown(control));
      return levels === undefined ? null : { kind: 'path', levels };
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
      const isShown = () => driver.shows(control, value);
      const reason = await walk(anatomy, opened.overlay, value.levels, isShown, hands);
      // Half an address is none: a widget that takes each level on the way has taken some of them.
      if (reason !== null && !hands.signal.aborted && driver.shown(control) !== before.text) {
        const { held } = before;
        const isBack = () => driver.shown(control) === before.text;
        if (held?.kind === 'path') await walk(anatomy, opened.overlay, held.levels, isBack, hands);
        else await clearByCross(root, anatomy.cross, hands);
      }
      return reason;
    },
    shows: (control, value) => value.kind === 'path' && showsPath(driver.shown(control), value),
    clear: ({ root }, hands) => clearByCross(root, anatomy.cross, hands),
    close: ({ root, input }, hands) =>
      closeOverlays(root, input, () => anatomy.isOpen(root), visibleOverlays(root, anatomy.overlay), hands),
  };
  return driver;
}

async function walk(
  anatomy: CascaderAnatomy,
  panel: Element,
  levels: readonly string[],
  isShown: () => boolean,
  hands: Hands,
): Promise<FailureReason | null> {
  let rest = levels;
  for (let depth = 0; rest.length > 0; depth += 1) {
    const lines = await hands.until(() => linesOf(anatomy, panel, depth), LEVEL_CAP);
    if (lines === null) return 'optionsTimedOut';
    const step = matchLevel(lines, rest);
    if (step === null || is(step.option.element, anatomy.off)) return 'noOption';
    const { text } = step.option;
    // Some libraries draw every line anew whenever one is pressed: a line is its level and its text.
    const line = () => linesOf(anatomy, panel, depth)?.find((other) => other.text === text)?.element ?? null;
    rest = step.rest;
    if (rest.length === 0) return choose(anatomy, panel, line, isShown, hands);
    // A leaf here would be taken as the answer: half an address is none.
    if (!isBranch(anatomy, step.option.element)) return 'noOption';
    expand(step.option.element, hands);
    // The menu to the right may still be that of another line until this one is marked as the open one.
    const isOpened = () => {
      const at = line();
      return at !== null && is(at, anatomy.opened) ? true : null;
    };
    if ((await hands.until(isOpened, LEVEL_CAP)) === null) return 'optionsTimedOut';
  }
  return null;
}

/** @param line where the last line stands now; null when it is gone, as with an overlay that has closed. */
async function choose(
  anatomy: CascaderAnatomy,
  panel: Element,
  line: () => HTMLElement | null,
  isShown: () => boolean,
  hands: Hands,
): Promise<FailureReason | null> {
  const radio = query<HTMLInputElement>(line() ?? panel, 'input[type="radio"]');
  const isTaken = () => {
    const at = line();
    const marked = at !== null && anatomy.chosen !== null && is(at, anatomy.chosen);
    return radio !== null || marked || !isRendered(panel) || isShown();
  };
  const press = async () => {
    const at = line();
    if (at !== null) hands.press(radio ?? at);
    // Some libraries mark the line first and close a moment later: whoever closes before that opens again.
    await hands.settled();
  };
  await press();
  const at = line();
  // A line that learnt only by loading that nothing lies below it wants a second click.
  if (!isTaken() && at !== null && !isBranch(anatomy, at)) await press();
  // Else the portal knows a level below the last one we hold.
  return isTaken() ? null : 'noOption';
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
  return sameLevel(shown, value.levels.at(-1) ?? '') || printsPath(shown, value.levels);
}

/**
 * `el-cascader`, single: one menu per level, each clicked when it has come. Levels may load from a server. A widget where
 * every level may be chosen (`checkStrictly`) has a radio per line; the last one is ticked.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { cleanText } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { matchLevel, sameLevel, sameLevels, splitLevels } from '../match-level.ts';
import { leave, pressKey } from '../write-text.ts';
import { clearByIcon } from './clear-by-icon.ts';
import { isRendered, openOverlay, untilClosed, visibleOverlays } from './overlay.ts';
import { widgetInput } from './widget-input.ts';

const DROPDOWN = '.el-cascader__dropdown';
const MENU = '.el-cascader-menu';
const NODE = '.el-cascader-node';
/** A level that comes from a server may take this long, in ms. */
const LEVEL_CAP = 6_000;
/** A chosen line is marked within a frame or two; one that does not may want more. */
const TAKE_CAP = 150;

export const elementCascader: Driver = {
  library: 'element-ui',
  name: 'cascader',
  selectors: ['.el-cascader'],
  claim(element) {
    const input = element.querySelector<HTMLInputElement>(':scope > .el-input > .el-input__inner');
    if (input === null) return null;
    const multiple = element.querySelector(':scope > .el-cascader__tags') !== null;
    return { widget: multiple ? 'unknown' : 'cascader', root: element, input, members: [], whole: true };
  },
  state: (control) => ({ disabled: widgetInput(control).disabled, readonly: false }),
  options: () => [],
  shown: (control) => cleanText(widgetInput(control).value, Infinity),
  held: (control) => {
    const levels = splitLevels(elementCascader.shown(control));
    return levels.length === 0 ? null : { kind: 'path', levels };
  },
  async set(control, value, hands) {
    if (control.widget === 'unknown' || value.kind !== 'path') return 'unsupported';
    const input = widgetInput(control);
    const opened = await openOverlay(
      control.root,
      DROPDOWN,
      isOpen(control),
      () => hands.press(input),
      hands,
    );
    return opened.overlay === null ? opened.reason : walk(opened.overlay, value.levels, hands);
  },
  shows: (control, value) => value.kind === 'path' && showsPath(elementCascader.shown(control), value),
  clear: (control, hands) => clearByIcon(control, hands),
  async close(control, hands) {
    const input = widgetInput(control);
    if (isOpen(control)) pressKey(input, 'Escape');
    leave(input);
    for (const overlay of visibleOverlays(control.root, DROPDOWN)) await untilClosed(overlay, hands);
  },
};

function isOpen(control: Control): boolean {
  return control.root.querySelector(':scope > .el-input.is-focus') !== null;
}

async function walk(panel: Element, levels: readonly string[], hands: Hands): Promise<FailureReason | null> {
  let rest = levels;
  for (let depth = 0; rest.length > 0; depth += 1) {
    const nodes = await hands.until(() => nodesOf(panel, depth), LEVEL_CAP);
    if (nodes === null) return 'optionsTimedOut';
    const step = matchLevel(nodes, rest);
    if (step === null || step.option.element.classList.contains('is-disabled')) return 'noOption';
    const { element } = step.option;
    rest = step.rest;
    if (rest.length === 0) return choose(panel, element, hands);
    // A leaf here would be taken as the answer: half an address is none.
    if (!isBranch(element)) return 'noOption';
    expand(element, hands);
    // The menu to the right may still be that of another line until this one is marked as the open one.
    const opened = await hands.until(
      () => (element.classList.contains('in-active-path') ? true : null),
      LEVEL_CAP,
    );
    if (opened === null) return 'optionsTimedOut';
  }
  return null;
}

async function choose(panel: Element, node: HTMLElement, hands: Hands): Promise<FailureReason | null> {
  const radio = node.querySelector<HTMLInputElement>('input[type="radio"]');
  const taken = () => radio !== null || !isRendered(panel) || node.classList.contains('is-active');
  hands.press(radio ?? node);
  await hands.until(() => (taken() ? true : null), TAKE_CAP);
  if (!taken()) await hands.settled();
  if (!taken() && !isBranch(node)) {
    // A line that learnt only by loading that nothing lies below it wants a second click.
    hands.press(node);
    await hands.settled();
  }
  // Else the portal knows a level below the last one we hold.
  return taken() ? null : 'noOption';
}

function isBranch(node: Element): boolean {
  return node.querySelector('.el-cascader-node__postfix') !== null;
}

/** With `expandTrigger: hover` a node listens to the mouse, else to a click; each ignores the other. */
function expand(node: HTMLElement, hands: Hands): void {
  node.dispatchEvent(new MouseEvent('mouseenter'));
  hands.press(node);
}

interface Node {
  readonly element: HTMLElement;
  readonly text: string;
}

/** The lines of one level; null until that level has come. */
function nodesOf(panel: Element, depth: number): readonly Node[] | null {
  const menu = panel.querySelectorAll(MENU)[depth];
  if (menu === undefined) return null;
  const nodes = [...menu.querySelectorAll<HTMLElement>(NODE)].map((element) => ({
    element,
    text: cleanText(element.querySelector('.el-cascader-node__label')?.textContent ?? ''),
  }));
  return nodes.length === 0 ? null : nodes;
}

/** Some widgets print the whole path, some only its last level. */
function showsPath(shown: string, value: FillValue & { kind: 'path' }): boolean {
  const levels = splitLevels(shown);
  const last = value.levels.at(-1) ?? '';
  if (levels.length === 1) return sameLevel(levels[0] ?? '', last);
  return sameLevels(levels, value.levels);
}

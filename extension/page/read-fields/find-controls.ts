/**
 * Every widget of a document in the order a person meets it, each with the driver that knows it. Reads structure only: no
 * layout is computed, so that a page of 60,000 nodes costs milliseconds.
 *
 * Open shadow roots are entered, closed ones where the browser gives them to extensions. Frames are not: a frame has its
 * own engine and its own port.
 */
import { after, firstOf, holds, is, isVisible, query } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import type { Claimant } from '../drivers/registry.ts';
import { PICKS, hasWord } from '../drivers/generic/class-words.ts';
import { findCandidates, type OpenShadow, type Tree } from './find-candidates.ts';
import { isHiddenControl } from './hidden-twin.ts';

export type { OpenShadow, Tree };

const WIDGETS = '[role="combobox"], [aria-haspopup]';

export interface Found {
  readonly controls: readonly Control[];
  /** Every tree that was entered; whoever watches for changes must watch each. */
  readonly trees: readonly Tree[];
}

export function findControls(page: Document, openShadow: OpenShadow): Found {
  const controls: Control[] = [];
  const trees: Tree[] = [];
  const owned = new Set<Element>();

  const visit = (tree: Tree): void => {
    trees.push(tree);
    const { candidates, apart } = findCandidates(tree, openShadow);
    let whole = null as Element | null;
    for (const { element, drivers, shadow } of candidates) {
      if (shadow !== null) visit(shadow);
      if (owned.has(element) || (whole !== null && holds(whole, element))) continue;
      if (apart.some((part) => holds(part, element))) continue;
      const control = claim(element, drivers, owned);
      if (control === null) continue;
      controls.push(control);
      for (const part of [control.root, ...control.members]) owned.add(part);
      if (control.input !== null) owned.add(control.input);
      if (control.whole && firstOf(control.root) !== null) whole = control.root;
    }
  };
  visit(page);
  return { controls, trees };
}

function claim(element: Element, drivers: readonly Claimant[], owned: ReadonlySet<Element>): Control | null {
  for (const driver of drivers) {
    const control = controlOf(element, driver);
    if (control !== null && !isTaken(control, owned)) return control;
  }
  return null;
}

function controlOf(element: Element, driver: Claimant): Control | null {
  if (!('set' in driver)) return driver.claim(element);
  const claimed = driver.claim(element);
  return claimed === null ? null : { ...claimed, driver };
}

function isTaken(claimed: Control, owned: ReadonlySet<Element>): boolean {
  if (claimed.input !== null && owned.has(claimed.input)) return true;
  if (claimed.members.some((member) => owned.has(member))) return true;
  return claimed.driver.library === 'native' && standsBehindWrapper(claimed.root);
}

/** Many libraries hide the real list or box and draw a wrapper beside it: that wrapper is the widget. */
function standsBehindWrapper(element: Element): boolean {
  const wrapper = after(element);
  if (wrapper === null) return false;
  // What is drawn beside it is asked first: whether a box is seen costs a style, and a page may have thousands.
  const isList = element instanceof HTMLSelectElement;
  const isWidget =
    hasWord(wrapper, PICKS) || (isList && (is(wrapper, WIDGETS) || query(wrapper, WIDGETS) !== null));
  return isWidget && isHiddenControl(element) && isVisible(wrapper);
}

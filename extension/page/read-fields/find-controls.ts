/**
 * Every widget of a document in the order a person meets it, each with the driver that knows it. Reads structure only: no
 * layout is computed, so that a page of 60,000 nodes costs milliseconds.
 *
 * Open shadow roots are entered, closed ones where the browser gives them to extensions. Frames are not: a frame has its
 * own engine and its own port.
 */
import { after, childrenOf, is, isBefore, isVisible, nameOf, openRootOf, queryAll } from '../dom.ts';
import type { Claim, Control, Driver } from '../drivers/driver.ts';
import { DRIVERS } from '../drivers/registry.ts';

/** Gives the shadow root of an element, open or closed; null where there is none. */
export type OpenShadow = (host: Element) => ShadowRoot | null;

export type Tree = Document | ShadowRoot;

/** Parts of a page that hold inputs and are no form: pagers, calendars, open lists, inputs that are never anyone's. */
const NEVER = [
  '.el-pagination *',
  '.ivu-page *',
  '.ant-pagination *',
  '.layui-laypage *',
  '.el-picker-panel *',
  '.el-select-dropdown *',
  '.el-cascader__dropdown *',
  '.el-transfer *',
  '.el-color-picker *',
].join();

/** Elements that may hold a shadow root besides custom elements. */
const HOSTS = [
  'article',
  'aside',
  'blockquote',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
];

const SELECTOR = DRIVERS.flatMap((driver) => driver.selectors).join();

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
    const hosts = new Map(shadowHosts(tree, openShadow));
    const places = [...new Set([...queryAll(tree, SELECTOR), ...hosts.keys()])].sort(inDocumentOrder);
    let whole = null as Element | null;
    for (const element of places) {
      const shadow = hosts.get(element);
      if (shadow !== undefined) visit(shadow);
      if (owned.has(element) || whole?.contains(element) || is(element, NEVER)) continue;
      const control = claim(element, owned);
      if (control === null) continue;
      controls.push(control);
      for (const part of [control.root, ...control.members]) owned.add(part);
      if (control.input !== null) owned.add(control.input);
      if (control.whole) whole = control.root;
    }
  };
  visit(page);
  return { controls, trees };
}

function claim(element: Element, owned: ReadonlySet<Element>): Control | null {
  for (const driver of DRIVERS) {
    if (!is(element, driver.selectors.join())) continue;
    const claimed = driver.claim(element);
    if (claimed === null || isTaken(claimed, driver, owned)) continue;
    return { ...claimed, driver };
  }
  return null;
}

function isTaken(claimed: Claim, driver: Driver, owned: ReadonlySet<Element>): boolean {
  if (claimed.input !== null && owned.has(claimed.input)) return true;
  if (claimed.members.some((member) => owned.has(member))) return true;
  return driver.library === 'native' && standsBehindWrapper(claimed.root);
}

/** Layui, select2 and chosen hide the real list and draw a wrapper beside it: that wrapper is the widget. */
function standsBehindWrapper(element: Element): boolean {
  const wrapper = after(element);
  return (
    element instanceof HTMLSelectElement &&
    wrapper !== null &&
    is(wrapper, '.layui-form-select, .select2-container, .chosen-container') &&
    isVisible(wrapper)
  );
}

/**
 * Custom elements are always asked; others only when they show an open root or, having no children, could hide a closed
 * one. Asking each of 60,000 elements would cost more than reading them.
 */
function* shadowHosts(tree: Tree, openShadow: OpenShadow): Generator<[Element, ShadowRoot]> {
  for (const element of queryAll(tree, '*')) {
    const localName = nameOf(element);
    const shadowRoot = openRootOf(element);
    if (shadowRoot !== null) yield [element, shadowRoot];
    else if (localName.includes('-') || (childrenOf(element).length === 0 && HOSTS.includes(localName))) {
      const closed = openShadow(element);
      if (closed !== null) yield [element, closed];
    }
  }
}

function inDocumentOrder(one: Element, other: Element): number {
  return !isBefore(one, other) ? 1 : -1;
}

/**
 * Every widget of a document in the order a person meets it, each with the driver that knows it. Reads structure only: no
 * layout is computed, so that a page of 60,000 nodes costs milliseconds.
 *
 * Open shadow roots are entered, closed ones where the browser gives them to extensions. Frames are not: a frame has its
 * own engine and its own port.
 */
import {
  attributeOf,
  after,
  holds,
  isBefore,
  isVisible,
  nameOf,
  openRootOf,
  parentOf,
  query,
  queryAll,
} from '../dom.ts';
import type { Claim, Control, Driver } from '../drivers/driver.ts';
import { PICKS, hasWord } from '../drivers/generic/class-words.ts';
import { DRIVERS } from '../drivers/registry.ts';

/** Gives the shadow root of an element, open or closed; null where there is none. */
export type OpenShadow = (host: Element) => ShadowRoot | null;

export type Tree = Document | ShadowRoot;

/** Parts of a page that hold inputs and are no form: pagers, calendars, open lists. */
const NEVER = [
  '.el-pagination',
  '.ivu-page',
  '.ant-pagination',
  '.layui-laypage',
  '.layui-laydate',
  '.combo-p',
  '.datagrid-pager',
  '.datepicker-dropdown',
  '.select2-dropdown',
  '.el-picker-panel',
  '.el-select-dropdown',
  '.el-cascader__dropdown',
  '.el-transfer',
  '.el-color-picker',
];

/** Elements of HTML that may hold a shadow root; with children of their own they are asked only when these are slotted. */
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
/** Everything but custom elements: no selector names those. */
const PLAIN =
  ':not(div,span,p,td,input,a,li,label,b,i,tr,u,option,svg,path,ul,button,br,th,script,em,img,h3,h2,h4,strong,dd,dt,form,select,textarea,table,tbody,thead,section,link,style,meta,abbr,article,aside,big,blockquote,body,canvas,caption,center,cite,code,col,colgroup,dl,fieldset,figure,font,footer,h1,h5,h6,head,header,hr,html,iframe,legend,main,nav,ol,optgroup,pre,s,small,source,sub,sup,template,tfoot,title,use,video)';

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
    const asked = driversByElement(tree);
    const hosts = shadowHosts(tree, openShadow);
    const apart = NEVER.flatMap((selector) => [...queryAll(tree, selector)]);
    let whole = null as Element | null;
    for (const element of inDocumentOrder([...asked.lists, [...hosts.keys()]])) {
      const shadow = hosts.get(element);
      if (shadow !== undefined) visit(shadow);
      if (owned.has(element) || (whole !== null && holds(whole, element))) continue;
      if (apart.some((part) => part !== element && holds(part, element))) continue;
      const control = claim(element, asked.drivers.get(element) ?? [], owned);
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

/**
 * Which drivers may know an element. Each selector is asked by itself: browsers answer a single tag or class from an
 * index, and a list of them by looking at every element. Roles and parts of class names have no index: the elements that
 * have any are asked for once and told apart here.
 */
function driversByElement(tree: Tree) {
  const drivers = new Map<Element, readonly Driver[]>();
  const lists: Element[][] = [];
  const note = (list: Element[], driversOf: (element: Element) => readonly Driver[]) => {
    if (list.length > 0) lists.push(list);
    for (const element of list) {
      const asked = drivers.get(element);
      const more = driversOf(element);
      drivers.set(element, asked === undefined ? more : inOrder([...asked, ...more]));
    }
  };
  for (const [selector, known] of INDEXED) note([...queryAll(tree, selector)], () => known);
  const byRole = new Map<string, readonly Driver[]>();
  const roleOf = (element: Element) =>
    lookUp(byRole, attributeOf(element, 'role') ?? '', ROLES, (role, name) => role === name);
  note(
    [...queryAll(tree, '[role]')].filter((element) => roleOf(element).length > 0),
    roleOf,
  );
  const byClass = new Map<string, readonly Driver[]>();
  const classOf = (element: Element) =>
    lookUp(byClass, attributeOf(element, 'class') ?? '', CLASS_PARTS, (name, part) =>
      name.toLowerCase().includes(part),
    );
  note(
    [...queryAll(tree, '[class]')].filter((element) => classOf(element).length > 0),
    classOf,
  );
  return { drivers, lists };
}

/** Pages repeat a few roles and class names thousands of times: each is looked at once. */
function lookUp(
  known: Map<string, readonly Driver[]>,
  text: string,
  parts: ReadonlyMap<string, readonly Driver[]>,
  fits: (text: string, part: string) => boolean,
): readonly Driver[] {
  let found = known.get(text);
  if (found === undefined) {
    found = inOrder([...parts].flatMap(([part, drivers]) => (fits(text, part) ? drivers : [])));
    known.set(text, found);
  }
  return found;
}

function inOrder(drivers: readonly Driver[]): readonly Driver[] {
  return DRIVERS.filter((driver) => drivers.includes(driver));
}

function claim(element: Element, drivers: readonly Driver[], owned: ReadonlySet<Element>): Control | null {
  for (const driver of drivers) {
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

/** Many libraries hide the real list and draw a wrapper beside it: that wrapper is the widget. */
function standsBehindWrapper(element: Element): boolean {
  if (!(element instanceof HTMLSelectElement) || isShown(element)) return false;
  const wrapper = after(element);
  return (
    wrapper !== null && isVisible(wrapper) && (hasWord(wrapper, PICKS) || query(wrapper, WIDGETS) !== null)
  );
}

/** Hidden for the eye though not always for style: some lists are cut down to nothing. */
function isShown(list: Element): boolean {
  const { clip, clipPath } = getComputedStyle(list);
  const cut = clip !== 'auto' || clipPath !== 'none';
  return !cut && isVisible(list, { opacityProperty: true, visibilityProperty: true });
}

/**
 * Custom elements are always asked; others when they show no children or slotted ones. Asking each of 60,000 elements
 * would cost more than reading them.
 */
function shadowHosts(tree: Tree, openShadow: OpenShadow): ReadonlyMap<Element, ShadowRoot> {
  const hosts = new Map<Element, ShadowRoot>();
  const ask = (element: Element) => {
    const root = openRootOf(element) ?? openShadow(element);
    if (root !== null) hosts.set(element, root);
  };
  for (const element of queryAll(tree, PLAIN)) if (nameOf(element).includes('-')) ask(element);
  for (const name of HOSTS) for (const element of queryAll(tree, `${name}:empty`)) ask(element);
  for (const slotted of queryAll(tree, '[slot]')) {
    const host = parentOf(slotted);
    if (host !== null && !hosts.has(host)) ask(host);
  }
  return hosts;
}

/** Merges lists that are each in document order: the shorter ones are put into the longest, place by place. */
function inDocumentOrder(lists: readonly (readonly Element[])[]): readonly Element[] {
  const [longest = [], ...rest] = lists.toSorted((one, other) => other.length - one.length);
  const merged = [...longest];
  const known = new Set<Element>(merged);
  for (const element of rest.flat()) {
    if (known.has(element)) continue;
    known.add(element);
    let [low, high] = [0, merged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = merged[middle];
      if (at !== undefined && isBefore(at, element)) low = middle + 1;
      else high = middle;
    }
    merged.splice(low, 0, element);
  }
  return merged;
}

const INDEXED = new Map<string, readonly Driver[]>();
const ROLES = new Map<string, readonly Driver[]>();
const CLASS_PARTS = new Map<string, readonly Driver[]>();
for (const driver of DRIVERS) {
  for (const selector of driver.selectors) {
    const role = /^\[role="(\w+)"\]$/.exec(selector)?.[1];
    const part = /^\[class\*="([\w-]+)" i\]$/.exec(selector)?.[1];
    const [table, key] =
      role !== undefined ? [ROLES, role] : part !== undefined ? [CLASS_PARTS, part] : [INDEXED, selector];
    table.set(key, [...(table.get(key) ?? []), driver]);
  }
}

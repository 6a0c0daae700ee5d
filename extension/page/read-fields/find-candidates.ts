/**
 * Every element of one tree that a driver may know or that holds a shadow root, in document order.
 *
 * One walk over the tree, because asking for each of the drivers' selectors alone looks at 60,000 elements dozens of
 * times. What a tag or a class name says is remembered by its text: pages repeat a few thousands of times. What no table
 * tells is asked by its selector, before the walk.
 */
import {
  attributeOf,
  firstOf,
  hasAttributes,
  is,
  isBefore,
  nameOf,
  nodeKind,
  openRootOf,
  parentOf,
  queryAll,
} from '../dom.ts';
import { DRIVERS, type Claimant } from '../drivers/registry.ts';
import { sortSelectors, type Further } from './sort-selectors.ts';

/** Gives the shadow root of an element, open or closed; null where there is none. */
export type OpenShadow = (host: Element) => ShadowRoot | null;

export type Tree = Document | ShadowRoot;

/** Parts of a page that hold inputs and are no form: pagers, calendars, open lists, the tools of an editor. */
const NEVER = [
  'el-pagination',
  'ivu-page',
  'ant-pagination',
  'layui-laypage',
  'layui-laydate',
  'combo-p',
  'datagrid-pager',
  'datepicker-dropdown',
  'select2-dropdown',
  'el-picker-panel',
  'el-select-dropdown',
  'el-cascader__dropdown',
  'el-cascader-menus',
  'el-transfer',
  'el-color-picker',
  'el-select__popper',
  'el-picker__popper',
  'ivu-select-dropdown',
  'ivu-transfer',
  'ant-select-dropdown',
  'ant-calendar-picker-container',
  'ql-toolbar',
  'ql-tooltip',
  'w-e-toolbar',
  'w-e-bar',
  'tox-editor-header',
  'mce-top-part',
  'cke_top',
  'ke-toolbar',
  'ke-edit-textarea',
  'edui-editor-toolbarbox',
  'ck-editor__top',
  'note-toolbar',
];

/**
 * Elements of HTML that may hold a shadow root. With children of their own they are asked for a closed one only when these
 * are slotted by name: asking costs more than reading the element.
 */
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

export interface Candidate {
  readonly element: Element;
  readonly drivers: readonly Claimant[];
  readonly shadow: ShadowRoot | null;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  /** What holds inputs and is no form. */
  readonly apart: readonly Element[];
}

type Drivers = readonly Claimant[];

/** What an element's tag says of it. */
interface Tag {
  readonly drivers: Drivers;
  readonly isInput: boolean;
  readonly hosts: 'always' | 'empty' | 'never';
}

/** What the `class` attribute of an element says of it. */
interface ClassName {
  readonly drivers: Drivers;
  readonly further: readonly Further[];
  readonly inside: readonly (readonly [tag: string, drivers: Drivers])[];
  readonly isApart: boolean;
}

const SORTED = sortSelectors(DRIVERS);
const ATTRIBUTES = [...SORTED.attributes];
const NONE: Drivers = [];

export function findCandidates(tree: Tree, openShadow: OpenShadow): Candidates {
  const candidates: Candidate[] = [];
  const apart: Element[] = [];
  const asked = askedBySelector(tree);
  const tagOf = remembered(readTag);
  const classOf = remembered(readClassName);
  const ofClass = (element: Element, name: string): Drivers => {
    const known = classOf(name);
    if (known === null) return NONE;
    if (known.isApart) apart.push(element);
    for (const [tag, drivers] of known.inside)
      for (const part of queryAll(element, tag)) note(asked, part, drivers);
    return both(known.drivers, furtherOf(element, known.further));
  };
  /** Parents of slotted elements: they were passed before it was known. */
  const slotting = new Set<Element | null>();
  const shadowOf = (element: Element, { hosts }: Tag): ShadowRoot | null =>
    openRootOf(element) ?? (hosts === 'always' || isEmpty(element) ? openShadow(element) : null);

  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node as Element;
    const tag = tagOf(nameOf(element));
    let { drivers } = tag;
    if (hasAttributes(element)) {
      if (tag.isInput) drivers = both(drivers, ofType(element));
      const name = attributeOf(element, 'class');
      if (name !== null && name !== '') drivers = both(drivers, ofClass(element, name));
      for (const [attribute, further] of ATTRIBUTES)
        if (attributeOf(element, attribute) !== null) drivers = both(drivers, furtherOf(element, further));
      if (attributeOf(element, 'slot') !== null) slotting.add(parentOf(element));
    }
    if (asked.size > 0) drivers = both(drivers, asked.get(element) ?? NONE);
    const shadow = tag.hosts === 'never' ? null : shadowOf(element, tag);
    if (drivers.length > 0 || shadow !== null) candidates.push({ element, drivers, shadow });
  }
  for (const host of slotting) {
    const shadow = host === null ? null : (openRootOf(host) ?? openShadow(host));
    if (host !== null && shadow !== null) putInOrder(candidates, { element: host, drivers: NONE, shadow });
  }
  return { candidates, apart };
}

/** One more candidate in its place; the place may be taken by itself, then without a shadow root. */
function putInOrder(candidates: Candidate[], one: Candidate): void {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = candidates[middle];
    if (at !== undefined && isBefore(at.element, one.element)) low = middle + 1;
    else high = middle;
  }
  const there = candidates[low];
  if (there?.element === one.element) candidates[low] = { ...there, shadow: one.shadow };
  else candidates.splice(low, 0, one);
}

/** Elements that no table tells of. */
function askedBySelector(tree: Tree): Map<Element, Drivers> {
  const asked = new Map<Element, Drivers>();
  for (const [selector, drivers] of SORTED.others)
    for (const element of queryAll(tree, selector)) note(asked, element, drivers);
  return asked;
}

function note(asked: Map<Element, Drivers>, element: Element, drivers: Drivers): void {
  asked.set(element, both(asked.get(element) ?? NONE, drivers));
}

function ofType(input: Element): Drivers {
  const type = attributeOf(input, 'type');
  const further = type === null ? undefined : SORTED.types.get(type.toLowerCase());
  return further === undefined ? NONE : furtherOf(input, further);
}

function furtherOf(element: Element, further: readonly Further[]): Drivers {
  let found = NONE;
  for (const { selector, drivers } of further) if (is(element, selector)) found = both(found, drivers);
  return found;
}

/** In the order of the registry, each once. */
function both(one: Drivers, other: Drivers): Drivers {
  if (other.length === 0 || one === other) return one;
  if (one.length === 0) return other;
  return DRIVERS.filter((driver) => one.includes(driver) || other.includes(driver));
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      known.set(text, found);
    }
    return found;
  };
}

function readTag(name: string): Tag {
  return {
    drivers: SORTED.tags.get(name) ?? NONE,
    isInput: name === 'input',
    hosts: name.includes('-') ? 'always' : HOSTS.includes(name) ? 'empty' : 'never',
  };
}

/** Null when nobody cares for any of its classes. */
function readClassName(text: string): ClassName | null {
  const classes = text.split(/\s+/);
  const small = text.toLowerCase();
  const parts = [...SORTED.classParts].filter(([part]) => small.includes(part));
  const drivers = [...classes.map((name) => SORTED.classes.get(name) ?? NONE), ...parts.map(([, of]) => of)];
  const further = classes.flatMap((name) => SORTED.classesFurther.get(name) ?? []);
  const inside = [...SORTED.insideClassParts].flatMap(([part, of]) => (small.includes(part) ? of : []));
  const isApart = classes.some((name) => NEVER.includes(name));
  const says = isApart || further.length > 0 || inside.length > 0 || drivers.some(({ length }) => length > 0);
  return says ? { drivers: drivers.reduce(both, NONE), further, inside, isApart } : null;
}

/** As `:empty` means it: comments of a framework are no contents. */
function isEmpty(element: Element): boolean {
  const first = firstOf(element);
  return first === null || (nodeKind(first) === Node.COMMENT_NODE && is(element, ':empty'));
}

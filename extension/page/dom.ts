/**
 * The DOM's own accessors, called past the element. A field named `parentElement` or `matches` takes that property away
 * from its form (and from the document), also for extensions: whoever climbs through a page that is not ours asks here.
 */

type Getter = (node: Node) => unknown;
type Tree = Element | Document | DocumentFragment;

function getter(prototype: () => object, name: string): Getter {
  let read: Getter | undefined;
  return (node) => {
    if (read === undefined) {
      const own: unknown = Reflect.get(Object.getOwnPropertyDescriptor(prototype(), name) ?? {}, 'get');
      if (typeof own !== 'function') throw new Error(`This browser has no ${name}.`);
      read = (of) => own.call(of) as unknown;
    }
    return read(node);
  };
}

/** None of them takes more than one argument; a rest of arguments would be made anew 60,000 times. */
function method(prototype: () => object, name: string): (node: Node, given?: unknown) => unknown {
  let call: ((given: unknown) => unknown) | undefined;
  return (node, given) => {
    if (call === undefined) {
      const own: unknown = Object.getOwnPropertyDescriptor(prototype(), name)?.value;
      if (typeof own !== 'function') throw new Error(`This browser has no ${name}.`);
      call = own as (given: unknown) => unknown;
    }
    return call.call(node, given);
  };
}

const ofNode = (name: string) => getter(() => Node.prototype, name);
const ofElement = (name: string) => getter(() => Element.prototype, name);
const parentElement = ofNode('parentElement');
const nodeType = ofNode('nodeType');
const childNodes = ofNode('childNodes');
const firstChild = ofNode('firstChild');
const textContent = ofNode('textContent');
const isConnected = ofNode('isConnected');
const previousSibling = ofNode('previousSibling');
const nextSibling = ofNode('nextSibling');
const previousElement = ofElement('previousElementSibling');
const nextElement = ofElement('nextElementSibling');
const localName = ofElement('localName');
const tagName = ofElement('tagName');
const children = ofElement('children');
const firstElement = ofElement('firstElementChild');
const shadowRoot = ofElement('shadowRoot');
const assignedSlot = ofElement('assignedSlot');
const matches = method(() => Element.prototype, 'matches');
const closestTo = method(() => Element.prototype, 'closest');
const attributed = method(() => Element.prototype, 'hasAttributes');
const attribute = method(() => Element.prototype, 'getAttribute');
const visibility = method(() => Element.prototype, 'checkVisibility');
const rectangle = method(() => Element.prototype, 'getBoundingClientRect');
const contains = method(() => Node.prototype, 'contains');
const position = method(() => Node.prototype, 'compareDocumentPosition');
const rootNode = method(() => Node.prototype, 'getRootNode');

const QUERIES = {
  element: [
    method(() => Element.prototype, 'querySelector'),
    method(() => Element.prototype, 'querySelectorAll'),
  ],
  document: [
    method(() => Document.prototype, 'querySelector'),
    method(() => Document.prototype, 'querySelectorAll'),
  ],
  fragment: [
    method(() => DocumentFragment.prototype, 'querySelector'),
    method(() => DocumentFragment.prototype, 'querySelectorAll'),
  ],
} as const;

function queriesOf(tree: Tree) {
  const type = nodeType(tree);
  return type === 1 ? QUERIES.element : type === 9 ? QUERIES.document : QUERIES.fragment;
}

export const parentOf = (node: Node) => parentElement(node) as HTMLElement | null;
export const before = (element: Element) => previousElement(element) as Element | null;
export const after = (element: Element) => nextElement(element) as Element | null;
export const nodeBefore = (node: Node) => previousSibling(node) as ChildNode | null;
export const nodeAfter = (node: Node) => nextSibling(node) as ChildNode | null;
export const firstOf = (node: Node) => firstChild(node) as ChildNode | null;
export const nodesOf = (node: Node) => childNodes(node) as NodeListOf<ChildNode>;
export const hasElements = (element: Element) => firstElement(element) !== null;
export const childrenOf = (element: Element) => children(element) as HTMLCollection;
export const openRootOf = (element: Element) => shadowRoot(element) as ShadowRoot | null;
export const slotOf = (element: Element) => assignedSlot(element) as HTMLSlotElement | null;
export const nodeKind = (node: Node) => nodeType(node) as number;
export const nameOf = (element: Element) => localName(element) as string;
export const tagOf = (element: Element) => tagName(element) as string;
export const contentOf = (node: Node) => (textContent(node) as string | null) ?? '';
export const isAttached = (node: Node) => isConnected(node) as boolean;
export const is = (element: Element, selector: string) => matches(element, selector) as boolean;
export const closest = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) =>
  closestTo(element, selector) as E | null;
export const attributeOf = (element: Element, name: string) => attribute(element, name) as string | null;
export const isVisible = (element: Element, options: CheckVisibilityOptions = {}) =>
  visibility(element, options) as boolean;
export const hasAttributes = (element: Element) => attributed(element) as boolean;
export const boxOf = (element: Element) => rectangle(element) as DOMRect;
export const holds = (node: Node, other: Node | null) => contains(node, other) as boolean;
export const isBefore = (one: Node, other: Node) =>
  ((position(one, other) as number) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
export const treeOf = (node: Node) => rootNode(node) as Document | ShadowRoot;
/** The host of the shadow root that an element stands in; null in a document. */
export const hostOf = (element: Element): Element | null => {
  const tree = treeOf(element);
  // By its kind and not its class: a frame around this one has classes of its own.
  return nodeKind(tree) === Node.DOCUMENT_FRAGMENT_NODE ? ((tree as Partial<ShadowRoot>).host ?? null) : null;
};
export const query = <E extends Element = HTMLElement>(tree: Tree, selector: string) =>
  queriesOf(tree)[0](tree, selector) as E | null;
export const queryAll = <E extends Element = Element>(tree: Tree, selector: string) =>
  queriesOf(tree)[1](tree, selector) as NodeListOf<E>;

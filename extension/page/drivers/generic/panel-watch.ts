/**
 * Finds the overlay that a widget opened, anywhere in the document: what ARIA links to it, and what was added or shown
 * since the watch began. Lists that were visible before belong to somebody else.
 */
import { hasWord } from './class-words.ts';
import { linesIn, saysNothing, type Line } from './lines.ts';
import { isDrawn, isPrompt } from './rendered-text.ts';
import { isSeen } from './seen.ts';

const LISTS = [
  'ul',
  'ol',
  'dl',
  'table',
  '[role="listbox"]',
  '[role="tree"]',
  '[role="menu"]',
  '[role="grid"]',
  '[role="dialog"]',
  '[class*="dropdown" i]',
  '[class*="popup" i]',
  '[class*="popper" i]',
  '[class*="popover" i]',
  '[class*="panel" i]',
  '[class*="menu" i]',
  '[class*="picker" i]',
].join();
const ROLES =
  '[role="listbox"], [role="tree"], [role="menu"], [role="grid"], [role="dialog"], ul, ol, dl, table';
/** Things that appear beside a field and are no overlay of it. */
const NOISE = '[role="alert"], [role="tooltip"], [role="status"], [aria-live], script, style, link';
const NOISES = new Set([
  'error',
  'message',
  'notification',
  'toast',
  'tooltip',
  'explain',
  'feedback',
  'ripple',
]);
const POPUPS = new Set(['dropdown', 'popup', 'popper', 'popover', 'overlay', 'picker', 'options']);
/** Enough for any page; beyond it everything counts as seen before. */
const SNAPSHOT_CAP = 3_000;

export class PanelWatch {
  readonly #root: Element;
  readonly #observer: MutationObserver;
  readonly #touched = new Set<Element>();
  readonly #added = new WeakSet<Element>();
  readonly #before: readonly Element[];

  constructor(root: Element) {
    this.#root = root;
    const page = root.ownerDocument;
    this.#before = [...page.querySelectorAll(LISTS)]
      .slice(0, SNAPSHOT_CAP)
      .filter((list) => !list.contains(root) && isSeen(list, list));
    this.#observer = new MutationObserver((records) => this.#note(records));
    const options = {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [
        'style',
        'class',
        'hidden',
        'aria-hidden',
        'aria-expanded',
        'open',
        'data-open',
        'data-state',
      ],
    };
    this.#observer.observe(page, options);
    const tree = root.getRootNode();
    if (tree !== page) this.#observer.observe(tree, options);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** The overlays that stand open now, outermost elements, in document order. */
  panels(): readonly Element[] {
    this.#note(this.#observer.takeRecords());
    const linked = this.#linked().filter((panel) => !panel.contains(this.#root) && isSeen(panel, panel));
    const found = new Set<Element>(linked);
    for (const element of this.#touched) {
      if (this.#isPanel(element)) found.add(element);
    }
    const outermost = [...found].filter(
      (panel) => ![...found].some((other) => other !== panel && other.contains(panel)),
    );
    return outermost.sort((one, other) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
    );
  }

  /** What darkens the page behind an overlay: empty, fixed, and as large as the window. */
  masks(): readonly HTMLElement[] {
    return [...this.#touched].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.isConnected &&
        !element.contains(this.#root) &&
        element.textContent.trim() === '' &&
        getComputedStyle(element).position === 'fixed' &&
        isSeen(element, element) &&
        coversWindow(element),
    );
  }

  lines(): readonly Line[] {
    return this.panels().flatMap((panel) => linesIn(panel));
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' && target instanceof Element) this.#touched.add(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        this.#touched.add(node);
        this.#added.add(node);
        // A list that comes late into an overlay which stood empty makes that overlay one.
        if (node.parentElement !== null) this.#touched.add(node.parentElement);
      }
    }
  }

  #linked(): readonly Element[] {
    const tree = this.#root.getRootNode() as Document | ShadowRoot;
    const bearers = [this.#root, ...this.#root.querySelectorAll('[aria-controls], [aria-owns]')];
    return bearers
      .flatMap((bearer) => [bearer.getAttribute('aria-controls'), bearer.getAttribute('aria-owns')])
      .flatMap((ids) => ids?.trim().split(/\s+/) ?? [])
      .map((id) => tree.getElementById(id) ?? this.#root.ownerDocument.getElementById(id))
      .filter((element) => element !== null)
      .map((element) => this.#frameOf(element));
  }

  /** A linked list may stand beside the one that is drawn: the whole overlay counts. */
  #frameOf(list: Element): Element {
    let frame = list;
    for (let around = list.parentElement; around !== null; around = around.parentElement) {
      if (around.contains(this.#root) || around.localName === 'body' || this.#root.contains(around)) break;
      if (!this.#touched.has(around) && getComputedStyle(frame).position === 'absolute') break;
      frame = around;
    }
    return frame;
  }

  #isPanel(element: Element): boolean {
    if (!element.isConnected || element.contains(this.#root) || element.matches('body, html, head'))
      return false;
    if (!isDrawn(element)) return false;
    const inside = this.#root.contains(element);
    if (
      !this.#added.has(element) &&
      this.#before.some((list) => list.contains(element) || element.contains(list))
    )
      return false;
    const listed = [element, ...element.querySelectorAll(ROLES)].some(
      (list) => list.matches(ROLES) && isSeen(list, element),
    );
    if (inside)
      return (listed || isLifted(element, this.#root)) && linesIn(element).length > (listed ? 0 : 1);
    if (listed) return true;
    if (element.closest(NOISE) !== null || hasWord(element, NOISES)) return false;
    if (!isLifted(element)) return false;
    // A list that has nothing yet is known by its name, or by saying so.
    return linesIn(element).some(({ text }) => !isPrompt(text)) || isCalledPopup(element) || saysNothing(element);
  }
}

function coversWindow(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
}

function isCalledPopup(element: Element): boolean {
  return [element, ...element.children].some((part) => hasWord(part, POPUPS) && isSeen(part, part));
}

/** Drawn over the page: the element itself, what holds it (up to `border`), or all that is in it. */
function isLifted(element: Element, border: Element | null = null): boolean {
  for (
    let around: Element | null = element, level = 0;
    around !== null && around !== border && level < 6;
    level += 1
  ) {
    const { position } = getComputedStyle(around);
    if (position === 'absolute' || position === 'fixed') return true;
    around = around.parentElement;
  }
  return [...element.children].some((child) => /absolute|fixed/.test(getComputedStyle(child).position));
}

/**
 * Finds the overlay that a widget opened, anywhere in the document: what ARIA links to it, and what was added or shown
 * since the watch began. Lists that were visible before belong to somebody else.
 */
import {
  attributeOf,
  boxOf,
  childrenOf,
  closest,
  contentOf,
  holds,
  is,
  isAttached,
  isBefore,
  nameOf,
  parentOf,
  queryAll,
  treeOf,
} from '../../dom.ts';
import { calendarFaces } from './calendar-face.ts';
import { hasWord } from './class-words.ts';
import { linesIn, saysNothing, type Line } from './lines.ts';
import { isDrawn, isPrompt } from './rendered-text.ts';
import { isCutAway, isSeen } from './seen.ts';

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
/** Where one types or opens a list. */
const BOXES = 'input, textarea, [role="combobox"]';
/** Enough for any page; what stands beyond it is not remembered. */
const SNAPSHOT_CAP = 3_000;

export class PanelWatch {
  readonly #root: Element;
  readonly #observer: MutationObserver;
  readonly #touched = new Set<Element>();
  readonly #added = new WeakSet<Element>();
  readonly #before: readonly Element[];
  /** Boxes of other fields that stood on the page already: what holds one is that field and no overlay. */
  readonly #boxes: WeakSet<Element>;

  constructor(root: Element) {
    this.#root = root;
    const page = root.ownerDocument;
    this.#before = [...queryAll(page, LISTS)]
      .slice(0, SNAPSHOT_CAP)
      .filter((list) => !holds(list, root) && isSeen(list, list));
    const boxes = [...queryAll(page, BOXES)].slice(0, SNAPSHOT_CAP);
    this.#boxes = new WeakSet(boxes.filter((box) => !holds(root, box) && isShown(box)));
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
    const tree = treeOf(root);
    if (tree !== page) this.#observer.observe(tree, options);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** The overlays that stand open now, outermost elements, in document order. */
  panels(): readonly Element[] {
    this.#note(this.#observer.takeRecords());
    const linked = this.#linked().filter((panel) => !holds(panel, this.#root) && isSeen(panel, panel));
    const found = new Set<Element>(linked);
    for (const element of this.#touched) {
      if (this.#isPanel(element)) found.add(element);
    }
    for (const list of this.#shownInside()) found.add(list);
    const outermost = [...found].filter(
      (panel) => ![...found].some((other) => other !== panel && holds(other, panel)),
    );
    return outermost.sort((one, other) => (!isBefore(one, other) ? 1 : -1));
  }

  /** What darkens the page behind an overlay: empty, fixed, and as large as the window. */
  masks(): readonly HTMLElement[] {
    return [...this.#touched].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        isAttached(element) &&
        !holds(element, this.#root) &&
        contentOf(element).trim() === '' &&
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
        const around = parentOf(node);
        if (around !== null) this.#touched.add(around);
      }
    }
  }

  #linked(): readonly Element[] {
    const tree = treeOf(this.#root);
    const bearers = [this.#root, ...queryAll(this.#root, '[aria-controls], [aria-owns]')];
    return bearers
      .flatMap((bearer) => [attributeOf(bearer, 'aria-controls'), attributeOf(bearer, 'aria-owns')])
      .flatMap((ids) => ids?.trim().split(/\s+/) ?? [])
      .map((id) => tree.getElementById(id) ?? this.#root.ownerDocument.getElementById(id))
      .filter((element) => element !== null)
      .map((element) => this.#frameOf(element));
  }

  /** Some widgets show the list that stands in them by a word in their own class: nothing else is touched. */
  #shownInside(): readonly Element[] {
    if (!this.#touched.has(this.#root)) return [];
    return [...queryAll(this.#root, LISTS)].filter((list) => this.#isPanel(list));
  }

  /** A linked list may stand beside the one that is drawn: the whole overlay counts. */
  #frameOf(list: Element): Element {
    let frame = list;
    for (let around = parentOf(list); around !== null; around = parentOf(around)) {
      if (holds(around, this.#root) || nameOf(around) === 'body' || holds(this.#root, around)) break;
      if (!this.#touched.has(around) && getComputedStyle(frame).position === 'absolute') break;
      frame = around;
    }
    return frame;
  }

  #stoodBefore(element: Element): boolean {
    if (this.#before.some((list) => holds(list, element) || holds(element, list))) return true;
    return [...queryAll(element, BOXES)].some((box) => this.#boxes.has(box));
  }

  #isPanel(element: Element): boolean {
    if (!isAttached(element) || holds(element, this.#root) || is(element, 'body, html, head')) return false;
    if (!isDrawn(element) || isCutAway(element)) return false;
    const inside = holds(this.#root, element);
    if (!this.#added.has(element) && this.#stoodBefore(element)) return false;
    const listed = [element, ...queryAll(element, ROLES)].some(
      (list) => is(list, ROLES) && isSeen(list, element),
    );
    if (inside) {
      const lifted = listed || isLifted(element, this.#root);
      return lifted && (linesIn(element).length > (listed ? 0 : 1) || saysNothing(element));
    }
    if (listed) return true;
    if (closest(element, NOISE) !== null || hasWord(element, NOISES)) return false;
    if (!isLifted(element)) return false;
    // Old portals put a calendar into a frame of its own.
    if (framesIn(element).some((inside) => calendarFaces(inside).length > 0)) return true;
    // A list that has nothing yet is known by its name, or by saying so.
    return (
      linesIn(element).some(({ text }) => !isPrompt(text)) || isCalledPopup(element) || saysNothing(element)
    );
  }
}

/**
 * Seen, or clear as glass in a field that is seen: libraries lay the box one types into over the text that was chosen. In
 * an overlay that stands folded to no height nothing is seen.
 */
function isShown(box: Element): boolean {
  const page = box.ownerDocument.documentElement;
  const around = parentOf(box);
  return isSeen(box, page) || (around !== null && isSeen(around, page));
}

/** The bodies of the frames in an overlay, or of one that is an overlay itself, that this page may look into. */
export function framesIn(panel: Element): readonly HTMLElement[] {
  const own = nameOf(panel) === 'iframe' ? [panel as HTMLIFrameElement] : [];
  return [...own, ...queryAll<HTMLIFrameElement>(panel, 'iframe')].flatMap((frame) => {
    const body = isSeen(frame, frame) ? frame.contentDocument?.body : null;
    return body ?? [];
  });
}

function coversWindow(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
}

function isCalledPopup(element: Element): boolean {
  return [element, ...childrenOf(element)].some((part) => hasWord(part, POPUPS) && isSeen(part, part));
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
    around = parentOf(around);
  }
  // Another field that was only told to shut its list holds that list still, and shows none of it.
  return [...childrenOf(element)].some(
    (child) => /absolute|fixed/.test(getComputedStyle(child).position) && isSeen(child, child),
  );
}

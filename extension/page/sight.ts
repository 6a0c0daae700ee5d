/**
 * Whether a person sees an element and would hit it: geometry, opacity of everything around it, what lies over it, in its
 * own tree, in the trees and frames around that. Layout is read here and in open overlays, never while a page is scanned.
 */
import { boxOf, closest, holds, slotOf, isAttached, isBefore, isVisible, treeOf } from './dom.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { centre, drawnAround, isInView, leastShare, type Point } from './drawn-place.ts';
import { scrollToSight } from './scroll-to-sight.ts';

/** Below this a person does not see it; pages that fade things in pass through it for an instant only. */
const LEAST_OPACITY = 0.1;
/** Beyond this (CSS px) a text cannot be read. */
const MOST_BLUR = 4;
/** A widget smaller than this (CSS px) is not meant to be used. */
const LEAST_SIZE = 4;
/** Of the five points looked at, so many must hit; badges and sticky bars may lie over a corner. */
const LEAST_HITS = 3;
/** Veils are looked for among so many elements; a page with more is not searched to its end. */
const VEIL_CAP = 20_000;

/** Scrolls the widget into view if it is not, then asks what a person would see and hit there. */
export function guardSight(root: Element): FailureReason | null {
  if (!isVisible(root, { visibilityProperty: true, contentVisibilityAuto: false })) return 'hidden';
  if (isTransparent(root)) return 'hidden';
  if (!isInView(centre(root), root) || !isHit(root)) scrollToSight(root);
  const box = boxOf(root);
  if (box.width < LEAST_SIZE || box.height < LEAST_SIZE) return 'hidden';
  // What cannot be scrolled to (left: -9999px) nobody can see.
  if (!isInView(centre(root), root)) return 'hidden';
  if (!isHit(root) || isVeiled(root, veilsOf(root.ownerDocument))) return 'covered';
  return guardFrame(root);
}

/** Whether a mouse would hit it where it is drawn now. */
export function isHit(root: Element): boolean {
  const looked = points(boxOf(root)).map((point) => hitAt(root, point));
  const own = looked.filter((hit) => hit === 'own').length;
  const enough =
    own >= LEAST_HITS || (!isTyped(root) && looked.filter((hit) => hit !== null).length >= LEAST_HITS);
  return looked[0] !== null && enough && isAmple(root);
}

/** Whether more shows than a sliver: of each way, something at the end of the share that must be seen. */
function isAmple(root: Element): boolean {
  const { x, y } = centre(root);
  const [across, along] = leastShare(boxOf(root));
  const hits = (at: Point) => hitAt(root, at) !== null;
  return (
    (hits({ x: x - across / 2, y }) || hits({ x: x + across / 2, y })) &&
    (hits({ x, y: y - along / 2 }) || hits({ x, y: y + along / 2 }))
  );
}

/** Large enough to be used, and neither hidden nor transparent. Asks for size and style, not for the place. */
export function isDrawn(root: Element): boolean {
  if (!isVisible(root, { visibilityProperty: true, contentVisibilityAuto: false })) return false;
  const { width, height } = boxOf(root);
  return !isTransparent(root) && width >= LEAST_SIZE && height >= LEAST_SIZE;
}

export function isCentreInView(root: Element): boolean {
  return isInView(centre(root), root);
}

/** Whether it is still there to be seen; what now lies over it may be the overlay that it opened. */
export function isStillSeen(root: Element): boolean {
  if (!isAttached(root) || isTransparent(root)) return false;
  const { width, height } = boxOf(root);
  if (width < LEAST_SIZE || height < LEAST_SIZE || !isInView(centre(root), root)) return false;
  return isVisible(root, { visibilityProperty: true });
}

/** Opacity of the element and all around it, up through shadow hosts; filters can make invisible just as well. */
function isTransparent(root: Element): boolean {
  let opacity = 1;
  for (let element: Element | null = root; element !== null; element = drawnAround(element)) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    for (const [, amount = '', percent] of style.filter.matchAll(/opacity\(([\d.]+)(%?)\)/g)) {
      opacity *= Number(amount) / (percent === '%' ? 100 : 1);
    }
    if (opacity < LEAST_OPACITY || isObscured(style)) return true;
  }
  return false;
}

/** Masks and drawn filters may take away anything, and nobody can tell what: nothing is written behind them. */
function isObscured({ filter, maskImage }: CSSStyleDeclaration): boolean {
  const blur = /blur\(([\d.]+)px\)/.exec(filter)?.[1];
  return (
    (maskImage !== 'none' && maskImage !== '') || filter.includes('url(') || Number(blur ?? 0) > MOST_BLUR
  );
}

function points({ left, top, width, height }: DOMRect): readonly Point[] {
  const at = (x: number, y: number) => ({ x: left + width * x, y: top + height * y });
  return [at(0.5, 0.5), at(0.2, 0.5), at(0.8, 0.5), at(0.5, 0.2), at(0.5, 0.8)];
}

/**
 * Whether the point hits the widget, in every tree from its own up to the document. Frameworks lay a drawn label over a
 * transparent radio: hitting the label is hitting that; a box that one types into must be hit itself.
 */
function hitAt(root: Element, { x, y }: Point): 'own' | 'label' | null {
  let inner = root;
  let found: 'own' | 'label' = 'own';
  for (;;) {
    const tree = treeOf(inner);
    const hit = tree.elementFromPoint(x, y);
    if (hit === null) return null;
    // A host is hit through what is slotted into it, too.
    if (!holds(inner, hit) && !isSlottedIn(hit, inner)) {
      if (!isLabelOf(hit, inner)) return null;
      found = 'label';
    }
    if (!(tree instanceof ShadowRoot)) return found;
    inner = tree.host;
  }
}

function isTyped(root: Element): boolean {
  if (root instanceof HTMLInputElement) return !/^(?:radio|checkbox|file)$/.test(root.type);
  return root instanceof HTMLTextAreaElement || root instanceof HTMLSelectElement;
}

function isSlottedIn(hit: Element, inner: Element): boolean {
  for (let slot = slotOf(hit); slot !== null; slot = slotOf(slot)) {
    if (holds(inner, slot)) return true;
  }
  return false;
}

function isLabelOf(hit: Element, root: Element): boolean {
  const label = closest<HTMLLabelElement>(hit, 'label');
  return label !== null && (holds(label, root) || label.control === root);
}

/** What is painted over a page and lets the mouse through: no hit test tells of it. */
export function veilsOf(page: Document): readonly Element[] {
  const veils: Element[] = [];
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT);
  for (let seen = 0; seen < VEIL_CAP; seen += 1) {
    const element = walker.nextNode() as Element | null;
    if (element === null) break;
    const style = getComputedStyle(element);
    if (style.pointerEvents === 'none' && style.position !== 'static' && isOpaque(style)) veils.push(element);
  }
  return veils;
}

/** Whether one of them lies over the middle of a widget. */
export function isVeiled(root: Element, veils: readonly Element[]): boolean {
  const { x, y } = centre(root);
  for (const element of veils) {
    if (holds(element, root) || holds(root, element)) continue;
    const { left, right, top, bottom } = boxOf(element);
    if (x < left || x > right || y < top || y > bottom || isTransparent(element)) continue;
    if (isVisible(element, { visibilityProperty: true }) && isAbove(element, root)) return true;
  }
  return false;
}

function isOpaque({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(backgroundColor)?.[1];
  return backgroundImage !== 'none' || (backgroundColor !== 'transparent' && Number(alpha ?? 1) > 0.5);
}

/** Later in the document or lifted; a background lies before its contents and stays below. */
function isAbove(element: Element, root: Element): boolean {
  const { zIndex } = getComputedStyle(element);
  if (zIndex !== 'auto' && Number(zIndex) !== 0) return Number(zIndex) > 0;
  return isBefore(root, element);
}

/** A frame of the same origin must itself be seen where it stands. */
function guardFrame(root: Element): FailureReason | null {
  const frame = root.ownerDocument.defaultView?.frameElement ?? null;
  return frame === null ? null : guardSight(frame);
}

/**
 * Whether a person sees an element and would hit it: geometry, opacity of everything around it, what lies over it, in its
 * own tree, in the trees and frames around that. Layout is read here and in open overlays, never while a page is scanned.
 */
import { boxOf, closest, holds, hostOf, slotOf, isAttached, isVisible, treeOf } from './dom.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { centre, isInView, leastShare, middle, throughFrame, type Point } from './drawn-place.ts';
import { isTransparent } from './invisible-style.ts';
import { isIllegible } from './legible.ts';
import { scrollToSight } from './scroll-to-sight.ts';
import { drawnOn, veiling, type Drawn } from './veils.ts';

/** A widget smaller than this (CSS px) is not meant to be used. */
const LEAST_SIZE = 4;
/** Of the five points looked at, so many must hit; badges and sticky bars may lie over a corner. */
const LEAST_HITS = 3;

/**
 * Scrolls the widget into view if it is not, then asks what a person would see and hit there.
 * @param place where it is drawn; of a frame, the part of it that is looked at.
 */
export function guardSight(root: Element, place: () => DOMRect = () => boxOf(root)): FailureReason | null {
  if (!isVisible(root, { visibilityProperty: true, contentVisibilityAuto: false })) return 'hidden';
  if (isTransparent(root)) return 'hidden';
  if (!isInView(middle(place()), root) || !isHit(root, place())) scrollToSight(root, place);
  const box = place();
  if (box.width < LEAST_SIZE || box.height < LEAST_SIZE) return 'hidden';
  // What cannot be scrolled to (left: -9999px) nobody can see.
  if (!isInView(middle(box), root)) return 'hidden';
  if (!isHit(root, box) || isVeiled(root, drawnOn(root.ownerDocument), box)) return 'covered';
  if (isIllegible(root)) return 'hidden';
  return guardFrame(root, place);
}

/** Whether a mouse would hit it where it is drawn now. */
export function isHit(root: Element, box: DOMRect = boxOf(root)): boolean {
  const looked = points(box).map((point) => hitAt(root, point));
  const own = looked.filter((hit) => hit === 'own').length;
  const enough =
    own >= LEAST_HITS || (!isTyped(root) && looked.filter((hit) => hit !== null).length >= LEAST_HITS);
  return looked[0] !== null && enough && isAmple(root, box);
}

/** Whether more shows than a sliver: of each way, something at the end of the share that must be seen. */
function isAmple(root: Element, box: DOMRect): boolean {
  const { x, y } = middle(box);
  const [across, along] = leastShare(box);
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

/** Whether it is still there to be seen; what now lies over it may be the overlay that it opened. */
export function isStillSeen(root: Element): boolean {
  if (!isAttached(root) || isTransparent(root)) return false;
  const { width, height } = boxOf(root);
  if (width < LEAST_SIZE || height < LEAST_SIZE || !isInView(centre(root), root)) return false;
  return isVisible(root, { visibilityProperty: true });
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
    const host = hostOf(inner);
    if (host === null) return found;
    inner = host;
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

/** Whether something that lets the mouse through lies over its middle, or over more than a corner of it. */
export function isVeiled(root: Element, drawn: readonly Drawn[] | null, box: DOMRect): boolean {
  const isUnder = veiling(root, drawn);
  const [first, ...others] = points(box);
  if (first === undefined || isUnder(first)) return true;
  return others.filter((point) => !isUnder(point)).length + 1 < LEAST_HITS;
}

/** A frame of the same origin must itself be seen, there where it shows the widget. */
function guardFrame(root: Element, place: () => DOMRect): FailureReason | null {
  const frame = root.ownerDocument.defaultView?.frameElement ?? null;
  return frame === null ? null : guardSight(frame, () => throughFrame(frame, place()));
}

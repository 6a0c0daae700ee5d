/** Where an element is drawn: its middle in the window, and what it is drawn in. Asks for layout. */
import { boxOf, parentOf, slotOf, treeOf } from './dom.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where its slot is, else its parent or the host of its shadow root. */
export function drawnAround(element: Element): Element | null {
  const slot = slotOf(element);
  if (slot !== null) return slot;
  if (parentOf(element) !== null) return parentOf(element);
  const tree = treeOf(element);
  return tree instanceof ShadowRoot ? tree.host : null;
}

export function centre(root: Element): Point {
  const { left, top, width, height } = boxOf(root);
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether a point of the window is inside it. */
export function isInView({ x, y }: Point, root: Element): boolean {
  const view = root.ownerDocument.defaultView ?? window;
  return x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
}

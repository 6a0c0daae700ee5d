/** Where an element is drawn: its middle in the window, and what it is drawn in. Asks for layout. */
import { boxOf, hostOf, parentOf, slotOf } from './dom.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where its slot is, else its parent or the host of its shadow root. */
export function drawnAround(element: Element): Element | null {
  const slot = slotOf(element);
  if (slot !== null) return slot;
  if (parentOf(element) !== null) return parentOf(element);
  return hostOf(element);
}

export function centre(root: Element): Point {
  return middle(boxOf(root));
}

export function middle({ left, top, width, height }: DOMRect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where a frame shows, in the window around it, what is drawn at a place of its own window. */
export function throughFrame(frame: Element, { left, top, width, height }: DOMRect): DOMRect {
  const box = boxOf(frame);
  const { offsetWidth = 0, offsetHeight = 0 } = frame as Partial<HTMLElement>;
  const [wide, high] = [box.width / (offsetWidth || 1), box.height / (offsetHeight || 1)];
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return new DOMRect(
    box.left + (frame.clientLeft + Number.parseFloat(paddingLeft) + left) * wide,
    box.top + (frame.clientTop + Number.parseFloat(paddingTop) + top) * high,
    width * wide,
    height * high,
  );
}

/** What of an element its contents show through: without borders and scroll bars. Boxes in a line have none of these. */
export function innerBox(element: Element): Omit<DOMRect, 'toJSON' | 'x' | 'y'> {
  const box = boxOf(element);
  const { offsetWidth = 0, offsetHeight = 0 } = element as Partial<HTMLElement>;
  if (offsetWidth === 0 || offsetHeight === 0 || getComputedStyle(element).display === 'inline') return box;
  // What is drawn larger or smaller than it is laid out has its borders with it.
  const [wide, high] = [box.width / offsetWidth, box.height / offsetHeight];
  const left = box.left + element.clientLeft * wide;
  const top = box.top + element.clientTop * high;
  const [width, height] = [element.clientWidth * wide, element.clientHeight * high];
  return { left, top, width, height, right: left + width, bottom: top + height };
}

/** Half of a widget must be seen, and of a large one as much (CSS px) as one can read. */
const SHARE = 0.5;
const READABLE = 40;

/** How much of a box must be seen, across and along. */
export function leastShare({ width, height }: { readonly width: number; readonly height: number }) {
  return [Math.min(width * SHARE, READABLE), Math.min(height * SHARE, READABLE)] as const;
}

/** Whether a point of the window is inside it. */
export function isInView({ x, y }: Point, root: Element): boolean {
  const view = root.ownerDocument.defaultView ?? window;
  return x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
}

/**
 * Brings a widget into sight as a person can: by scrolling the page and the boxes around it that have a scroll bar. What
 * hides its overflow is not scrolled, though a script could: what lies there nobody sees.
 */
import { boxOf } from './dom.ts';
import { drawnAround, isInView, middle, type Point } from './drawn-place.ts';

/** Where something stands that no box around it shows just now; the page itself is no such box. */
export function isScrolledAway(root: Element, at: Point): boolean {
  return boxesOver(root).some(({ box }) => !isInside(at, box));
}

/** @param place where it is drawn now; of a frame, the part of it that is to be seen. */
export function scrollToSight(root: Element, place: () => DOMRect): void {
  for (const { box, x, y } of boxesOver(root)) {
    const at = middle(place());
    const { left, top } = inner(box);
    const [dx, dy] = [at.x - (left + box.clientWidth / 2), at.y - (top + box.clientHeight / 2)];
    box.scrollBy({ left: x ? dx : 0, top: y ? dy : 0, behavior: 'instant' });
  }
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (view === null) return;
  const { overflowX, overflowY } = ofPage(page);
  const { x, y } = middle(place());
  const isAside = !isInView({ x, y: 0 }, root);
  view.scrollBy({
    left: isAside && scrolls(overflowX, true) ? x - view.innerWidth / 2 : 0,
    top: scrolls(overflowY, true) ? y - view.innerHeight / 2 : 0,
    behavior: 'instant',
  });
}

interface ScrollBox {
  readonly box: Element;
  /** Which ways it can be scrolled. */
  readonly x: boolean;
  readonly y: boolean;
}

/** From the innermost outwards. */
function boxesOver(root: Element): readonly ScrollBox[] {
  const found: ScrollBox[] = [];
  const page = root.ownerDocument;
  for (let box = drawnAround(root); box !== null; box = drawnAround(box)) {
    if (box === page.documentElement || (box === page.body && isPages(page))) continue;
    const { overflowX, overflowY } = getComputedStyle(box);
    const x = scrolls(overflowX, false) && box.scrollWidth > box.clientWidth;
    const y = scrolls(overflowY, false) && box.scrollHeight > box.clientHeight;
    if (x || y) found.push({ box, x, y });
  }
  return found;
}

function scrolls(overflow: string, isPage: boolean): boolean {
  return overflow === 'auto' || overflow === 'scroll' || (isPage && overflow === 'visible');
}

/** What `body` says of its overflow is the page's, unless `html` says something itself. */
function isPages(page: Document): boolean {
  return getComputedStyle(page.documentElement).overflowY === 'visible';
}

function ofPage(page: Document): CSSStyleDeclaration {
  return getComputedStyle(isPages(page) ? page.body : page.documentElement);
}

function inner(box: Element) {
  const { left, top } = boxOf(box);
  return { left: left + box.clientLeft, top: top + box.clientTop };
}

function isInside({ x, y }: Point, box: Element): boolean {
  const { left, top } = inner(box);
  return x >= left && y >= top && x < left + box.clientWidth && y < top + box.clientHeight;
}

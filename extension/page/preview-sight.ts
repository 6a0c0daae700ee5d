/**
 * Whether a person could see a widget, asked for the preview: without scrolling, for the planned fields alone. What is off
 * the page, cut away or hidden gets no tick; whoever writes asks `sight.ts` again at that moment, and more closely.
 */
import { boxOf, parentOf } from './dom.ts';
import { innerBox, isInView, leastShare, middle, throughFrame } from './drawn-place.ts';
import { isIllegible } from './legible.ts';
import { isScrolledAway } from './scroll-to-sight.ts';
import { isDrawn, isHit, isVeiled } from './sight.ts';
import { drawnOn } from './veils.ts';

/** The clipping of screen-reader texts: everything is cut away. */
const CUT_PATH = /^(?:inset\((?:5\d|[6-9]\d|100)(?:\.\d+)?%|circle\(0|ellipse\(0)/;
const CUT_BOX = /^rect\((?:[01]px,? ?){4}\)$/;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Share = ReturnType<typeof leastShare>;

/** @returns a look at the page as it stands now; what lies over it is searched for once. */
export function previewSight(page: Document): (root: Element, place?: DOMRect) => boolean {
  const drawn = drawnOn(page);
  return (root, place = boxOf(root)) => {
    if (!isDrawn(root) || !isReachable(root, place)) return false;
    const isShown = isInView(middle(place), root) && !isScrolledAway(root, middle(place));
    if (isShown && (!isHit(root, place) || isVeiled(root, drawn, place) || isIllegible(root))) return false;
    const frame = page.defaultView?.frameElement ?? null;
    if (frame === null) return true;
    // What is scrolled away within the frame may come to stand anywhere in it.
    return previewSight(frame.ownerDocument)(frame, isShown ? throughFrame(frame, place) : boxOf(frame));
  };
}

/** Whether something of it is left after all that cuts around it, and a person could scroll there. */
function isReachable(root: Element, place: DOMRect): boolean {
  let area: Area = place;
  const least = leastShare(place);
  for (let around: Element | null = root; around !== null; around = parentOf(around)) {
    const { clip, clipPath, overflowX, overflowY, position } = getComputedStyle(around);
    if (CUT_PATH.test(clipPath) || CUT_BOX.test(clip)) return false;
    if (position === 'fixed') return isInside(area, least, around.ownerDocument, false);
    const isPage = around === around.ownerDocument.documentElement || around === around.ownerDocument.body;
    if (around === root || isPage) continue;
    area = cut(area, around, overflowX, overflowY);
    if (!isLeft(area, least)) return false;
  }
  return isInside(area, least, root.ownerDocument, true);
}

function cut(area: Area, around: Element, overflowX: string, overflowY: string): Area {
  const box = innerBox(around);
  const { left, right } = cutOne(area.left, area.right, box.left, box.right, around.scrollLeft, overflowX);
  const vertical = cutOne(area.top, area.bottom, box.top, box.bottom, around.scrollTop, overflowY);
  return { left, right, top: vertical.left, bottom: vertical.right };
}

/** What scrolls can be brought into its box, unless it lies before the beginning; what hides cuts. */
function cutOne(from: number, to: number, start: number, end: number, scrolled: number, overflow: string) {
  if (overflow === 'hidden' || overflow === 'clip')
    return { left: Math.max(from, start), right: Math.min(to, end) };
  if (overflow !== 'auto' && overflow !== 'scroll') return { left: from, right: to };
  return to + scrolled <= start ? { left: 0, right: 0 } : { left: start, right: end };
}

function isInside(area: Area, least: Share, page: Document, scrolls: boolean): boolean {
  const view = page.defaultView ?? window;
  const { scrollWidth, scrollHeight } = page.documentElement;
  const [dx, dy] = scrolls ? [view.scrollX, view.scrollY] : [0, 0];
  const [width, height] = scrolls ? [scrollWidth, scrollHeight] : [view.innerWidth, view.innerHeight];
  const left = {
    left: Math.max(0, area.left + dx),
    right: Math.min(Math.max(width, view.innerWidth), area.right + dx),
    top: Math.max(0, area.top + dy),
    bottom: Math.min(Math.max(height, view.innerHeight), area.bottom + dy),
  };
  return isLeft(left, least);
}

function isLeft({ left, right, top, bottom }: Area, [across, along]: Share): boolean {
  return right - left >= across && bottom - top >= along;
}

/**
 * What is painted over a widget and lets the mouse through: no hit test tells of it. Boxes are asked for first, and styles
 * only of what lies over the place; shadows and the boxes that styles draw may lie beside their element, and are looked for
 * among what stands around the widget.
 */
import { boxOf, childrenOf, closest, holds, isVisible, openRootOf, parentOf, treeOf } from './dom.ts';
import { drawnAround, type Point } from './drawn-place.ts';
import { alphaOf, isBlurring, isTransparent } from './invisible-style.ts';
import { paints } from './painted-image.ts';
import { pseudoBox, type Box } from './pseudo-box.ts';
import { isAbove, type Part } from './stacking.ts';

/** More than this covers what lies behind it. */
const OPAQUE = 0.5;
/** A page of more elements is not searched to its end, and nothing is written there. */
const CAP = 150_000;

export interface Drawn {
  readonly element: Element;
  readonly box: Box;
}

/** All elements of a page and where they are drawn, with those in open shadow trees; null when there are too many. */
export function drawnOn(page: Document): readonly Drawn[] | null {
  const drawn: Drawn[] = [];
  const trees: (Document | ShadowRoot)[] = [page];
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
    const walker = page.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node as Element;
      if (drawn.length >= CAP) return null;
      drawn.push({ element, box: boxOf(element) });
      const inner = openRootOf(element);
      if (inner !== null) trees.push(inner);
    }
  }
  return drawn;
}

/** @returns whether something lies over a point of the widget. */
export function veiling(root: Element, drawn: readonly Drawn[] | null): (point: Point) => boolean {
  if (drawn === null) return () => true;
  const known = new Map<Element, readonly Cast[]>();
  const castsOf = (element: Element) => {
    const casts = known.get(element) ?? castBy(element, root);
    known.set(element, casts);
    return casts;
  };
  const near = around(root);
  return (point) => {
    const over = drawn.filter(({ element, box }) => contains(box, point) && !holds(root, element));
    if (over.some(({ element, box }) => isVeil(element, box, point, root))) return true;
    return [...over.map(({ element }) => element), ...near].some((element) =>
      castsOf(element).some(({ part, lies }) => lies(point) && isSeenOver(part, root)),
    );
  };
}

/** What is drawn without width or height, as a line that grows once one writes, lies over nothing. */
function contains({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function isVeil(element: Element, box: Box, point: Point, root: Element): boolean {
  if (holds(element, root)) return false;
  const style = getComputedStyle(element);
  if (!letsThrough(element, style)) return false;
  if (!covers(style, box, point) && !paints(element, style, box, point)) return false;
  return isSeenOver({ element, pseudo: '' }, root);
}

/** The widget, what stands beside it, and the same of all that it is drawn in. */
function around(root: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = root; at !== null; at = drawnAround(at)) {
    const parent = parentOf(at);
    found.push(at, ...(parent === null ? treeOf(at).children : childrenOf(parent)));
  }
  return found;
}

/** What an element paints beside itself. */
interface Cast {
  readonly part: Part;
  readonly lies: (point: Point) => boolean;
}

function castBy(element: Element, root: Element): readonly Cast[] {
  if (holds(root, element)) return [];
  const casts: Cast[] = [];
  const own = getComputedStyle(element);
  const { boxShadow } = own;
  const outline = outlineOf(own);
  // Shadows and outlines never take the mouse, whatever their element does; those of what holds the widget lie below it.
  if ((boxShadow !== 'none' || outline > 0) && !holds(element, root)) {
    const box = boxOf(element);
    const lies = (point: Point) =>
      isInShadow(boxShadow, box, point) ||
      (outline > 0 && !contains(box, point) && contains(grown(box, outline), point));
    casts.push({ part: { element, pseudo: '' }, lies });
  }
  for (const pseudo of ['::before', '::after'] as const) {
    const style = getComputedStyle(element, pseudo);
    if (/^(?:none|normal|)$/.test(style.content) || style.display === 'none') continue;
    if (Number(style.opacity) < OPAQUE || style.visibility !== 'visible') continue;
    const box = letsThrough(element, style) ? pseudoBox(element, style) : null;
    // A picture there is mostly a watermark, and nothing tells how much of it is clear.
    const isPicture = style.backgroundImage.includes('url(') && alphaOf(style.backgroundColor) <= OPAQUE;
    if (box === null || isPicture) continue;
    const lies = (point: Point) => contains(box, point) && covers(style, box, point);
    casts.push({ part: { element, pseudo }, lies });
  }
  return casts;
}

function isSeenOver(part: Part, root: Element): boolean {
  if (!isVisible(part.element, { visibilityProperty: part.pseudo === '' })) return false;
  return !isTransparent(part.element) && isAbove(part, root);
}

function letsThrough(element: Element, style: CSSStyleDeclaration): boolean {
  return style.pointerEvents === 'none' || closest(element, '[inert]') !== null;
}

/** By its background, by what it does to what lies behind it, or by a border as thick as that. */
function covers(style: CSSStyleDeclaration, box: Box, { x, y }: Point): boolean {
  if (style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) > OPAQUE) return true;
  if (isBlurring(style)) return true;
  const isIn = (width: string, line: string, color: string, depth: number) =>
    line !== 'none' && line !== 'hidden' && depth < Number.parseFloat(width) && alphaOf(color) > OPAQUE;
  return (
    isIn(style.borderLeftWidth, style.borderLeftStyle, style.borderLeftColor, x - box.left) ||
    isIn(style.borderRightWidth, style.borderRightStyle, style.borderRightColor, box.right - x) ||
    isIn(style.borderTopWidth, style.borderTopStyle, style.borderTopColor, y - box.top) ||
    isIn(style.borderBottomWidth, style.borderBottomStyle, style.borderBottomColor, box.bottom - y)
  );
}

/** How far out of its box it is drawn over what stands around, in px. */
function outlineOf({ outlineStyle, outlineColor, outlineWidth, outlineOffset }: CSSStyleDeclaration): number {
  if (outlineStyle === 'none' || alphaOf(outlineColor) <= OPAQUE) return 0;
  return Number.parseFloat(outlineWidth) + Math.max(0, Number.parseFloat(outlineOffset));
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

const SHADOW =
  /([a-z]+\([^)]*\))\s+(-?[\d.e+]+)px\s+(-?[\d.e+]+)px\s+(-?[\d.e+]+)px\s+(-?[\d.e+]+)px(\s+inset)?/g;

function isInShadow(shadows: string, box: Box, point: Point): boolean {
  const isIn = contains(box, point);
  for (const [, color = '', right, down, blur, spread, inset] of shadows.matchAll(SHADOW)) {
    // One that is cast outwards lies beside its box, one that is cast inwards in it.
    if ((inset !== undefined) !== isIn || alphaOf(color) <= OPAQUE) continue;
    // A blurred edge is half there on the edge itself.
    const wider = (Number(spread) - Number(blur) / 2) * (isIn ? -1 : 1);
    const edge = grown(
      {
        left: box.left + Number(right),
        right: box.right + Number(right),
        top: box.top + Number(down),
        bottom: box.bottom + Number(down),
      },
      wider,
    );
    if (contains(edge, point) !== isIn) return true;
  }
  return false;
}

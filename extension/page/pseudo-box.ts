/** Where a style draws `::before` or `::after`: no call of the browser tells, but its style does where it is positioned. */
import { boxOf } from './dom.ts';
import { drawnAround } from './drawn-place.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Null where it flows with the text: such a box pushes the widget away instead of covering it. */
export function pseudoBox(element: Element, style: CSSStyleDeclaration): Box | null {
  const isFixed = style.position === 'fixed';
  if (style.position !== 'absolute' && !isFixed) return null;
  const start = isFixed ? { left: 0, top: 0 } : paddingEdge(element);
  const isWhole = style.boxSizing === 'border-box';
  const added = (...names: readonly string[]) =>
    isWhole ? 0 : names.reduce((sum, name) => sum + px(style.getPropertyValue(name)), 0);
  const width =
    px(style.width) + added('padding-left', 'padding-right', 'border-left-width', 'border-right-width');
  const height =
    px(style.height) + added('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width');
  const left = start.left + px(style.left) + px(style.marginLeft);
  const top = start.top + px(style.top) + px(style.marginTop);
  return moved({ left, top, right: left + width, bottom: top + height }, style);
}

/** Of the nearest element that is positioned, with what is scrolled away in it. */
function paddingEdge(element: Element): { left: number; top: number } {
  let at = element;
  for (let around: Element | null = element; around !== null; around = drawnAround(around)) {
    at = around;
    const { position, transform } = getComputedStyle(around);
    if (position !== 'static' || (transform !== 'none' && transform !== '')) break;
  }
  const { left, top } = boxOf(at);
  const isPage = at === at.ownerDocument.documentElement;
  return {
    left: left + at.clientLeft - (isPage ? 0 : at.scrollLeft),
    top: top + at.clientTop - (isPage ? 0 : at.scrollTop),
  };
}

function moved({ left, top, right, bottom }: Box, { transform, transformOrigin }: CSSStyleDeclaration): Box {
  if (transform === 'none' || transform === '') return { left, top, right, bottom };
  const [x = 0, y = 0] = transformOrigin.split(' ').map(px);
  const matrix = new DOMMatrix(transform);
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([cornerX = 0, cornerY = 0]) =>
    matrix.transformPoint(new DOMPoint(cornerX - left - x, cornerY - top - y)),
  );
  const across = corners.map((corner) => corner.x + left + x);
  const along = corners.map((corner) => corner.y + top + y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...along),
    bottom: Math.max(...along),
  };
}

function px(value: string): number {
  return Number.parseFloat(value) || 0;
}

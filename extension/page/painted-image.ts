/** Whether a picture, a canvas, a film or a drawn shape has paint at a point of the window. */
import { nameOf } from './dom.ts';
import type { Point } from './drawn-place.ts';
import { alphaOf } from './invisible-style.ts';
import type { Box } from './pseudo-box.ts';

/** More than this covers what lies behind it, from 0 to 1. */
const OPAQUE = 0.5;
const SVG = 'http://www.w3.org/2000/svg';

export function paints(element: Element, style: CSSStyleDeclaration, box: Box, at: Point): boolean {
  // By name and not by class: a frame around this one has classes of its own.
  if (element.namespaceURI === SVG)
    return 'isPointInFill' in element ? isFilled(element as SVGGeometryElement, style, at) : isImage(element);
  const name = nameOf(element);
  // What stands in a frame may be nothing, or a whole page.
  if (/^(?:video|iframe|object|embed)$/.test(name)) return true;
  return (name === 'img' || name === 'canvas') && hasPaint(element as HTMLImageElement, box, at);
}

function isImage(element: Element): boolean {
  return nameOf(element) === 'image';
}

function isFilled(shape: SVGGeometryElement, style: CSSStyleDeclaration, { x, y }: Point): boolean {
  const matrix = shape.getScreenCTM();
  if (matrix === null) return false;
  const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
  const isSolid = (color: string, opacity: string) =>
    color !== 'none' && alphaOf(color) * Number(opacity) > OPAQUE;
  return (
    (isSolid(style.fill, style.fillOpacity) && shape.isPointInFill(point)) ||
    (isSolid(style.stroke, style.strokeOpacity) && shape.isPointInStroke(point))
  );
}

/** Watermarks are mostly clear; what the page took from elsewhere does not tell, and counts as solid. */
function hasPaint(picture: HTMLImageElement | HTMLCanvasElement, box: Box, { x, y }: Point): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return true;
  try {
    context.drawImage(picture, box.left - x, box.top - y, box.right - box.left, box.bottom - box.top);
    return (context.getImageData(0, 0, 1, 1).data[3] ?? 0) > OPAQUE * 255;
  } catch {
    return true;
  }
}

/** Whether a person could read what is typed into a box that they see, or at least sees that a box is there. */
import { boxOf, treeOf } from './dom.ts';
import { centre } from './drawn-place.ts';
import { alphaOf } from './invisible-style.ts';

/** Smaller letters (CSS px) are dots. */
const LEAST_FONT = 4;
const LEAST_ALPHA = 0.1;

/** @param box what is typed into; of any other element nothing is asked. */
export function isIllegible(box: Element): boolean {
  if (!takesText(box)) return false;
  const style = getComputedStyle(box);
  if (Number.parseFloat(style.fontSize) * shrinkage(box) < LEAST_FONT) return true;
  const { width } = boxOf(box);
  const indent = style.textIndent.endsWith('%') ? 0 : Number.parseFloat(style.textIndent);
  if (indent > width || indent < -width) return true;
  if (style.textShadow !== 'none' || hasFrame(style)) return false;
  const color = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  const ground = behind(box, true);
  const isOne = ground !== null && ground === behind(box, false);
  const isClear = style.backgroundImage === 'none' && alphaOf(style.backgroundColor) < LEAST_ALPHA;
  return alphaOf(color) < LEAST_ALPHA ? isClear || isOne : isOne && ground === plain(color);
}

/** How much smaller it is drawn than it is laid out, by whatever is turned or scaled around it. */
function shrinkage(box: Element): number {
  const { width, height } = boxOf(box);
  const { offsetWidth = 0, offsetHeight = 0 } = box as Partial<HTMLElement>;
  const laidOut = offsetWidth * offsetHeight;
  return laidOut === 0 ? 1 : Math.sqrt((width * height) / laidOut);
}

function takesText(box: Element): boolean {
  if (box instanceof HTMLInputElement) return !/^(?:radio|checkbox|file|range|color|hidden)$/.test(box.type);
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLElement && box.isContentEditable);
}

function hasFrame(style: CSSStyleDeclaration): boolean {
  const sides = ['left', 'right', 'top', 'bottom'].some((side) => {
    const line = style.getPropertyValue(`border-${side}-style`);
    const isDrawn = line !== 'none' && line !== 'hidden';
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    return isDrawn && width > 0 && alphaOf(style.getPropertyValue(`border-${side}-color`)) >= LEAST_ALPHA;
  });
  return sides || style.boxShadow !== 'none';
}

/** The colour that the letters stand on, or the one around the box; null where a picture leaves it open. */
function behind(box: Element, withOwn: boolean): string | null {
  const { x, y } = centre(box);
  const under = treeOf(box).elementsFromPoint(x, y);
  const from = under.indexOf(box);
  if (from === -1) return null;
  for (const element of under.slice(withOwn ? from : from + 1)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none' || /^(?:img|svg|canvas|video|iframe)$/i.test(element.localName))
      return null;
    if (alphaOf(backgroundColor) > LEAST_ALPHA) return plain(backgroundColor);
  }
  return plain('rgb(255, 255, 255)');
}

function plain(color: string): string {
  return color.replace(/^rgba\((.*),\s*1\)$/, 'rgb($1)');
}

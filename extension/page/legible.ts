/** Whether a person could read what is typed into a box that they see, or at least sees that a box is there. */
import { boxOf, treeOf } from './dom.ts';
import { centre } from './drawn-place.ts';
import { alphaOf } from './invisible-style.ts';

/** Smaller letters (CSS px) are dots. */
const LEAST_FONT = 4;
/** As much of a letter as must fit, of its height: through a slit nobody reads. */
const LEAST_LETTER = 0.6;
const LEAST_ALPHA = 0.1;
/** Colours that differ less, over red, green and blue together, are one to the eye. */
const LEAST_DIFFERENCE = 32;

/** @param box what is typed into; of any other element nothing is asked. */
export function isIllegible(box: Element): boolean {
  if (!takesText(box)) return false;
  const style = getComputedStyle(box);
  const { width, height } = boxOf(box);
  const letter = Number.parseFloat(style.fontSize) * shrinkage(box);
  if (letter < LEAST_FONT || Math.min(width, height) < letter * LEAST_LETTER) return true;
  const indent = style.textIndent.endsWith('%') ? 0 : Number.parseFloat(style.textIndent);
  if (indent > width || indent < -width) return true;
  const around = behind(box, false);
  if (hasFrame(style, around)) return false;
  const color = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  const ground = behind(box, true);
  if (hasShadow(style.textShadow, /\d/, ground)) return false;
  const isOne = ground !== null && around !== null && isAlike(ground, around);
  const isClear = style.backgroundImage === 'none' && alphaOf(style.backgroundColor) < LEAST_ALPHA;
  return alphaOf(color) < LEAST_ALPHA ? isClear || isOne : isOne && isAlike(ground, color);
}

/** How much smaller it is drawn than it is laid out, by whatever turns or scales it; lying on its side is no smaller. */
function shrinkage(box: Element): number {
  const { width, height } = boxOf(box);
  const { offsetWidth = 0, offsetHeight = 0 } = box as Partial<HTMLElement>;
  const ratio = (of: (...sides: number[]) => number) =>
    of(width, height) / (of(offsetWidth, offsetHeight) || 1);
  return Math.min(ratio(Math.min), ratio(Math.max));
}

function takesText(box: Element): boolean {
  if (box instanceof HTMLInputElement) return !/^(?:radio|checkbox|file|range|color|hidden)$/.test(box.type);
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLElement && box.isContentEditable);
}

/** Lines or a shadow that are told from what lies around them. */
function hasFrame(style: CSSStyleDeclaration, around: string | null): boolean {
  const sides = ['left', 'right', 'top', 'bottom'].some((side) => {
    const line = style.getPropertyValue(`border-${side}-style`);
    const isDrawn = line !== 'none' && line !== 'hidden';
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    return isDrawn && width > 0 && isTold(style.getPropertyValue(`border-${side}-color`), around);
  });
  return sides || hasShadow(style.boxShadow, /[1-9]/, around);
}

/** @param lengths what its lengths look like where it is drawn at all: that of a letter shows through it, too. */
function hasShadow(shadows: string, lengths: RegExp, on: string | null): boolean {
  return [...shadows.matchAll(/([a-z]+\([^)]*\))([^,]*)/g)].some(
    ([, color = '', measured = '']) => lengths.test(measured) && isTold(color, on),
  );
}

function isTold(color: string, on: string | null): boolean {
  return alphaOf(color) >= LEAST_ALPHA && (on === null || !isAlike(color, on));
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
    if (alphaOf(backgroundColor) > LEAST_ALPHA) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b, known] = [one, other, 'rgb(1, 2, 3)'].map(paint);
  // A browser that guards against being recognised by what it paints says something else.
  if (a === undefined || b === undefined || String(known) !== '1,2,3') return false;
  return a.reduce((sum, part, index) => sum + Math.abs(part - (b[index] ?? 0)), 0) < LEAST_DIFFERENCE;
}

/** Red, green and blue of a colour, in whatever words a style says it. */
function paint(color: string): Uint8ClampedArray {
  const brush = new OffscreenCanvas(1, 1).getContext('2d');
  if (brush === null) return new Uint8ClampedArray();
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  return brush.getImageData(0, 0, 1, 1).data.slice(0, 3);
}

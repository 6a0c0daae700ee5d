/**
 * Styles that leave an element where it is and still show nothing of it: opacity, filters, masks, blending, of itself and of
 * all that it is drawn in.
 */
import { drawnAround } from './drawn-place.ts';

/** Below this a person does not see it; pages that fade things in pass through it for an instant only. */
const LEAST_OPACITY = 0.1;
/** Beyond this (CSS px) a text cannot be read. */
const MOST_BLUR = 4;
/** Beyond these all becomes white, black or one grey. */
const LEAST_TONE = 0.3;
const MOST_TONE = 3;
/** Half inverted is one grey; nearly not and nearly whole is how pages turn dark. */
const LEAST_INVERTED = 0.3;
const MOST_INVERTED = 0.7;

/** Turns colours and leaves the differences between them. */
const HARMLESS = new Set(['grayscale', 'sepia', 'saturate', 'hue-rotate', 'drop-shadow']);

interface Seen {
  opacity: number;
  brightness: number;
  contrast: number;
}

/** Whether nothing is seen of it because of its own style or that of all around it, up through shadow hosts. */
export function isTransparent(root: Element): boolean {
  const seen: Seen = { opacity: 1, brightness: 1, contrast: 1 };
  for (let element: Element | null = root; element !== null; element = drawnAround(element)) {
    const style = getComputedStyle(element);
    seen.opacity *= Number(style.opacity);
    if (!passes(style.filter, seen) || isObscured(style)) return true;
    if (seen.opacity < LEAST_OPACITY || !isTone(seen.brightness) || !isTone(seen.contrast)) return true;
  }
  return false;
}

/** Whether one sees clearly through a filter: what is not known to be harmless is taken for the opposite. */
function passes(filter: string, seen: Seen): boolean {
  for (const [, name = '', given = ''] of filter.matchAll(/([a-z-]+)\(((?:[^()]|\([^()]*\))*)\)/g)) {
    const amount = Number.parseFloat(given) / (given.endsWith('%') ? 100 : 1);
    if (name === 'opacity' || name === 'brightness' || name === 'contrast') seen[name] *= amount;
    else if (name === 'blur' && amount <= MOST_BLUR) continue;
    else if (name === 'invert' && (amount <= LEAST_INVERTED || amount >= MOST_INVERTED)) continue;
    else if (!HARMLESS.has(name)) return false;
  }
  return true;
}

function isTone(amount: number): boolean {
  return amount >= LEAST_TONE && amount <= MOST_TONE;
}

/** Masks and blending may take away anything, and nobody can tell what: nothing is written behind them. */
function isObscured(style: CSSStyleDeclaration): boolean {
  const isPlain = (value: string) => value === 'none' || value === '';
  const around = style.getPropertyValue('-webkit-mask-box-image-source');
  return !isPlain(style.maskImage) || !isPlain(around) || style.mixBlendMode !== 'normal';
}

/** Whether what lies behind such an element can no longer be read. */
export function isBlurring({ backdropFilter }: CSSStyleDeclaration): boolean {
  const seen: Seen = { opacity: 1, brightness: 1, contrast: 1 };
  return !(
    passes(backdropFilter, seen) &&
    seen.opacity >= LEAST_OPACITY &&
    isTone(seen.brightness) &&
    isTone(seen.contrast)
  );
}

/** How much a computed colour covers, from 0 to 1. */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, amount = '1', percent] =
    /^rgba\(.*,\s*([\d.e+-]+)(%?)\)$/.exec(color) ?? /\/\s*([\d.e+-]+)(%?)\)$/.exec(color) ?? [];
  return Number(amount) / (percent === '%' ? 100 : 1);
}

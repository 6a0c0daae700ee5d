/**
 * Many plug-ins hide the page's own list or box and draw another beside it. The hidden one keeps the name and the label; the
 * drawn one is what a person uses.
 */
import { after, before, isVisible, nameOf, parentOf } from '../dom.ts';
import { controlsIn } from './holds-controls.ts';

/** The page's own control that was hidden right beside `drawn`; null when there is none. */
export function hiddenTwin(drawn: Element): HTMLElement | null {
  for (const near of [before(drawn), after(drawn)])
    if (near instanceof HTMLElement && isHiddenControl(near)) return near;
  return null;
}

/** A list or text box that a person cannot see; types of inputs that nobody ever sees do not count. */
export function isHiddenControl(element: Element): boolean {
  const name = nameOf(element);
  if (name !== 'select' && name !== 'input') return false;
  return (name === 'select' || (element as HTMLInputElement).type === 'text') && !isShown(element);
}

/** Hidden for the eye though not always for style: some are cut down to nothing. */
export function isShown(element: Element): boolean {
  return !isCut(element) && isVisible(element, { opacityProperty: true, visibilityProperty: true });
}

export function isCut(element: Element): boolean {
  const { clip, clipPath } = getComputedStyle(element);
  return clip !== 'auto' || (clipPath !== 'none' && /^inset\((?:50|100)%/.test(clipPath));
}

/** The input itself, or what is drawn in place of one that nobody sees: the nearest that is seen and holds nothing else. */
export function drawnInPlaceOf(input: HTMLElement): HTMLElement {
  if (isShown(input)) return input;
  let around = parentOf(input);
  for (let level = 0; level < 3 && around !== null && controlsIn(around).length <= 1; level += 1) {
    if (isShown(around)) return around;
    around = parentOf(around);
  }
  return input;
}

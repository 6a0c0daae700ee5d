/** Whether a person could see an element of an open overlay. Lists for screen readers have lines of no size or none at all. */
import { boxOf, parentOf } from '../../dom.ts';
import { isCut } from '../../read-fields/hidden-twin.ts';
import { isDrawn } from './rendered-text.ts';

/** Lines scrolled out of a list count: only what can never be shown does not. */
export function isSeen(element: Element, within: Element): boolean {
  if (!isDrawn(element)) return false;
  const box = boxOf(element);
  if (box.width < 1 || box.height < 1 || isCutAway(element, within)) return false;
  for (let around = parentOf(element); around !== null; around = parentOf(around)) {
    const { width, height } = boxOf(around);
    if ((width < 1 || height < 1) && getComputedStyle(around).overflow !== 'visible') return false;
    if (around === within) break;
  }
  return true;
}

/** Some lists that are shut keep their size and are cut down to nothing. */
export function isCutAway(element: Element, within: Element | null = null): boolean {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    if (isCut(around)) return true;
    if (around === within && around !== element) break;
  }
  return false;
}

/** Whether a person could see an element of an open overlay. Lists for screen readers have lines of no size or none at all. */
import { boxOf, parentOf } from '../../dom.ts';
import { isDrawn } from './rendered-text.ts';

/** Lines scrolled out of a list count: only what can never be shown does not. */
export function isSeen(element: Element, within: Element): boolean {
  if (!isDrawn(element)) return false;
  const box = boxOf(element);
  if (box.width < 1 || box.height < 1) return false;
  for (let around = parentOf(element); around !== null; around = parentOf(around)) {
    const { width, height } = boxOf(around);
    if ((width < 1 || height < 1) && getComputedStyle(around).overflow !== 'visible') return false;
    if (around === within) break;
  }
  return true;
}

/** Whether a person could see an element of an open overlay. Lists for screen readers have lines of no size or none at all. */
import { isDrawn } from './rendered-text.ts';

/** Lines scrolled out of a list count: only what can never be shown does not. */
export function isSeen(element: Element, within: Element): boolean {
  if (!isDrawn(element)) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) return false;
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { width, height } = around.getBoundingClientRect();
    if ((width < 1 || height < 1) && getComputedStyle(around).overflow !== 'visible') return false;
    if (around === within) break;
  }
  return true;
}

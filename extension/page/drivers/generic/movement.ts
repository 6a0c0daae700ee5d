/**
 * Whether an overlay still moves. While one month slides out and another in, both stand there: heads and days of either can
 * be read, and a press may reach the one that is leaving.
 */
import { contentOf } from '../../dom.ts';

/** Colours may fade: what is drawn, and where, is the same. */
const PAINT = /color|shadow|fill|stroke|outline|filter|background/;

/** Asks the browser what runs, not the layout; what never ends (a wheel that says that something loads) does not count. */
export function isMoving(overlay: Element): boolean {
  // Past the element: a field of that name takes the method away from its form.
  const running = Element.prototype.getAnimations.call(overlay, { subtree: true });
  return running.some((animation) => animation.playState === 'running' && moves(animation));
}

function moves(animation: Animation): boolean {
  const { effect } = animation;
  if (!(effect instanceof KeyframeEffect) || effect.target === null) return false;
  if (animation instanceof CSSTransition && PAINT.test(animation.transitionProperty)) return false;
  // A ripple under the mouse is drawn in an element of its own, without words.
  const ends = effect.getComputedTiming().endTime;
  return ends !== Number.POSITIVE_INFINITY && contentOf(effect.target).trim() !== '';
}

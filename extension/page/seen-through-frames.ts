/**
 * Whether a widget in a frame of another origin is seen by the person: not only in its own document, but through every
 * frame around it, which nobody inside may look at. The browser itself answers, where it can; else the answer is no.
 */
import type { Timers } from './timers.ts';

/** The browser looks again at most this often, in ms; less is not allowed. */
const PACE = 100;
const CAP = 600;

/** Whether a document of another origin stands around this one, at any depth. */
export function isForeignFrame(view: Window): boolean {
  for (let at = view; at !== at.parent; at = at.parent) if (at.frameElement === null) return true;
  return false;
}

/** Scrolled into view, uncovered, opaque and undistorted, in all frames; false when the browser cannot tell. */
export function isSeenThroughFrames(root: Element, timers: Timers, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (seen: boolean) => {
      observer.disconnect();
      timers.clearTimeout(cap);
      signal.removeEventListener('abort', giveUp);
      resolve(seen);
    };
    const giveUp = () => finish(false);
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      trackVisibility: true,
      delay: PACE,
    };
    const observer = new IntersectionObserver((entries) => {
      // Not every version of the browser's types knows `isVisible`.
      const last: (IntersectionObserverEntry & { readonly isVisible?: boolean }) | undefined = entries.at(-1);
      if (last?.isVisible === true && last.isIntersecting) finish(true);
    }, options);
    const cap = timers.setTimeout(giveUp, CAP);
    signal.addEventListener('abort', giveUp);
    observer.observe(root);
    if (signal.aborted) giveUp();
  });
}

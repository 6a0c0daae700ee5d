/**
 * Tells once when fields came, went or became usable since the last reading, after the page has been quiet. It looks at
 * structure only and stops after the first change it tells of, so that a lively page costs nothing while nobody reads.
 */
import { isVisible } from './dom.ts';
import type { OpenShadow, Tree } from './read-fields/find-candidates.ts';
import { findControls } from './read-fields/find-controls.ts';
import type { Control } from './drivers/driver.ts';
import type { Timers } from './timers.ts';

/** Quiet before looking, and least time between two looks, in ms. */
const QUIET = 300;
const PAUSE = 1_000;
/** A page that never is quiet (a carousel, a clock) is looked at all the same, this long after it stirred, in ms. */
const LATEST = 2_000;

export interface ChangeWatch {
  /** No looks while a run changes the page itself. */
  pause(): void;
  /** Looks again, also at what happened meanwhile. */
  resume(): void;
  stop(): void;
}

export function watchChanges(
  page: Document,
  trees: readonly Tree[],
  controls: readonly Control[],
  openShadow: OpenShadow,
  timers: Timers,
  changed: () => void,
): ChangeWatch {
  const known = signature(controls);
  let timer: number | undefined;
  let latest: number | undefined;
  let wait = QUIET;
  let told = false;
  const forget = () => {
    timers.clearTimeout(timer);
    timers.clearTimeout(latest);
    latest = undefined;
  };
  const look = () => {
    forget();
    wait = PAUSE;
    const now = signature(findControls(page, openShadow).controls);
    if (now.size === known.size && [...now].every(([root, seen]) => known.get(root) === seen)) return;
    told = true;
    pause();
    changed();
  };
  const lookSoon = () => {
    timers.clearTimeout(timer);
    timer = timers.setTimeout(look, wait);
    latest ??= timers.setTimeout(look, LATEST);
  };
  const observer = new MutationObserver(lookSoon);
  const observe = () => {
    for (const tree of trees) {
      observer.observe(tree, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['style', 'class', 'hidden', 'disabled'],
      });
    }
  };
  const pause = () => {
    observer.disconnect();
    forget();
  };
  observe();
  return {
    pause,
    resume() {
      if (told) return;
      observe();
      lookSoon();
    },
    stop() {
      told = true;
      pause();
    },
  };
}

/** Which widgets there are, and of each whether it can be used and how long its list is. */
function signature(controls: readonly Control[]): Map<Element, string> {
  return new Map(
    controls.map((control) => {
      const { root, input, driver } = control;
      const rendered = isVisible(root, { visibilityProperty: true });
      const lines = input instanceof HTMLSelectElement ? input.options.length : 0;
      return [root, `${rendered} ${driver.state(control).disabled} ${lines}`];
    }),
  );
}

/**
 * Tells once when fields came, went or became usable since the last reading, after the page has been quiet. It looks at
 * structure only and stops after the first change it tells of, so that a lively page costs nothing while nobody reads.
 *
 * A fill changes the page itself: it loads dependent lists, opens and closes what hangs on a choice. After one only fields
 * that can be used and were not read so are told of.
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
  /** After a fill: from now on only unread fields are told of, those that the fill itself brought first. */
  resumeAfterFill(): void;
  stop(): void;
}

export interface WatchedPage {
  readonly page: Document;
  readonly trees: readonly Tree[];
  readonly controls: readonly Control[];
  readonly openShadow: OpenShadow;
  readonly timers: Timers;
  /** Whether the page holds a usable field that the reading does not: asked only when an unknown widget stands there. */
  readonly hasUnread: () => boolean;
}

export function watchChanges(
  { page, trees, controls, openShadow, timers, hasUnread }: WatchedPage,
  changed: () => void,
): ChangeWatch {
  const known = signature(controls);
  const used = new Set(usable(known));
  let afterFill = false;
  let stopped = false;
  let timer: number | undefined;
  let latest: number | undefined;
  let wait = QUIET;
  let told = false;
  const forget = () => {
    timers.clearTimeout(timer);
    timers.clearTimeout(latest);
    latest = undefined;
  };
  const isAsRead = (now: Signature) =>
    now.size === known.size &&
    [...now].every(([root, { state, lines }]) => {
      const before = known.get(root);
      return before?.state === state && before.lines === lines;
    });
  const hasNew = (now: Signature) => {
    const came = usable(now).filter((root) => !used.has(root));
    if (came.length > 0 && hasUnread()) return true;
    // The same fields in new elements, as frameworks redraw them.
    for (const root of came) used.add(root);
    return false;
  };
  const look = () => {
    forget();
    wait = PAUSE;
    const now = signature(findControls(page, openShadow).controls);
    if (afterFill ? !hasNew(now) : isAsRead(now)) return;
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
  const resume = () => {
    if (told || stopped) return;
    observe();
    lookSoon();
  };
  observe();
  return {
    pause,
    resume,
    resumeAfterFill() {
      afterFill = true;
      // What was told of the preview has to be told of the receipt again, if it still stands there unread.
      told = false;
      resume();
    },
    stop() {
      stopped = true;
      pause();
    },
  };
}

interface Seen {
  readonly state: 'usable' | 'disabled' | 'notRendered';
  /** How long its list is. */
  readonly lines: number;
}
type Signature = ReadonlyMap<Element, Seen>;

/** Which widgets there are, and of each whether it can be used and how long its list is. */
function signature(controls: readonly Control[]): Signature {
  return new Map(
    controls.map((control) => {
      const { root, input, driver } = control;
      const rendered = isVisible(root, { visibilityProperty: true });
      const lines = input instanceof HTMLSelectElement ? input.options.length : 0;
      const state = !rendered ? 'notRendered' : driver.state(control).disabled ? 'disabled' : 'usable';
      return [root, { state, lines }];
    }),
  );
}

function usable(seen: Signature): Element[] {
  return [...seen].filter(([, { state }]) => state === 'usable').map(([root]) => root);
}

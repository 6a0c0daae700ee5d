/** What goes away while the focus is in it hands the focus on to what stands beside it, instead of to the whole page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

const TAKES_FOCUS = '[tabindex], button:not(:disabled), select, input, a[href], summary';

export function useFocusHandedOn<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  useLayoutEffect(
    () => () => {
      const own = place.current;
      if (own?.contains(document.activeElement) !== true) return;
      const beside = [own.nextElementSibling, own.previousElementSibling];
      // Once all that is drawn now stands.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        for (const near of beside) {
          const next = near?.matches(TAKES_FOCUS) === true ? near : near?.querySelector(TAKES_FOCUS);
          if (next?.isConnected === true && next instanceof HTMLElement) return next.focus();
        }
      });
    },
    [],
  );
  return place;
}

/** Tells when the person takes over: their own keys, clicks and pastes (trusted events), Escape, leaving the page. */
import { windowsAround } from './windows-around.ts';

const TAKEOVER = ['keydown', 'pointerdown', 'compositionstart', 'paste', 'drop'] as const;

/**
 * Calls `stop` at the first sign; returns what ends the watch. Programmatic events of ours are not trusted and pass. The
 * person may be in any window of the tab.
 */
export function watchPerson(view: Window, stop: () => void): () => void {
  const watch = new AbortController();
  const options = { capture: true, passive: true, signal: watch.signal };
  for (const each of windowsAround(view)) {
    for (const type of TAKEOVER) {
      each.addEventListener(
        type,
        (event) => {
          if (event.isTrusted) stop();
        },
        options,
      );
    }
  }
  view.addEventListener('pagehide', stop, options);
  return () => watch.abort();
}

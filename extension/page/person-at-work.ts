/** Tells when the person takes over: their own keys, clicks and pastes (trusted events), Escape, leaving the page. */
import { windowsAround } from './windows-around.ts';

const TAKEOVER = ['keydown', 'pointerdown', 'compositionstart', 'paste', 'drop'] as const;
const LEAVING = ['beforeunload', 'pagehide'] as const;

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
  // A page that is being left may live on for as long as the next one takes to answer.
  for (const type of LEAVING) view.addEventListener(type, stop, options);
  return () => watch.abort();
}

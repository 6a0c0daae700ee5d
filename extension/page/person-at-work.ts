/** Tells when the person takes over: their own keys, clicks and pastes (trusted events), Escape, leaving the page. */
const TAKEOVER = ['keydown', 'pointerdown', 'compositionstart', 'paste', 'drop'] as const;

/**
 * Calls `stop` at the first sign; returns what ends the watch. Programmatic events of ours are not trusted and pass. The
 * person may be in any window of the tab that may be looked into: a form in frames is one form to them.
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

/** This window and every other of the tab that is of the same origin; each once. */
function windowsAround(view: Window): readonly Window[] {
  const found = [view];
  const visit = (at: Window): void => {
    if (at !== view && isOpen(at)) found.push(at);
    for (let index = 0; index < at.length; index += 1) {
      const inner = at[index];
      if (inner !== undefined) visit(inner);
    }
  };
  if (view.top !== null) visit(view.top);
  return found;
}

function isOpen(other: Window): boolean {
  try {
    return other.document !== null;
  } catch {
    return false;
  }
}

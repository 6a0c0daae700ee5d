/** Remembers where the person was (focus, scroll) and brings them back there. */

import { isAttached, parentOf } from './dom.ts';
/** Call before the run; the returned function restores. Scroll containers of `elements` are remembered with the page. */
export function keepPlace(page: Document, elements: readonly Element[]): () => void {
  const focused = page.activeElement;
  const selection = selectionOf(focused);
  const scrolled = new Map<Element, { left: number; top: number }>();
  for (const element of elements) {
    for (let box: Element | null = parentOf(element); box !== null; box = parentOf(box)) {
      if (!scrolled.has(box)) scrolled.set(box, { left: box.scrollLeft, top: box.scrollTop });
    }
  }
  return () => {
    for (const [box, { left, top }] of scrolled) {
      if (box.scrollLeft !== left || box.scrollTop !== top) box.scrollTo({ left, top, behavior: 'instant' });
    }
    if (page.activeElement === focused) return;
    if (focused instanceof HTMLElement && isAttached(focused) && focused !== page.body) {
      focused.focus({ preventScroll: true });
      if (selection !== null && focused instanceof HTMLInputElement) focused.setSelectionRange(...selection);
    } else if (page.activeElement instanceof HTMLElement) {
      page.activeElement.blur();
    }
  };
}

/** Null for inputs that have none (number, date). */
function selectionOf(element: Element | null): readonly [number, number] | null {
  if (!(element instanceof HTMLInputElement)) return null;
  const { selectionStart, selectionEnd } = element;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

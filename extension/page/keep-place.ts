/** Remembers where the person was (focus, selection, scroll), in whatever frame or shadow root, and brings them back there. */
import { hostOf, isAttached, nameOf, parentOf } from './dom.ts';
import type { OpenShadow } from './read-fields/find-candidates.ts';
import { isOpen, windowsAround } from './windows-around.ts';

/** Call before the run; the returned function restores. Scroll containers of `elements` are remembered with the page. */
export function keepPlace(page: Document, elements: readonly Element[], openShadow: OpenShadow): () => void {
  const top = outermost(page);
  const focused = focusIn(top, openShadow);
  const select = keepSelection(focused);
  const scrolled = new Map<Element, { left: number; top: number }>();
  for (const element of elements) {
    for (let box = around(element); box !== null; box = around(box)) {
      if (!scrolled.has(box)) scrolled.set(box, { left: box.scrollLeft, top: box.scrollTop });
    }
  }
  return () => {
    for (const [box, { left, top: down }] of scrolled) {
      if (box.scrollLeft !== left || box.scrollTop !== down)
        box.scrollTo({ left, top: down, behavior: 'instant' });
    }
    const now = focusIn(top, openShadow);
    if (now === focused) return;
    const goesBack = focused !== null && isAttached(focused) && nameOf(focused) !== 'body';
    if (goesBack) (focused as HTMLElement).focus({ preventScroll: true });
    else (now as HTMLElement | null)?.blur();
    select();
  };
}

/** The document of the tab that is looked into from the outside; where that is another origin's, the page itself. */
function outermost(page: Document): Document {
  const { top } = page.defaultView ?? {};
  return top !== undefined && top !== null && isOpen(top) ? top.document : page;
}

/** Through shadow roots and frames to the element that gets the keys. */
function focusIn(page: Document, openShadow: OpenShadow): Element | null {
  const views = page.defaultView === null ? [] : windowsAround(page.defaultView);
  let at = page.activeElement;
  for (;;) {
    const element = at;
    if (element === null) return null;
    const frame = views.find((view) => isFrameOf(view, element));
    const inner = (frame?.document ?? openShadow(element))?.activeElement ?? null;
    if (inner === null) return element;
    at = inner;
  }
}

function isFrameOf(view: Window, element: Element): boolean {
  return view !== view.parent && view.frameElement === element;
}

function around(element: Element): Element | null {
  const out = parentOf(element) ?? hostOf(element);
  return out ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Marked text: of a text box its own, else that of the document. Elements of other frames are of other classes. */
function keepSelection(focused: Element | null): () => void {
  if (focused === null) return () => undefined;
  if (/^(?:input|textarea)$/.test(nameOf(focused))) {
    const box = focused as HTMLInputElement | HTMLTextAreaElement;
    const { selectionStart, selectionEnd, selectionDirection } = box;
    // Null for inputs that have none (number, date).
    return selectionStart === null || selectionEnd === null
      ? () => undefined
      : () => box.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  }
  const marked = focused.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = marked ?? {};
  if (!anchorNode || !focusNode) return () => undefined;
  return () => {
    if (isAttached(anchorNode) && isAttached(focusNode))
      marked?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

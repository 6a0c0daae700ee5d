/**
 * Drop-downs that Element UI moves under `body` when they first open. Nothing links one to its widget, so the one that
 * became visible after opening is taken, and only if it is the only one: two open overlays are a refusal.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { Hands } from '../hands.ts';

export type Opened =
  | { readonly overlay: Element; readonly reason: null }
  | { readonly overlay: null; readonly reason: FailureReason };

/**
 * @param selector of the overlays of this kind of widget.
 * @param open makes the widget open; not called when it is open already.
 */
export async function openOverlay(
  root: Element,
  selector: string,
  isOpen: boolean,
  open: () => void,
  hands: Hands,
): Promise<Opened> {
  // One that has faded and is not taken away yet is closed; one that a person left open does not go by itself.
  const faded = isOpen ? [] : visibleOverlays(root, selector);
  if (faded.some(isShown)) {
    const gone = await hands.until(() => (faded.some(isShown) ? null : true));
    if (gone === null) return { overlay: null, reason: 'ambiguousOverlay' };
  }
  if (!isOpen) open();
  const found = await hands.until(() => {
    const visible = visibleOverlays(root, selector).filter(
      (overlay) => !faded.includes(overlay) || isShown(overlay),
    );
    return visible.length > 0 ? visible : null;
  });
  const [overlay, another] = found ?? [];
  if (overlay === undefined) return { overlay: null, reason: 'widgetDidNotOpen' };
  if (another !== undefined) return { overlay: null, reason: 'ambiguousOverlay' };
  if (!root.contains(overlay)) hands.adopt(overlay);
  return { overlay, reason: null };
}

/** Once it has been told to close. */
export async function untilClosed(overlay: Element, hands: Hands): Promise<boolean> {
  return (await hands.until(() => (isShown(overlay) ? null : true))) !== null;
}

export function visibleOverlays(root: Element, selector: string): readonly Element[] {
  return [...root.ownerDocument.querySelectorAll(selector)].filter(isRendered);
}

/** Rendered, and not one that is leaving and has faded: a library takes that out of the page some 300 ms later. */
function isShown(overlay: Element): boolean {
  const isLeaving = [...overlay.classList].some((name) => name.endsWith('-leave-active'));
  return isRendered(overlay) && !(isLeaving && !overlay.checkVisibility({ opacityProperty: true }));
}

/** Asks for style only; no layout is computed. */
export function isRendered(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

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
  const before = isOpen ? [] : visibleOverlays(root, selector);
  if (before.length > 0) {
    // One that is still fading out goes away by itself; one that a person left open does not.
    const gone = await hands.until(() => (visibleOverlays(root, selector).length === 0 ? true : null));
    if (gone === null) return { overlay: null, reason: 'ambiguousOverlay' };
  }
  if (!isOpen) open();
  const found = await hands.until(() => {
    const visible = visibleOverlays(root, selector);
    return visible.length > 0 ? visible : null;
  });
  const [overlay, another] = found ?? [];
  if (overlay === undefined) return { overlay: null, reason: 'widgetDidNotOpen' };
  if (another !== undefined) return { overlay: null, reason: 'ambiguousOverlay' };
  if (!root.contains(overlay)) hands.adopt(overlay);
  return { overlay, reason: null };
}

export async function untilClosed(overlay: Element, hands: Hands): Promise<boolean> {
  return (await hands.until(() => (isRendered(overlay) ? null : true))) !== null;
}

export function visibleOverlays(root: Element, selector: string): readonly Element[] {
  return [...root.ownerDocument.querySelectorAll(selector)].filter(isRendered);
}

/** Asks for style only; no layout is computed. */
export function isRendered(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/**
 * Drop-downs that libraries move under `body` when they first open. Where nothing links one to its widget, the one that
 * became visible after opening is taken, and only if it is the only one: another that stays open is a refusal.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import { holds, isAttached, isVisible, queryAll, treeOf } from '../../dom.ts';
import type { Hands } from '../hands.ts';
import { pressEscape } from '../escape.ts';
import { leave } from '../write-text.ts';

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
    // One that is still fading out goes away by itself, one that a person left open when somebody presses beside it.
    const gone = () => hands.until(() => (visibleOverlays(root, selector).length === 0 ? true : null));
    if ((await gone()) === null) hands.tapAway();
    if ((await gone()) === null) return { overlay: null, reason: 'ambiguousOverlay' };
  }
  if (!isOpen) open();
  const found = await hands.until(() => {
    const visible = visibleOverlays(root, selector);
    return visible.length > 0 ? visible : null;
  });
  const [overlay, another] = found ?? [];
  if (overlay === undefined) return { overlay: null, reason: 'widgetDidNotOpen' };
  if (another !== undefined) return { overlay: null, reason: 'ambiguousOverlay' };
  if (!holds(root, overlay)) hands.adopt(overlay);
  return { overlay, reason: null };
}

/** An overlay that Escape has not closed by now, in ms, wants a press beside it. */
const CLOSE_CAP = 300;

/**
 * Closes what stands open of a widget: Escape, leaving it, a press beside it.
 * @param isOpen what the widget says of itself; one that says no has nothing to close.
 * @param overlays those that may be its own; one that fades out is waited for.
 */
export async function closeOverlays(
  root: Element,
  focus: Element | null,
  isOpen: () => boolean,
  overlays: readonly Element[],
  hands: Hands,
): Promise<void> {
  if (focus instanceof HTMLElement) {
    if (isOpen()) pressEscape(focus, root);
    leave(focus);
  }
  if (overlays.length > 0) await hands.until(() => (isOpen() ? null : true), CLOSE_CAP);
  if (isOpen()) hands.tapAway();
  for (const overlay of overlays) await untilClosed(overlay, hands);
}

export async function untilClosed(overlay: Element, hands: Hands): Promise<boolean> {
  return (await hands.until(() => (isRendered(overlay) ? null : true))) !== null;
}

/** In the document, and in the shadow root that the widget stands in. */
export function visibleOverlays(root: Element, selector: string): readonly Element[] {
  const trees = new Set([treeOf(root), root.ownerDocument]);
  return [...trees].flatMap((tree) => [...queryAll(tree, selector)].filter(isRendered));
}

/** Asks for style only; no layout is computed. */
export function isRendered(element: Element): boolean {
  return isAttached(element) && isVisible(element, { visibilityProperty: true });
}

/** What an element says it controls, in its own tree or in the document. */
export function linkedTo(bearer: Element | null): Element | null {
  const id = bearer?.getAttribute('aria-controls') ?? '';
  if (bearer === null || id === '') return null;
  const tree = treeOf(bearer);
  return tree.getElementById(id) ?? bearer.ownerDocument.getElementById(id);
}

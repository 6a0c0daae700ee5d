/** Frames whose whole document is the text of an editor: a field of the page around them, and no form of their own. */
import { attributeOf } from './dom.ts';
import { isForbiddenItsDomain } from './page-origin.ts';

/** The body that one types into; null for any other frame, and for sandboxes. */
export function editedIn(frame: Element): HTMLElement | null {
  if (attributeOf(frame, 'sandbox') !== null) return null;
  // Another origin shows no document.
  const page = (frame as HTMLIFrameElement).contentDocument;
  const body = page?.body ?? null;
  if (page === null || body === null) return null;
  const isEdited = body.isContentEditable || page.designMode === 'on';
  return isEdited && !isForbiddenItsDomain(page) ? body : null;
}

/** Whether the page around this one reads and fills it. */
export function isEditedFrame(page: Document): boolean {
  const frame = page.defaultView?.frameElement ?? null;
  return frame !== null && editedIn(frame) !== null;
}

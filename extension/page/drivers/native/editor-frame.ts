/**
 * A rich editor whose text is the document of a frame: it belongs to the form around the frame, where its label stands and
 * the page's own text area, hidden beside it, that takes its text when the form is sent. Measured on TinyMCE 6, CKEditor
 * 4.22 and KindEditor 4.1, which read their model from that document, and on frames drawn as UEditor draws them.
 */
import { after, before, nameOf, parentOf, queryAll } from '../../dom.ts';
import { editedIn } from '../../edited-frame.ts';
import { isShown } from '../../read-fields/hidden-twin.ts';
import type { Claim } from '../driver.ts';
import { editableDriver } from './content-editable.ts';

/** How far the part of the editor that stands beside the text area may lie above the frame. */
const LEVELS = 6;

export const nativeEditorFrame = editableDriver(
  {
    name: 'editor-frame',
    selectors: ['textarea', 'iframe'],
    claim(element) {
      if (nameOf(element) === 'iframe') return editedIn(element) === null ? null : claimed(element);
      const beside = [after(element), before(element)].filter((part) => part !== null);
      // What stands beside it is asked first: whether a box is seen costs a style.
      const frame = beside.flatMap(framesIn).find((one) => editedIn(one) !== null);
      return frame === undefined || isShown(element) ? null : claimed(frame, element);
    },
  },
  ({ root }) => {
    const body = editedIn(root);
    if (body !== null) return body;
    throw new Error('The editor lost its frame.');
  },
);

function claimed(frame: Element, own: Element | null = textAreaOf(frame)): Claim {
  const input = own instanceof HTMLTextAreaElement ? own : null;
  return { widget: 'contenteditable', root: frame, input, members: [], whole: true };
}

function textAreaOf(frame: Element): Element | null {
  let part: Element | null = frame;
  for (let level = 0; level < LEVELS && part !== null; level += 1) {
    for (const near of [before(part), after(part)])
      // An editor may have one of its own, without a name, for those who write HTML.
      if (near instanceof HTMLTextAreaElement && `${near.name}${near.id}` !== '' && !isShown(near))
        return near;
    part = parentOf(part);
  }
  return null;
}

function framesIn(part: Element): readonly Element[] {
  return nameOf(part) === 'iframe' ? [part] : [...queryAll(part, 'iframe')];
}

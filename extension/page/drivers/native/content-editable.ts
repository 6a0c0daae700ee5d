/**
 * An editable element of the page, mostly the text of a rich editor. Those keep a document of their own and draw it: text
 * that is put into their elements is lost or breaks them (measured: wangEditor 5 shows it and holds nothing). So it is
 * typed as a browser types: the editor is asked first (`beforeinput`), and what it leaves to the browser the browser does.
 * Measured on Quill 1.3 and 2.0, wangEditor 4.7 and 5.1.
 */
import { holds, is, nodeKind, nodesOf } from '../../dom.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { announceInput, focusQuietly, leave, sendKey } from '../write-text.ts';

/** Where an editor keeps what is pasted, unseen. */
const CLIPBOARD = '.ql-clipboard';
/** The text of editors that hold a document of their own (Slate, ProseMirror, Quill, Lexical, Draft, CKEditor). */
const DOCUMENTS =
  '[data-slate-editor], .ProseMirror, .ql-editor, [data-lexical-editor], .public-DraftEditor-content, .ck-editor__editable';

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, tr';

/** @param editable where the text stands. */
export function editableDriver(
  { name, selectors, claim }: Pick<Driver, 'name' | 'selectors' | 'claim'>,
  editable: (control: Control) => HTMLElement,
): Driver {
  return {
    library: 'native',
    name,
    selectors,
    claim,
    typed: editable,
    state: (control) => ({
      disabled: editable(control).getAttribute('aria-disabled') === 'true',
      readonly: editable(control).getAttribute('aria-readonly') === 'true',
    }),
    options: () => [],
    shown: (control) => writtenIn(editable(control)),
    held: (control) => {
      const text = writtenIn(editable(control));
      return text === '' ? null : { kind: 'text', text };
    },
    async set(control, value, hands) {
      if (value.kind !== 'text') return 'unsupported';
      await write(editable(control), value.text, hands);
      return null;
    },
    shows: (control, value: FillValue) =>
      value.kind === 'text' && writtenIn(editable(control)) === asLines(value.text),
    async clear(control, hands) {
      await write(editable(control), '', hands);
      return null;
    },
    close: () => Promise.resolve(),
  };
}

export const nativeContentEditable = editableDriver(
  {
    name: 'content-editable',
    selectors: ['[contenteditable]'],
    claim(element) {
      if (!(element instanceof HTMLElement) || is(element, CLIPBOARD)) return null;
      const mode = element.getAttribute('contenteditable')?.toLowerCase() ?? '';
      if (!['', 'true', 'plaintext-only'].includes(mode)) return null;
      return { widget: 'contenteditable', root: element, input: element, members: [], whole: true };
    },
  },
  ({ input }) => {
    if (input !== null) return input;
    throw new Error('The content-editable driver lost its element.');
  },
);

async function write(element: HTMLElement, text: string, hands: Hands): Promise<void> {
  focusQuietly(element);
  hands.mustBeReadable(element);
  const page = element.ownerDocument;
  page.getSelection()?.selectAllChildren(element);
  // Editors hear of a selection a moment after it was made.
  await hands.settled();
  hands.mustBeReadable(element);
  const [first = '', ...more] = asLines(text).split('\n');
  if (first === '') edit(element, 'deleteContentBackward', 'delete');
  else edit(element, 'insertText', 'insertText', first);
  for (const line of more) {
    await hands.nextTask();
    edit(element, 'insertParagraph', 'insertParagraph');
    await hands.nextTask();
    edit(element, 'insertText', 'insertText', line);
  }
  await hands.nextTask();
  if (writtenIn(element) !== asLines(text) && !is(element, DOCUMENTS)) {
    element.textContent = text;
    announceInput(element, text);
    await hands.nextTask();
  }
  sendKey(element, 'keyup');
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

/** One stroke. Commands do not ask by themselves, and editors that answer the question do the rest. */
function edit(element: HTMLElement, inputType: string, command: string, data: string | null = null): void {
  const page = element.ownerDocument;
  const selection = page.getSelection();
  const range = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
  // The page may have put the caret elsewhere when it was touched.
  if (range === null || !holds(element, range.commonAncestorContainer)) return;
  const asked = new InputEvent('beforeinput', {
    inputType,
    data,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (element.dispatchEvent(asked)) page.execCommand(command, false, data ?? undefined);
}

/** What stands in it, a line for each block; without the marks that editors keep in empty lines. */
function writtenIn(element: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!isElement(node)) return '';
    if (is(node, 'br')) return '\n';
    const text = [...nodesOf(node)].map(read).join('');
    return is(node, BLOCKS) ? `\n${text}\n` : text;
  };
  return asLines([...nodesOf(element)].map(read).join(''));
}

function asLines(text: string): string {
  return text
    .replaceAll(/[\uFEFF\u200B]/gu, '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** By kind and not by class: an editor in a frame has classes of its own. */
function isElement(node: Node): node is Element {
  return nodeKind(node) === Node.ELEMENT_NODE;
}

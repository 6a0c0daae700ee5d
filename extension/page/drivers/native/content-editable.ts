/** An editable element of the page. Rich editors that keep their own document are not measured and mostly refuse. */
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { announceInput, focusQuietly, leave } from '../write-text.ts';

export const nativeContentEditable: Driver = {
  library: 'native',
  name: 'content-editable',
  selectors: ['[contenteditable]'],
  claim(element) {
    if (!(element instanceof HTMLElement)) return null;
    const mode = element.getAttribute('contenteditable')?.toLowerCase() ?? '';
    if (!['', 'true', 'plaintext-only'].includes(mode)) return null;
    return { widget: 'contenteditable', root: element, input: element, members: [], whole: true };
  },
  typed: editable,
  state: (control) => ({
    disabled: editable(control).getAttribute('aria-disabled') === 'true',
    readonly: editable(control).getAttribute('aria-readonly') === 'true',
  }),
  options: () => [],
  shown: (control) => editable(control).textContent.trim(),
  held: (control) => {
    const text = editable(control).textContent.trim();
    return text === '' ? null : { kind: 'text', text };
  },
  async set(control, value, hands) {
    if (value.kind !== 'text') return 'unsupported';
    await write(editable(control), value.text, hands);
    return null;
  },
  shows: (control, value) => value.kind === 'text' && editable(control).textContent.trim() === value.text,
  async clear(control, hands) {
    await write(editable(control), '', hands);
    return null;
  },
  close: () => Promise.resolve(),
};

async function write(element: HTMLElement, text: string, hands: Hands): Promise<void> {
  focusQuietly(element);
  hands.mustBeReadable(element);
  element.textContent = text;
  announceInput(element, text);
  await hands.nextTask();
  element.dispatchEvent(new Event('change', { bubbles: true }));
  leave(element);
}

function editable(control: Control): HTMLElement {
  if (control.input !== null) return control.input;
  throw new Error('The content-editable driver lost its element.');
}

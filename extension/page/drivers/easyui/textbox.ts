/**
 * EasyUI's boxes: the page's own input (`.textbox-f`) is hidden, a drawn `.textbox` stands right behind it with the box
 * one types into and the hidden input that is posted. Text, numbers and spinners are typed; leaving the box moves the text
 * into the model (measured on 1.5.2: without `blur` the posted input keeps the old value).
 */
import { OLDER_SELECTORS } from '../older-drivers.ts';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { after, is, query, queryAll } from '../../dom.ts';
import type { Claim, Control, Driver, WidgetState } from '../driver.ts';
import { isPrompt } from '../generic/rendered-text.ts';
import { isDisabled, textFor } from '../native/text.ts';
import { isSecret } from '../secret-field.ts';
import { writeText, type TextInput } from '../write-text.ts';

export const easyuiTextbox: Driver = {
  library: 'easyui',
  name: 'textbox',
  // The hidden input comes first, and would be taken for a field of its own.
  selectors: OLDER_SELECTORS['easyui/textbox'],
  claim: (element) => claimBox(element, '.textbox-f', (box, drawn) => (isNumber(drawn) ? 'number' : box)),
  typed: typedBox,
  state: boxState,
  options: () => [],
  shown: boxText,
  held(control) {
    const text = boxText(control);
    return text === '' ? null : { kind: 'text', text: isNumber(control.root) ? plain(text) : text };
  },
  async set(control, value, hands) {
    const text = textFor(value, typedBox(control).placeholder);
    if (text === null || isSecret(typedBox(control))) return 'unsupported';
    await writeText(typedBox(control), text, hands);
    return null;
  },
  shows(control, value) {
    const shown = boxText(control);
    const text = textFor(value, typedBox(control).placeholder);
    if (shown === '' || text === null || !isPosted(control)) return false;
    return shown === text || (isNumber(control.root) && Number(plain(shown)) === Number(plain(text)));
  },
  async clear(control, hands) {
    if (isSecret(typedBox(control))) return 'unsupported';
    await writeText(typedBox(control), '', hands);
    return null;
  },
  close: () => Promise.resolve(),
};

/** @param widget what it is, told by the box that is typed into and the frame around it. */
export function claimBox(
  element: Element,
  kind: string,
  widget: (box: 'text' | 'textarea', drawn: Element) => Claim['widget'],
): Claim | null {
  const drawn = after(element);
  if (!(element instanceof HTMLElement) || drawn === null || !is(element, kind) || !is(drawn, '.textbox'))
    return null;
  const box = boxIn(drawn);
  if (box === null) return null;
  const typed = box instanceof HTMLTextAreaElement ? 'textarea' : 'text';
  return { widget: widget(typed, drawn), root: drawn, input: element, members: [], whole: true };
}

/** The box one types into, also where it is readonly because one picks. */
export function typedBox(control: Control): TextInput {
  const box = boxIn(control.root);
  if (box === null) throw new Error(`The easyui ${control.driver.name} driver lost its box.`);
  return box;
}

function boxIn(drawn: Element): TextInput | null {
  return query<TextInput & HTMLElement>(drawn, '.textbox-text');
}

export function boxState(control: Control): WidgetState {
  return {
    disabled: isDisabled(typedBox(control)) || is(control.root, '.textbox-disabled'),
    // A box that is only picked from is readonly for typing and says nothing of the kind.
    readonly: is(control.root, '.textbox-readonly'),
  };
}

/** Old versions write the prompt into the box itself. */
export function boxText(control: Control): string {
  const box = typedBox(control);
  const prompts = is(box, '.textbox-prompt') || isPrompt(box.value);
  return prompts || isSecret(box) ? '' : box.value;
}

/** What is shown and posted under no name would only look filled. */
export function isPosted({ root }: Control): boolean {
  return [...queryAll<HTMLInputElement>(root, 'input.textbox-value')].some(({ value }) => value !== '');
}

export function choiceIn(control: Control): FillValue | null {
  const text = boxText(control);
  return text === '' ? null : choiceOf(text);
}

export function choiceOf(text: string): FillValue {
  return { kind: 'choice', text, alternatives: [] };
}

function isNumber(drawn: Element): boolean {
  return is(drawn, '.numberbox');
}

function plain(text: string): string {
  return text.replaceAll(/[,，\s]/g, '');
}

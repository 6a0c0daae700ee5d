/** The browser's own drop-down. It is set as by the keyboard: selection, `input`, `change`; it never opens. */
import type { FieldOption } from 'shared/forms/form-reading.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { isOneOf, matchOption } from '../match-option.ts';
import { cleanText } from '../../page-text.ts';
import { focusQuietly, leave } from '../write-text.ts';
import { isDisabled } from './text.ts';

const PROMPT = /^[-—=\s]*(?:请选择|请选|选择|全部|please select|select|choose)?[-—=\s…]*/i;

export const nativeSelect: Driver = {
  library: 'native',
  name: 'select',
  selectors: ['select'],
  claim(element) {
    if (!(element instanceof HTMLSelectElement)) return null;
    return { widget: 'select', root: element, input: element, members: [], whole: true };
  },
  state: (control) => {
    const select = list(control);
    return { disabled: isDisabled(select), readonly: select.multiple };
  },
  options: (control) => optionsOf(list(control)),
  shown: (control) => shownOption(list(control))?.text ?? '',
  held: (control) => {
    const option = shownOption(list(control));
    return option === null ? null : { kind: 'choice', text: option.text, alternatives: [] };
  },
  async set(control, value, hands) {
    const select = list(control);
    if (select.multiple) return 'unsupported';
    const usable = () => [...select.options].filter((option) => !isPrompt(option));
    const loaded = await hands.until(() => (usable().length > 0 ? true : null), hands.emptyListCap);
    if (loaded === null) return 'optionsTimedOut';
    const find = () => {
      const option = matchOption(usable(), value);
      return option === null || option.disabled ? null : option;
    };
    let option = find();
    if (option === null) {
      // A list that is being exchanged still shows the old options for a moment.
      await hands.settled();
      option = find();
    }
    if (option === null) return 'noOption';
    await choose(select, option, hands);
    return null;
  },
  shows: (control, value) => isOneOf(shownOption(list(control))?.text ?? '', value),
  async clear(control, hands) {
    const select = list(control);
    const prompt = [...select.options].find((option) => isPrompt(option) && !option.disabled);
    if (prompt === undefined) return 'unsupported';
    await choose(select, prompt, hands);
    return null;
  },
  close: () => Promise.resolve(),
};

async function choose(select: HTMLSelectElement, option: HTMLOptionElement, hands: Hands): Promise<void> {
  focusQuietly(select);
  hands.mustBeSeen();
  select.selectedIndex = option.index;
  select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await hands.nextTask();
  leave(select);
}

export function optionsOf(select: HTMLSelectElement): readonly FieldOption[] {
  return [...select.options].map((option) => ({
    text: cleanText(option.text),
    value: option.value,
    selected: option.selected,
    disabled: option.disabled,
  }));
}

function list(control: Control): HTMLSelectElement {
  if (control.input instanceof HTMLSelectElement) return control.input;
  throw new Error('The select driver lost its list.');
}

function shownOption(select: HTMLSelectElement): HTMLOptionElement | null {
  const option = select.selectedOptions[0];
  return option === undefined || isPrompt(option) ? null : option;
}

/** 「请选择」, empty lines and 「省份」 without a value in the first place stand for nothing chosen. */
function isPrompt(option: HTMLOptionElement): boolean {
  const unset =
    option.getAttribute('value') === '' && (option.index === 0 || option.disabled || option.hidden);
  if (unset) return true;
  const rest = option.text.trim().replace(PROMPT, '');
  return rest === '' || (option.value === '' && option.text.trim() !== rest);
}

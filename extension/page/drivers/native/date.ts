/** `input type=date` and `type=month`. Types that need a time of day are refused: a fact has none. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Driver } from '../driver.ts';
import { writeText } from '../write-text.ts';
import { isDisabled, textInput } from './text.ts';

export const nativeDate: Driver = {
  library: 'native',
  name: 'date',
  selectors: ['input[type="date" i]', 'input[type="month" i]'],
  claim(element) {
    if (!(element instanceof HTMLInputElement)) return null;
    if (element.type !== 'date' && element.type !== 'month') return null;
    return { widget: 'date', root: element, input: element, members: [], whole: true };
  },
  state: (control) => {
    const input = textInput(control);
    return { disabled: isDisabled(input), readonly: input.readOnly };
  },
  options: () => [],
  shown: (control) => textInput(control).value,
  held: (control) => {
    const { value } = textInput(control);
    return value === '' ? null : { kind: 'text', text: value };
  },
  async set(control, value, hands) {
    const input = textInput(control);
    const text = dateText(value, input.type);
    if (text === null) return 'unsupported';
    await writeText(input, text, hands);
    return null;
  },
  shows(control, value) {
    const input = textInput(control);
    return input.value !== '' && input.value === dateText(value, input.type);
  },
  async clear(control, hands) {
    await writeText(textInput(control), '', hands);
    return null;
  },
  close: () => Promise.resolve(),
};

/** The browser's own spelling of a day or a month; null for a value that is neither. */
function dateText(value: FillValue, type: string): string | null {
  if (value.kind === 'date') return type === 'month' ? value.date.slice(0, 7) : value.date;
  if (value.kind === 'text' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(value.text)) return value.text;
  return null;
}

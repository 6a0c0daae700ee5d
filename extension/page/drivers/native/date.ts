/**
 * `input type=date`, `month`, `week` and `datetime-local`. A day stands for its first moment; a time of day alone is refused:
 * a fact has none.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Driver } from '../driver.ts';
import { writeText } from '../write-text.ts';
import { isDisabled, textInput } from './text.ts';

const TYPES = ['date', 'month', 'week', 'datetime-local'];

export const nativeDate: Driver = {
  library: 'native',
  name: 'date',
  selectors: TYPES.map((type) => `input[type="${type}" i]`),
  claim(element) {
    if (!(element instanceof HTMLInputElement)) return null;
    if (!TYPES.includes(element.type)) return null;
    return { widget: 'date', root: element, input: element, members: [], whole: true };
  },
  typed: textInput,
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
    if (input.type === 'datetime-local' && value.kind === 'date')
      return input.value.startsWith(`${value.date}T`);
    return input.value !== '' && input.value === dateText(value, input.type);
  },
  async clear(control, hands) {
    await writeText(textInput(control), '', hands);
    return null;
  },
  close: () => Promise.resolve(),
};

/** What a control that is emptied again holds: the browser's own spelling of any of the types. */
const OWN = /^\d{4}-(?:\d{2}(?:-\d{2}(?:T[\d:.]+)?)?|W\d{2})$/;

/** The browser's own spelling of a day, its first moment, its week or its month; null for a value that is none. */
function dateText(value: FillValue, type: string): string | null {
  if (value.kind === 'text') return OWN.test(value.text) ? value.text : null;
  if (value.kind !== 'date') return null;
  if (type === 'month') return value.date.slice(0, 7);
  if (type === 'week') return weekOf(value.date);
  return type === 'datetime-local' ? `${value.date}T00:00` : value.date;
}

const DAY = 86_400_000;

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00Z`);
  const thursday = at + (4 - (new Date(at).getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

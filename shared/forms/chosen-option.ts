/** What a person should look at where one option of a list was chosen. */
import type { FillValue, PlanStep } from './fill-plan.ts';
import type { FormField } from './form-reading.ts';
import { isEmptyChoice } from './match-option.ts';
import { foldText } from './normalise-label.ts';

/** Whether the list, as it was read, offers nothing but its prompt: the option is found only while filling. */
export function awaitsOptions({ driver, widget, options }: FormField, value: FillValue): boolean {
  if (widget !== 'select' || value.kind !== 'choice') return false;
  // Other libraries draw their lines on opening, so that an unread list says nothing there.
  if (options.length === 0) return driver === 'native';
  return options.every(({ text }) => text.trim() === '' || isEmptyChoice(text));
}

/** Whether another option stands there than the plan named: one that means the same on this list, by our vocabulary. */
export function choseAnother({ value }: Pick<PlanStep, 'value'>, shown: string): boolean {
  return value.kind === 'choice' && shown.trim() !== '' && foldText(value.text) !== foldText(shown);
}

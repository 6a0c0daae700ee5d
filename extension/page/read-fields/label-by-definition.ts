/** `dt` before the `dd` that holds the control. */
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

export const labelByDefinition: LabelResolver = (control) => {
  let term = control.root.closest('dd')?.previousElementSibling ?? null;
  while (term !== null && term.localName !== 'dt') term = term.previousElementSibling;
  return term === null ? null : labelOfElement(term, 'dt');
};

/** `dt` before the `dd` that holds the control. */
import { before, closest, nameOf } from '../dom.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

export const labelByDefinition: LabelResolver = (control) => {
  let term = closest(control.root, 'dd')?.previousElementSibling ?? null;
  while (term !== null && nameOf(term) !== 'dt') term = before(term);
  return term === null ? null : labelOfElement(term, 'dt');
};

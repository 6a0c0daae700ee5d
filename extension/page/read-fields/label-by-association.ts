/** `label[for]` and a label around the control. A radio's own label names its option, never the group. */
import { holds } from '../dom.ts';
import { controlsIn } from './holds-controls.ts';
import { labelsOf } from './labels-of.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

export const labelByAssociation: LabelResolver = (control) => {
  const { input } = control;
  if (control.widget === 'radio' || control.widget === 'checkbox' || input === null) return null;
  for (const label of labelsOf(input)) {
    const wraps = holds(label, input);
    // A label around several controls names none of them alone.
    if (wraps && controlsIn(label).length > 1) continue;
    const found = labelOfElement(label, wraps ? 'wrap' : 'for');
    if (found !== null) return found;
  }
  return null;
};

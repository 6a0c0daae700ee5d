/** `label[for]` and a label around the control. A radio's own label names its option, never the group. */
import { unitIn } from 'shared/forms/lexicon/units.ts';
import { contentOf, holds, nodeAfter } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { controlsIn } from './holds-controls.ts';
import { labelsOf } from './labels-of.ts';
import type { Label, LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

export const labelByAssociation: LabelResolver = (control) => {
  const { input } = control;
  if (control.widget === 'radio' || control.widget === 'checkbox' || input === null) return null;
  for (const label of labelsOf(input)) {
    const wraps = holds(label, input);
    // A label around several controls names none of them alone.
    if (wraps && controlsIn(label).length > 1) continue;
    const found = labelOfElement(label, wraps ? 'wrap' : 'for');
    if (found !== null) return wraps ? withoutUnit(found, control) : found;
  }
  return null;
};

/** 「<label>注册资本 <input> 万元</label>」: the unit behind the box is no word of its name. */
function withoutUnit(label: Label, { input }: Control): Label {
  const behind = input === null ? null : nodeAfter(input);
  const last = behind === null ? '' : contentOf(behind).trim();
  const name = label.text.slice(0, -last.length).trim();
  const isUnit = unitIn(last) !== '' && label.text.endsWith(last) && name !== '';
  return isUnit ? { ...label, text: name } : label;
}

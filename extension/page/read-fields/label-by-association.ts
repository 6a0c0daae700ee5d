/** `label[for]` and a label around the control. A radio's own label names its option, never the group. */
import { unitIn } from 'shared/forms/lexicon/units.ts';
import { contentOf, holds, is, nodeAfter, queryAll } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { textOf } from '../page-text.ts';
import { hiddenTwin } from './hidden-twin.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import { labelsOf } from './labels-of.ts';
import type { Label, LabelResolver } from './label.ts';
import { ERRORS, labelOfElement } from './make-label.ts';

export const labelByAssociation: LabelResolver = (control) => {
  // A switch is one radio: its label asks the question.
  if (control.widget === 'checkbox' || (control.widget === 'radio' && control.members.length !== 1))
    return null;
  for (const input of [control.input, hiddenTwin(control.root)]) {
    for (const label of input === null ? [] : labelsOf(input)) {
      if (is(label, ERRORS)) continue;
      const wraps = holds(label, input);
      // A label around several controls names none of them alone.
      if (wraps && controlsIn(label).length > 1) continue;
      const found = labelOfElement(wraps ? captionIn(label) : label, wraps ? 'wrap' : 'for');
      if (found !== null) return wraps ? withoutUnit(found, control) : found;
    }
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

/** A label around a whole widget also holds what is chosen and what is drawn: the part that calls itself a label counts. */
function captionIn(label: Element): Element {
  const named = [...queryAll(label, '[class*="label" i]')].filter(
    (part) => !holdsControls(part) && textOf(part) !== '',
  );
  const [caption, another] = named;
  return caption !== undefined && another === undefined ? caption : label;
}

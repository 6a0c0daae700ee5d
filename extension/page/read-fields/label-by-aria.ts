/** Names given for screen readers: `aria-labelledby` is as good as a label, `aria-label` comes last of all. */
import { attributeOf, closest, treeOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { textOf } from '../page-text.ts';
import type { Label, LabelResolver } from './label.ts';
import { labelOfText } from './make-label.ts';

/** A list may be named by the line that is chosen in it, and a box by what it shows: those are values. */
const LINES = '[role="option"], [role="treeitem"], [role^="menuitem"]';

export const labelByAria: LabelResolver = (control) => {
  for (const element of bearers(control)) {
    const tree = treeOf(element);
    const ids = attributeOf(element, 'aria-labelledby')?.trim().split(/\s+/) ?? [];
    const texts = ids
      .map((id) => tree.getElementById(id))
      .filter((label) => label === null || (label !== element && closest(label, LINES) === null))
      .map((label) => (label === null ? '' : textOf(label)));
    const label = labelOfText(texts.join(' '), 'aria');
    if (label !== null) return label;
  }
  return null;
};

export const nameByAria: LabelResolver = (control): Label | null => {
  for (const element of bearers(control)) {
    const label = labelOfText(attributeOf(element, 'aria-label') ?? '', 'aria');
    if (label !== null) return label;
  }
  return null;
};

/** Of a group only the group's own name counts. */
function bearers(control: Control): readonly Element[] {
  const isSwitch = control.widget === 'radio' && control.members.length === 1;
  if (control.members.length === 0 || isSwitch)
    return control.input === null ? [control.root] : [control.input, control.root];
  const group = closest(control.root, '[role="radiogroup"], [role="group"]');
  return group === null ? [] : [group];
}

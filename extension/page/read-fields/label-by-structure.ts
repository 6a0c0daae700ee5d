/**
 * Form items of unknown libraries, by shape: a small container that holds one control (or one group) and, before it, an
 * element that calls itself a label. Climbing stops where another field begins.
 */
import { closest, holds, is, isBefore, parentOf, query, queryAll } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { hiddenTwin } from './hidden-twin.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import type { Label, LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

const LABELS = ['label', '[class*="label" i]', '[class*="field-name" i]', '[class*="item-title" i]'].join();
const TICKS = '[role="checkbox"], [role="radio"], [role="switch"]';
const BORDERS = 'form, fieldset, td, th, table, body';
const LEVELS = 5;

export const labelByStructure: LabelResolver = (control) => {
  // The hidden input may stand before what is drawn for it.
  const hidden = [control.input, hiddenTwin(control.root)].filter((part) => part !== null);
  const own: readonly Element[] = [control.root, ...control.members, ...hidden];
  let element = parentOf(control.root);
  for (let level = 0; level < LEVELS && element !== null && !is(element, BORDERS); level += 1) {
    const foreign = controlsIn(element).some(
      (other) => !own.some((part) => holds(part, other)) && !isOtherBox(control, other),
    );
    if (foreign) return null;
    const labels = [...queryAll(element, LABELS)].filter(
      (candidate) =>
        !holdsControls(candidate) &&
        !own.some((part) => holds(part, candidate) || holds(candidate, part)) &&
        !belongsElsewhere(candidate, own) &&
        isBefore(candidate, control.root),
    );
    // The last is the nearest; a mark of its own (*) says nothing.
    const found = firstSpoken(labels.toReversed());
    if (found !== null) return found;
    element = parentOf(element);
  }
  return element === null || !is(element, 'fieldset') ? null : legendOver(control, element);
};

/** 「<fieldset><legend>企业类型</legend>○ ○ ○</fieldset>」: over the options of one group it is its name. */
function legendOver({ widget, root, members }: Control, box: Element): Label | null {
  if (widget !== 'radio' && widget !== 'checkbox') return null;
  const legend = query(box, ':scope > legend');
  const foreign = controlsIn(box).some(
    (other) => !holds(root, other) && !members.some((own) => holds(own, other)),
  );
  return legend === null || foreign ? null : labelOfElement(legend, 'item');
}

function firstSpoken(labels: readonly Element[]): Label | null {
  for (const label of labels) {
    const found = labelOfElement(label, 'item');
    if (found !== null) return found;
  }
  return null;
}

/** Check boxes without a name stand together under one label. */
function isOtherBox({ widget, members }: Control, other: Element): boolean {
  const [first] = members;
  if (widget !== 'checkbox' || first === undefined || first.name !== '') return false;
  return other instanceof HTMLInputElement && other.type === 'checkbox' && other.name === '';
}

/** A `label` tied to another control, such as an option of a radio group. */
function belongsElsewhere(label: Element, own: readonly Element[]): boolean {
  const tick = closest(label, TICKS);
  if (tick !== null && !own.some((part) => holds(part, tick))) return true;
  if (!(label instanceof HTMLLabelElement) || label.control === null) return false;
  const target = label.control;
  return !own.some((part) => holds(part, target));
}

/**
 * A label that stands behind its box and is moved over it by style (floating labels), where none is tied to the box and
 * nothing is said before it.
 */
import { unitIn } from 'shared/forms/lexicon/units.ts';
import { holds, is, isBefore, parentOf, queryAll } from '../dom.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import { textBefore } from './label-by-preceding-text.ts';
import type { LabelResolver } from './label.ts';
import { ERRORS, labelOfElement } from './make-label.ts';

const LABELS = 'label, [class*="label" i]';
const BORDERS = 'form, fieldset, td, th, table, body';
/** The item of a field holds its box, in a frame at most. */
const LEVELS = 2;

export const labelBehind: LabelResolver = ({ root, input, widget }) => {
  if (widget === 'radio' || widget === 'checkbox') return null;
  let node: Element = root;
  for (let level = 0; level < LEVELS; level += 1) {
    if (textBefore(node, input)?.trim() !== '') return null;
    const around = parentOf(node);
    if (around === null || is(around, BORDERS)) return null;
    if (controlsIn(around).some((other) => other !== input && !holds(root, other))) return null;
    const behind = [...queryAll(around, LABELS)].find(
      (label) => !holds(root, label) && isBefore(root, label) && !is(label, ERRORS) && !holdsControls(label),
    );
    const label = behind === undefined ? null : labelOfElement(behind, 'item');
    if (label !== null) return unitIn(label.text) === '' ? label : null;
    node = around;
  }
  return null;
};

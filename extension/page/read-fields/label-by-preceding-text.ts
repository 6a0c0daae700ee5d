/** Text right before the control on the same line or in the block before it: 「企业名称：<input>」. Headings are none. */
import { afterUnit, unitIn } from 'shared/forms/lexicon/units.ts';
import { is, nodeBefore, nodeKind, parentOf } from '../dom.ts';
import { textOf } from '../page-text.ts';
import { isHiddenControl } from './hidden-twin.ts';
import { holdsControls } from './holds-controls.ts';
import type { LabelResolver } from './label.ts';
import { labelOfText } from './make-label.ts';

const BORDERS = 'form, fieldset, td, th, tr, dd, li, section, body';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], script, style, template';
const LEVELS = 3;
/** A longer text is a sentence about the form. */
const LONGEST = 40;

export const labelByPrecedingText: LabelResolver = (control) => {
  let node: Element = control.root;
  for (let level = 0; level < LEVELS; level += 1) {
    const text = textBefore(node, control.input);
    if (text === null) return null;
    if (unitIn(text) !== '' && afterUnit(text) === '') return null;
    // 「010 - 88880000」: a dash joins two boxes and names neither.
    if (/^\s*[-—–－─﹣]\s*$/u.test(text)) return null;
    const label = text.length <= LONGEST ? labelOfText(text, 'preceding') : null;
    if (label !== null) return label;
    const around = parentOf(node);
    if (around === null || is(around, BORDERS)) return null;
    node = around;
  }
  return null;
};

/**
 * The nearest text among the previous siblings; null when another field or a heading stands in between.
 * @param own a hidden input that the drawn widget stands behind; it belongs to the same field.
 */
export function textBefore(element: Element, own: Element | null = null): string | null {
  let text = '';
  for (let node = nodeBefore(element); node !== null; node = nodeBefore(node)) {
    if (node instanceof Element) {
      if (node === own || isHiddenControl(node)) continue;
      if (is(node, HEADINGS)) return text === '' ? null : text;
      // 「<input> 万元 成立日期：<input>」: the unit belongs to the box before it.
      if (holdsControls(node)) return afterUnit(text) || null;
      if (is(node, 'br, hr')) {
        if (text.trim() !== '') return text;
        continue;
      }
      const inside = textOf(node);
      if (inside !== '') text = `${inside}${text}`;
      // A mark alone (*) is not the label yet.
      if (/[^\s*＊:：]/.test(inside)) return text;
    } else if (nodeKind(node) === Node.TEXT_NODE) {
      text = `${node.nodeValue ?? ''}${text}`;
    }
  }
  return text;
}

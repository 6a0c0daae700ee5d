/** Text right before the control on the same line or in the block before it: 「企业名称：<input>」. Headings are none. */
import { afterUnit, unitIn } from 'shared/forms/lexicon/units.ts';
import type { Control } from '../drivers/driver.ts';
import { after, before, is, nodeBefore, nodeKind, parentOf } from '../dom.ts';
import { textOf } from '../page-text.ts';
import { speaksOfPart } from './heading.ts';
import { isHiddenControl } from './hidden-twin.ts';
import { holdsControls } from './holds-controls.ts';
import type { Label, LabelResolver } from './label.ts';
import { labelOfElement, labelOfText } from './make-label.ts';
import { isAside, isRemark } from './remarks.ts';

const BORDERS = 'form, fieldset, td, th, tr, dd, li, section, body';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"], script, style, template';
const LEVELS = 3;
/** A longer text is a sentence about the form. */
const LONGEST = 40;

/** A remark above the box is asked for only where nothing else is said: 「企业名称 | 与营业执照一致 | <input>」. */
export const labelByPrecedingText: LabelResolver = (control) =>
  labelBefore(control, false) ?? labelInFrame(control) ?? labelBefore(control, true);

function labelBefore(control: Control, withRemarks: boolean): Label | null {
  let node: Element = control.root;
  for (let level = 0; level < LEVELS; level += 1) {
    const text = textBefore(node, control.input, withRemarks);
    if (text === null) return null;
    if (unitIn(text) !== '' && afterUnit(text) === '') return null;
    // 「010 - 88880000」: a dash joins two boxes and names neither.
    if (/^\s*[-—–－─﹣]\s*$/u.test(text)) return null;
    const label = text.length <= LONGEST ? labelOfText(text, 'preceding') : null;
    if (label !== null) return label;
    const around = parentOf(node);
    if (around !== null && is(around, 'li')) return lineBefore(around);
    if (around === null || is(around, BORDERS)) return null;
    node = around;
  }
  return null;
}

/** Element and others draw words in front of the box within its frame; 「+86」 and 「https://」 there are no name. */
function labelInFrame({ root, input }: Control): Label | null {
  let node: Element | null = input;
  while (node !== null && node !== root) {
    const text = textBefore(node);
    if (text === null || text.length > LONGEST) return null;
    if (/\p{Script=Han}{2}/u.test(text)) return unitIn(text) === '' ? labelOfText(text, 'item') : null;
    node = parentOf(node);
  }
  return null;
}

/** 「<li>企业名称</li><li><input></li>」. Over several lines of boxes a line is their title. */
function lineBefore(line: Element): Label | null {
  const named = before(line);
  const next = after(line);
  if (named === null || !is(named, 'li') || holdsControls(named) || is(named, ':has(a, button)')) return null;
  if (next !== null && holdsControls(next)) return null;
  const label = labelOfElement(named, 'preceding');
  if (label === null || label.text.length > LONGEST) return null;
  return speaksOfPart(label.text) && !/[:：]\s*$/u.test(textOf(named)) ? null : label;
}

/**
 * The nearest text among the previous siblings; null when another field or a heading stands in between.
 * @param own a hidden input that the drawn widget stands behind; it belongs to the same field.
 */
export function textBefore(element: Element, own: Element | null = null, withRemarks = false): string | null {
  let text = '';
  for (let node = nodeBefore(element); node !== null; node = nodeBefore(node)) {
    if (node instanceof Element) {
      if (node === own || isHiddenControl(node)) continue;
      if (is(node, HEADINGS)) return text === '' ? null : text;
      // 「<input> 万元 成立日期：<input>」: the unit belongs to the box before it.
      if (holdsControls(node)) return afterUnit(text) || null;
      if (is(node, 'br, hr')) {
        if (text.trim() !== '' && !isAside(text)) return text;
        continue;
      }
      const inside = textOf(node);
      // Called a tip and yet a name: 「<span class="help-inline">问卷名称：</span>」.
      if (!withRemarks && isRemark(node) && !/[:：]\s*$/u.test(inside)) continue;
      if (inside !== '') text = `${inside}${text}`;
      // A mark alone (*) is not the label yet.
      if (/[^\s*＊:：]/.test(inside) && !isAside(text)) return text;
    } else if (nodeKind(node) === Node.TEXT_NODE) {
      text = `${node.nodeValue ?? ''}${text}`;
    }
  }
  return text;
}

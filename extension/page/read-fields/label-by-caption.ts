/**
 * What an upload is called by the words under its picture or in a block of their own over it, where nothing else names it:
 * 「<div><upload><p>营业执照</p></div>」. What it takes (不超过2MB) is no name.
 */
import { after, before, holds, is, parentOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { textOf } from '../page-text.ts';
import { headingOf } from './heading.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import type { Label, LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';
import { isRemark } from './remarks.ts';

const BORDERS = 'form, fieldset, td, th, table, body';
/** A picture stands in a frame, an item and a row at most. */
const LEVELS = 4;
const LONGEST = 20;
const WHAT_IT_TAKES = /格式|支持|不超过|大小|尺寸|以内|仅限|点击|拖拽|[kKmM][bB]|jpe?g|png|pdf/iu;

export const labelByCaption: LabelResolver = (control) =>
  control.widget === 'file' ? (beside(control, after) ?? beside(control, before)) : null;

/** 「单位简介」 as a heading and 「证件附件：」 speak of what follows. */
const belongsToNext = (element: Element): boolean =>
  headingOf(element) !== null || /[:：]\s*$/u.test(textOf(element));

function beside({ root, members }: Control, next: (element: Element) => Element | null): Label | null {
  let node: Element = root;
  for (let level = 0; level < LEVELS; level += 1) {
    for (let at = next(node); at !== null; at = next(at)) {
      if (holdsControls(at)) return null;
      const label = isRemark(at) ? null : labelOfElement(at, 'preceding');
      if (label === null || WHAT_IT_TAKES.test(label.text)) continue;
      return label.text.length > LONGEST || (next === after && belongsToNext(at)) ? null : label;
    }
    const around = parentOf(node);
    if (around === null || is(around, BORDERS)) return null;
    const others = controlsIn(around).filter((other) => !holds(root, other));
    if (others.some((other) => !members.some((own) => holds(own, other)))) return null;
    node = around;
  }
  return null;
}

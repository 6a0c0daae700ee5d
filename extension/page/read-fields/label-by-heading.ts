/**
 * Headings that each stand over one field: 「<h5>企业名称</h5><input>」, or the title of a list of WeUI with one line. A heading
 * that has no other like it is the title of the form, and one over several fields is their section.
 */
import { after, before, holds, parentOf } from '../dom.ts';
import type { Control } from '../drivers/driver.ts';
import { headingOf, headingsIn, rankOf, speaksOfPart, type Heading } from './heading.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import type { LabelResolver } from './label.ts';
import { labelOfElement } from './make-label.ts';

/** The box stands in a line, a cell and a frame at most. */
const LEVELS = 5;

export const labelByHeading: LabelResolver = (control) => {
  let node: Element = control.root;
  for (let level = 0; level < LEVELS && isOfOneField(node, control); level += 1) {
    const over = before(node);
    const heading = over === null ? null : headingOf(over);
    if (heading !== null) return isOneOfMany(heading) ? labelOfElement(heading.element, 'preceding') : null;
    const around = parentOf(node);
    if (over !== null || around === null) return null;
    node = around;
  }
  return null;
};

/** What follows is another field's, with a heading of its own before it. */
function isOfOneField(node: Element, { root, members }: Control): boolean {
  const next = after(node);
  if (next !== null && holdsControls(next)) return false;
  return controlsIn(node).every((other) => holds(root, other) || members.some((own) => holds(own, other)));
}

function isOneOfMany({ element, text }: Heading): boolean {
  if (speaksOfPart(text)) return false;
  const block = parentOf(element);
  return [block, block === null ? null : parentOf(block)].some(
    (scope) =>
      scope !== null && headingsIn(scope).filter((other) => rankOf(other) === rankOf(element)).length > 1,
  );
}

/**
 * A press as a mouse makes it. Libraries listen to different parts of it: some open on `mousedown`, some on `click`, some
 * follow the pointer into a line before they show what lies below it.
 */

import { closest, parentOf } from '../dom.ts';
type Press = 'pointerdown' | 'mousedown' | 'pointerup' | 'mouseup' | 'click';
type Hover = 'pointerover' | 'pointerenter' | 'mouseover' | 'mouseenter' | 'pointermove' | 'mousemove';

const PLAIN: ReadonlySet<string> = new Set(['pointerenter', 'mouseenter']);
const HOVERS: readonly Hover[] = [
  'pointerover',
  'pointerenter',
  'mouseover',
  'mouseenter',
  'pointermove',
  'mousemove',
];
const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex]';

export function mouseEvent(type: Press | Hover): MouseEvent {
  const down = type === 'pointerdown' || type === 'mousedown';
  const init: PointerEventInit = {
    bubbles: !PLAIN.has(type),
    cancelable: !PLAIN.has(type),
    composed: true,
    button: 0,
    buttons: down ? 1 : 0,
    detail: type === 'click' || type === 'mousedown' || type === 'mouseup' ? 1 : 0,
    pointerId: 1,
    pointerType: 'mouse',
    isPrimary: true,
  };
  return type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init);
}

/** The mouse comes over an element: some lines open what is below them, some crosses appear. */
export function hoverOver(element: Element): void {
  // `enter` does not bubble: everything around the element is entered too.
  for (const type of HOVERS) element.dispatchEvent(mouseEvent(type));
  for (let around = parentOf(element), level = 0; around !== null && level < 3; around = parentOf(around)) {
    around.dispatchEvent(mouseEvent('mouseenter'));
    level += 1;
  }
}

export function tapOn(element: HTMLElement): void {
  hoverOver(element);
  element.dispatchEvent(mouseEvent('pointerdown'));
  const focuses = element.dispatchEvent(mouseEvent('mousedown'));
  // A page that prevents `mousedown` keeps the focus where it is.
  if (focuses) closest(element, FOCUSABLE)?.focus({ preventScroll: true });
  element.dispatchEvent(mouseEvent('pointerup'));
  element.dispatchEvent(mouseEvent('mouseup'));
  // A drawn cross (`svg`) has no `click` of its own.
  if (typeof element.click === 'function') element.click();
  else (element as Element).dispatchEvent(mouseEvent('click'));
}

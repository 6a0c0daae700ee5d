/** What counts as a control when text is looked for: labels hold none, values and headings neither. */
import { hasElements, is, query, queryAll } from '../dom.ts';
const CONTROLS = [
  'input:not([type="hidden" i])',
  'select',
  'textarea',
  '[contenteditable="true" i]',
  '[contenteditable=""]',
  '[role="combobox"]',
].join();

export function holdsControls(element: Element): boolean {
  return is(element, CONTROLS) || (hasElements(element) && query(element, CONTROLS) !== null);
}

export function controlsIn(place: Element | Document | ShadowRoot): readonly Element[] {
  return place instanceof Element && !hasElements(place) ? [] : [...queryAll(place, CONTROLS)];
}

/** What counts as a control when text is looked for: labels hold none, values and headings neither. */
const CONTROLS = [
  'input:not([type="hidden" i])',
  'select',
  'textarea',
  '[contenteditable="true" i]',
  '[contenteditable=""]',
  '[role="combobox"]',
].join();

export function holdsControls(element: Element): boolean {
  return element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null;
}

export function controlsIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll(CONTROLS)];
}

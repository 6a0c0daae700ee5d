import type { Control } from '../driver.ts';

/** The text box inside an Element UI widget; its claim made sure that there is one. */
export function widgetInput(control: Control): HTMLInputElement {
  if (control.input instanceof HTMLInputElement) return control.input;
  throw new Error(`The element-ui ${control.driver.name} driver lost its input.`);
}

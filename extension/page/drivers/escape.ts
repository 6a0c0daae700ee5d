/**
 * Escape for a widget. In a dialog it goes no further than the widget: the dialog hears it as well, closes, and takes the
 * form with it. Libraries that wait for the key higher up close their list when the widget is left.
 */
import { pressKey } from './write-text.ts';

const DIALOG =
  'dialog, [role="dialog" i], [aria-modal="true" i], [class*="modal" i], [class*="drawer" i], [class*="dialog" i], .layui-layer';

export function pressEscape(focus: HTMLElement, root: Element): void {
  if (focus.closest(DIALOG) === null) return pressKey(focus, 'Escape');
  const stay = (event: Event): void => event.stopPropagation();
  const edge = root.contains(focus) ? root : focus;
  edge.addEventListener('keydown', stay);
  try {
    pressKey(focus, 'Escape');
  } finally {
    edge.removeEventListener('keydown', stay);
  }
}

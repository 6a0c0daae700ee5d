/** Opens a picker the way people do, one gesture after another, until an overlay is seen. */
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { focusQuietly, pressKey } from '../write-text.ts';
import { ORNAMENTS, hasWord } from './class-words.ts';
import type { PanelWatch } from './panel-watch.ts';
import { isDrawn } from './rendered-text.ts';

/** An overlay that has not come after this, in ms, was not meant by the gesture. */
const OPEN_CAP = 700;

export async function openPicker(control: Control, watch: PanelWatch, hands: Hands): Promise<boolean> {
  const opened = async (cap: number) => (await hands.until(() => openPanels(watch, hands), cap)) !== null;
  for (const target of targets(control)) {
    if (!hands.mayPress(target)) continue;
    hands.tap(target);
    if (await opened(OPEN_CAP)) return true;
    if (hands.signal.aborted) return false;
  }
  const focus = focusable(control);
  if (focus === null) return false;
  focusQuietly(focus);
  pressKey(focus, 'ArrowDown');
  return opened(OPEN_CAP);
}

/** The overlays that are open, made ours to press in; null when there are none. */
export function openPanels(watch: PanelWatch, hands: Hands): readonly Element[] | null {
  const panels = watch.panels();
  for (const panel of panels) hands.adopt(panel);
  return panels.length > 0 ? panels : null;
}

export function focusable({ root, input }: Control): HTMLElement | null {
  if (input !== null && input.getAttribute('type') !== 'hidden') return input;
  if (root.matches('[tabindex]') && root instanceof HTMLElement) return root;
  return root.querySelector<HTMLElement>('[tabindex]');
}

/** What one would click: the text box, the drawn box, the arrow. */
function targets(control: Control): readonly HTMLElement[] {
  const { root, input } = control;
  const box = root.querySelector<HTMLElement>('[role="combobox"], [aria-haspopup]');
  const arrows = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (part) => part instanceof HTMLElement && hasWord(part, ORNAMENTS) && isDrawn(part),
  );
  const typed = input !== null && input.getAttribute('type') !== 'hidden' ? input : null;
  // A box that is drawn as a button hears nothing of a press beside it.
  const button = [...root.querySelectorAll<HTMLElement>('button, [role="button"]')].find(isDrawn) ?? null;
  const own = root instanceof HTMLElement ? root : null;
  // A frame may hear nothing of a press on itself (Naive UI's): what takes the focus in it does, and the frame with it.
  const focus = typed === null ? focusable(control) : null;
  const inner = focus !== null && !hasWord(focus, ORNAMENTS) && isDrawn(focus) ? focus : null;
  const list = [typed, box, typed === null ? button : null, inner, own, arrows.at(-1) ?? null];
  return [...new Set(list.filter((target) => target !== null))];
}

/** The panel of `combobox`, its like and `datebox`: it lies under `body`, and nothing links it to its box. */
import type { FailureReason } from 'shared/forms/receipt.ts';
import { query } from '../../dom.ts';
import type { Control } from '../driver.ts';
import { typeInto } from '../generic/choose-line.ts';
import type { Hands } from '../hands.ts';
import { openOverlay, visibleOverlays } from '../measured/overlay.ts';
import { leave } from '../write-text.ts';
import { isPosted, typedBox } from './textbox.ts';

const PANEL = '.combo-p';
/** EasyUI has heard of a key by then, in ms. */
const EMPTY_CAP = 1_500;

export async function openCombo(control: Control, hands: Hands): Promise<Element | FailureReason> {
  const arrow = query(control.root, '.combo-arrow') ?? typedBox(control);
  const opened = await openOverlay(control.root, PANEL, false, () => hands.press(arrow), hands);
  hands.mustBeSeen();
  return opened.overlay ?? opened.reason;
}

export async function closeCombo(control: Control, hands: Hands): Promise<void> {
  leave(typedBox(control));
  if (visibleOverlays(control.root, PANEL).length === 0) return;
  hands.tapAway();
  await hands.until(() => (visibleOverlays(control.root, PANEL).length === 0 ? true : null));
}

/**
 * Deletes what stands in a box. EasyUI hears of it a moment after the key and opens the panel then: closing before would
 * leave it open behind us.
 */
export async function emptyBox(control: Control, hands: Hands): Promise<void> {
  hands.mustBeSeen();
  // What was typed into a grid is not posted, so that nothing changes but that the panel opens again.
  if (!isPosted(control)) await closeCombo(control, hands);
  typeInto(typedBox(control), '', hands);
  const opened = () => visibleOverlays(control.root, PANEL).length > 0 && !isPosted(control);
  await hands.until(() => opened() || null, EMPTY_CAP);
  await hands.settled();
}

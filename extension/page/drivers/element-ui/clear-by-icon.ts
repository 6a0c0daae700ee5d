/** Empties a clearable widget by the cross that appears while the mouse is over it. */
import type { FailureReason } from 'shared/forms/receipt.ts';
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { widgetInput } from './widget-input.ts';

const CROSS = '.el-icon-circle-close';

/** @returns `unsupported` for a widget that offers no cross: a person cannot empty it either. */
export async function clearByIcon(control: Control, hands: Hands): Promise<FailureReason | null> {
  const box = widgetInput(control).closest('.el-input') ?? control.root;
  for (const element of new Set([control.root, box])) element.dispatchEvent(new MouseEvent('mouseenter'));
  await hands.settled();
  const cross = control.root.querySelector<HTMLElement>(CROSS);
  if (cross !== null) hands.press(cross);
  for (const element of new Set([control.root, box])) element.dispatchEvent(new MouseEvent('mouseleave'));
  await hands.settled();
  return cross === null ? 'unsupported' : null;
}

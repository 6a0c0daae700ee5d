/** Empties a clearable widget by the cross that appears while the mouse is over it. */
import type { FailureReason } from 'shared/forms/receipt.ts';
import { query, queryAll } from '../../dom.ts';
import type { Hands } from '../hands.ts';

export interface Cross {
  /** Parts of the widget that listen to the mouse coming over them, beside its root. */
  readonly over: string;
  readonly cross: string;
}

/** @returns `unsupported` for a widget that offers no cross: a person cannot empty it either. */
export async function clearByCross(
  root: Element,
  { over, cross }: Cross,
  hands: Hands,
): Promise<FailureReason | null> {
  const parts = [root, ...queryAll(root, over)];
  for (const element of parts) element.dispatchEvent(new MouseEvent('mouseenter'));
  await hands.settled();
  const found = query(root, cross);
  if (found !== null) hands.press(found);
  for (const element of parts) element.dispatchEvent(new MouseEvent('mouseleave'));
  await hands.settled();
  return found === null ? 'unsupported' : null;
}

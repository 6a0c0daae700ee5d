/** Some overlays take a choice only when one says so: 确定 inside the same overlay, and nowhere else. */
import type { Hands } from '../hands.ts';
import { foldOption } from '../match-option.ts';
import { looksDisabled } from './class-words.ts';
import { textsIn } from './lines.ts';
import { isDrawn } from './rendered-text.ts';

const CONFIRM = new Set(['确定', '确认', '完成', '选好了', 'ok', 'done', 'confirm', 'apply']);
const CANCEL = new Set(['取消', '关闭', 'cancel', 'close']);

export async function confirmIn(panel: Element, hands: Hands): Promise<boolean> {
  return pressWord(panel, CONFIRM, hands);
}

export async function cancelIn(panel: Element, hands: Hands): Promise<boolean> {
  return pressWord(panel, CANCEL, hands);
}

async function pressWord(panel: Element, words: ReadonlySet<string>, hands: Hands): Promise<boolean> {
  if (!panel.isConnected || !isDrawn(panel)) return false;
  const found = textsIn(panel).filter(({ text }) => words.has(foldOption(text)));
  const [button, another] = found;
  if (button === undefined || another !== undefined || !hands.mayPress(button.parent)) return false;
  if (looksDisabled(button.parent.closest('button') ?? button.parent)) return false;
  hands.tap(button.parent);
  await hands.settled();
  return true;
}

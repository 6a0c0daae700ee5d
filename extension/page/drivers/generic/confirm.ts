/** Some overlays take a choice only when one says so: 确定 inside the same overlay, and nowhere else. */
import type { Hands } from '../hands.ts';
import { foldOption } from '../match-option.ts';
import { hasWord, looksDisabled } from './class-words.ts';
import { textsIn } from './lines.ts';
import { isDrawn } from './rendered-text.ts';
import { isSeen } from './seen.ts';

const CONFIRM = new Set(['确定', '确认', '完成', '选好了', 'ok', 'done', 'confirm', 'apply']);
const CROSSES = new Set(['close', 'cross']);
const CANCEL = new Set(['取消', '关闭', 'cancel', 'close']);

export async function confirmIn(panel: Element, hands: Hands): Promise<boolean> {
  return pressWord(panel, CONFIRM, hands);
}

/** A window fades out within this, in ms. */
const FADE_CAP = 600;

/** Shuts what has a word or a cross for it, and what is shut by a press on the mask behind it. */
export async function shutWindows(
  panels: readonly Element[],
  masks: () => readonly HTMLElement[],
  isGone: () => true | null,
  hands: Hands,
): Promise<void> {
  for (const panel of panels) if (!(await pressWord(panel, CANCEL, hands))) await crossIn(panel, hands);
  if ((await hands.until(isGone, FADE_CAP)) !== null) return;
  for (const mask of masks()) {
    hands.adopt(mask);
    hands.tap(mask);
  }
  await hands.until(isGone, FADE_CAP);
}

/** The cross of an overlay that has no word for it. */
async function crossIn(panel: Element, hands: Hands): Promise<boolean> {
  const cross = [...panel.querySelectorAll<HTMLElement>('*')].find(
    (part) =>
      part instanceof HTMLElement &&
      hasWord(part, CROSSES) &&
      isSeen(part, panel) &&
      part.textContent.trim() === '',
  );
  if (cross === undefined || !hands.mayPress(cross)) return false;
  hands.tap(cross);
  await hands.settled();
  return true;
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

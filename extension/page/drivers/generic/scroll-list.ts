/** Finds a line of a list that draws only what is in view, by scrolling it from its beginning to its end. */
import type { Hands } from '../hands.ts';
import type { PanelWatch } from './panel-watch.ts';
import type { Line } from './lines.ts';

/** Lines that come after a scroll do so within a frame or two; in ms. */
const DRAW_CAP = 150;
/** Steps of one list: about 20,000 lines of the usual height. */
const STEP_CAP = 2_000;
const STILL = 3;

export async function findByScrolling(
  watch: PanelWatch,
  find: () => Line | null,
  hands: Hands,
): Promise<Line | null> {
  for (const box of watch.panels().flatMap(scrollers)) {
    const start = box.scrollTop;
    box.scrollTop = 0;
    let same = 0;
    for (let step = 0; step < STEP_CAP && !hands.signal.aborted; step += 1) {
      const before = signature(watch);
      const line = find();
      if (line !== null) return line;
      const at = box.scrollTop;
      box.scrollTop = at + Math.max(40, box.clientHeight * 0.8);
      if (box.scrollTop <= at) break;
      box.dispatchEvent(new Event('scroll'));
      await hands.until(() => (find() !== null || signature(watch) !== before ? true : null), DRAW_CAP);
      // A list that is drawn whole has the same lines wherever it is scrolled to.
      same = signature(watch) === before ? same + 1 : 0;
      if (same > STILL) break;
    }
    const line = find();
    if (line !== null) return line;
    box.scrollTop = start;
  }
  return null;
}

function signature(watch: PanelWatch): string {
  return watch
    .lines()
    .map(({ text }) => text)
    .join('\n');
}

export function scrollers(panel: Element): readonly Element[] {
  return [panel, ...panel.querySelectorAll('*')].filter((box) => {
    if (box.scrollHeight <= box.clientHeight + 1 || box.clientHeight < 20) return false;
    return (
      /auto|scroll|hidden/.test(getComputedStyle(box).overflowY) && box.scrollHeight - box.clientHeight > 8
    );
  });
}

/** Finds a line of a list that draws only what is in view, by scrolling it from its beginning to its end. */
import { boxOf, contentOf, parentOf, queryAll } from '../../dom.ts';
import type { Hands } from '../hands.ts';

/** Lines that come after a scroll do so within a frame or two; in ms. */
const DRAW_CAP = 150;
/** Steps of one list: about 20,000 lines of the usual height. */
const STEP_CAP = 2_000;

/** @param item selector of a line. */
export async function scrollThrough<T>(
  list: Element,
  item: string,
  find: () => T | null,
  hands: Hands,
): Promise<T | null> {
  const box = [list, parentOf(list), ...queryAll<HTMLElement>(list, '*')].find(
    (part) => part !== null && isScrolled(part) && drawsPart(part, item),
  );
  if (box === undefined || box === null) return null;
  const drawn = () => [...queryAll(box, item)].map(contentOf).join('\n');
  const scrollTo = async (top: number) => {
    const before = drawn();
    const at = box.scrollTop;
    box.scrollTop = top;
    if (box.scrollTop === at) return false;
    box.dispatchEvent(new Event('scroll'));
    await hands.until(() => (drawn() === before ? null : true), DRAW_CAP);
    return true;
  };
  await scrollTo(0);
  for (let step = 0; step < STEP_CAP && !hands.signal.aborted; step += 1) {
    const found = find();
    if (found !== null) return found;
    if (!(await scrollTo(box.scrollTop + box.clientHeight * 0.8))) return null;
  }
  return null;
}

function isScrolled(part: Element): boolean {
  return part.clientHeight > 20 && part.scrollHeight > part.clientHeight + 8;
}

/** A list that is drawn whole has been searched already. */
function drawsPart(box: Element, item: string): boolean {
  const drawn = [...queryAll(box, item)].reduce((sum, line) => sum + boxOf(line).height, 0);
  return drawn < box.scrollHeight - 8;
}

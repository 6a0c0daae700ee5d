/**
 * A box may open a window as soon as it is touched (选择单位). One that was typed into is filled all the same, and the
 * window is shut again: it lies over all fields that follow. A window that only says something is for the person to read.
 */
import { boxOf, contentOf, holds, parentOf, queryAll } from './dom.ts';
import { shutWindows } from './drivers/generic/confirm.ts';
import { textsIn } from './drivers/generic/lines.ts';
import { isMoving } from './drivers/generic/movement.ts';
import { isSeen } from './drivers/generic/seen.ts';
import type { Hands } from './drivers/hands.ts';
import { middle, type Point } from './drawn-place.ts';

/** What one chooses from, or searches with. */
const CHOICES =
  'input:not([type="hidden" i]), select, textarea, table, ul, iframe, [role="tree"], [role="grid"], [role="listbox"]';

/** Windows have faded in within this, in ms; on a machine under load later. */
const APPEAR_CAP = 1_000;

/** What lies over the widget, and over the middle of the window: a mask and what it is drawn for may be two. */
export function coversOf(root: Element): readonly HTMLElement[] {
  const places = [middle(boxOf(root)), { x: innerWidth / 2, y: innerHeight / 2 }];
  return [...new Set(places.map((place) => coverAt(place, root)).filter((cover) => cover !== null))];
}

/** The outermost element there that is lifted over the page and does not hold the widget. */
function coverAt({ x, y }: Point, root: Element): HTMLElement | null {
  const hit = root.ownerDocument.elementFromPoint(x, y);
  let cover: HTMLElement | null = null;
  for (let around = hit; around !== null && !holds(around, root); around = parentOf(around)) {
    const isLifted = /absolute|fixed/.test(getComputedStyle(around).position);
    if (isLifted && around instanceof HTMLElement && !holds(root, around)) cover = around;
  }
  return cover;
}

/** @param isCovered whether the widget still lies under something. */
export async function closeWindow(root: Element, isCovered: () => boolean, hands: Hands): Promise<void> {
  // One that has just opened is clear as glass for its first moments: what stands in it is judged once it shows.
  await hands.until(() => (isCovered() && coversOf(root).some(isAppearing) ? null : true), APPEAR_CAP);
  const covers = coversOf(root);
  const opened = covers.find(offersChoices);
  if (opened === undefined || !isCovered()) return;
  hands.adopt(opened);
  const masks = covers.filter((cover) => contentOf(cover).trim() === '');
  await shutWindows(
    [opened],
    () => masks,
    () => (isCovered() ? null : true),
    hands,
  );
}

const offersChoices = (cover: Element): boolean =>
  [...queryAll(cover, CHOICES)].some((part) => isSeen(part, part));

/** Has words, and none of them shows yet. What offers choices already need not come to rest. */
function isAppearing(cover: Element): boolean {
  if (contentOf(cover).trim() === '' || offersChoices(cover)) return false;
  return isMoving(cover) || textsIn(cover).length === 0;
}

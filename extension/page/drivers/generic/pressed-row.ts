/**
 * Rows of a mobile form that open a picker when they are pressed: what is asked, what was chosen, an arrow, and no box.
 * Where no field stands beside them they lead to another page. Vant's cells, alike in 2, 3 and 4.
 */
import { childrenOf, closest, is, parentOf, query } from '../../dom.ts';
import { controlsIn } from '../../read-fields/holds-controls.ts';

export const ROW = '.van-cell--clickable:not(.van-field)';
/** What names the row, and is no part of what was chosen. */
export const ROW_TITLE = '.van-cell__title';

export function isPressedRow(element: Element): boolean {
  if (!is(element, ROW) || query(element, ROW_TITLE) === null || controlsIn(element).length > 0) return false;
  if (query(element, '.van-cell__right-icon') === null) return false;
  const block = parentOf(element);
  const isField = (part: Element) => is(part, '.van-field');
  return closest(element, '.van-form') !== null || (block !== null && [...childrenOf(block)].some(isField));
}

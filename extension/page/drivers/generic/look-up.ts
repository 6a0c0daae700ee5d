/**
 * Windows in which one looks something up: a table of records, with a box to search in over it (选择单位). Names repeat
 * there, pages of rows follow, and a row may be taken with more than its name: which one is meant a person must say.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { closest, is, query, queryAll } from '../../dom.ts';
import type { PanelWatch } from './panel-watch.ts';
import { isDrawn, isTextInput } from './rendered-text.ts';

const WINDOW = 'dialog, [role="dialog" i], [class*="dialog" i], [class*="modal" i], .layui-layer';

export function opensLookUp(watch: PanelWatch, value: FillValue): boolean {
  // Days stand in tables, too.
  if (value.kind !== 'text' && value.kind !== 'choice') return false;
  return watch.panels().some((panel) => {
    const around = closest(panel, WINDOW) ?? panel;
    const table = query(around, 'table, [role="grid"]');
    if (table === null || !isDrawn(table)) return false;
    return is(around, WINDOW) || query(around, WINDOW) !== null || hasSearch(around);
  });
}

function hasSearch(panel: Element): boolean {
  return [...queryAll(panel, 'input')].some(
    (box) => isTextInput(box) && !box.readOnly && isDrawn(box) && closest(box, 'table') === null,
  );
}

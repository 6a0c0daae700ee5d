/** The first cell of a table row when it heads the row: 「法定代表人 | 姓名 | ▢」. Empty when it is the field's own label. */
import type { Control } from '../drivers/driver.ts';
import { labelCell, placeOf } from './label-by-table.ts';
import type { Grids } from './table-grid.ts';

export function rowHeader(control: Control, grids: Grids): string {
  const place = placeOf(control, grids);
  if (place === null) return '';
  const { grid, cell } = place;
  const first = grid.at(cell.row, 0);
  if (first === undefined || first === cell || first.controls > 0 || /^\d*$/.test(first.text)) return '';
  const label = labelCell(place);
  if (label === first) return '';
  const next = grid.at(cell.row, first.column + first.columnSpan);
  // 「姓名 | ： | ▢ | 电话 | ： | ▢」: a cell for the colon makes no head of the label before it.
  const names = next !== undefined && next.controls === 0 && next.text !== '';
  const headsRow = first.rowSpan > 1 || names || label?.row !== cell.row;
  return headsRow ? first.text : '';
}

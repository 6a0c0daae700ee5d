/** The first cell of a table row when it heads the row: 「法定代表人 | 姓名 | ▢」. Empty when it is the field's own label. */
import type { Control } from '../drivers/driver.ts';
import { labelCell, placeOf, type Place } from './label-by-table.ts';
import type { Cell, Grids } from './table-grid.ts';

/** The cells down the side of several rows that a field stands in, the outermost first. */
export function headsOfRow({ grid, cell }: Place): readonly Cell[] {
  const heads = grid
    .row(cell.row)
    .filter(
      (other) => other.rowSpan > 1 && other.column < cell.column && other.controls === 0 && other.text !== '',
    );
  const label = labelCell({ grid, cell });
  return heads.filter((head) => head !== label && head.rowSpan > (label?.rowSpan ?? 1));
}

export function rowHeader(control: Control, grids: Grids): string {
  const place = placeOf(control, grids);
  if (place === null) return '';
  const { grid, cell } = place;
  // Of several down the side the nearest says whose the row is.
  const nearest = headsOfRow(place).at(-1);
  if (nearest !== undefined) return nearest.text;
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

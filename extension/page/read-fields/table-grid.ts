/** A table as the grid a person sees: spans filled in, each place naming the cell that covers it. */
import { before, is, nameOf, parentOf, query, queryAll } from '../dom.ts';
import { controlsIn, holdsControls } from './holds-controls.ts';
import { cleanLabel, textOf } from '../page-text.ts';

export interface Cell {
  readonly element: HTMLTableCellElement;
  /** First row and column, and how far it reaches; counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly controls: number;
  readonly heads: boolean;
}

export interface Grid {
  readonly width: number;
  /** Cell by row and column; undefined where the table is ragged. */
  at(row: number, column: number): Cell | undefined;
  cellOf(element: Element): Cell | undefined;
  /** The cells that begin or continue in a row, from left to right, each once. */
  row(row: number): readonly Cell[];
}

/** Wider spans than this are a mistake of the page. */
const SPAN_CAP = 100;

/** The grids of one reading; a table is measured once. */
export class Grids {
  readonly #grids = new Map<HTMLTableElement, Grid>();

  of(table: HTMLTableElement): Grid {
    const known = this.#grids.get(table) ?? buildGrid(table);
    this.#grids.set(table, known);
    return known;
  }
}

/** How far a body that scrolls may lie below the block that holds both. */
const LEVELS = 5;

/**
 * Libraries draw the head of a table as a table of its own above it, so that the body alone scrolls (Element, View Design,
 * Layui, Ant Design). It has a column for each of the body's, and sometimes one over the scroll bar.
 */
function headRowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  if (table.tHead !== null || query(table, 'th') !== null) return [];
  const columns = columnsOf(table);
  let around: Element | null = table;
  for (let level = 0; level < LEVELS && around !== null && !is(around, 'td, form, body'); level += 1) {
    for (let above = before(around); above !== null; above = before(above)) {
      const head = is(above, 'table') ? above : query(above, 'table');
      if (!(head instanceof HTMLTableElement)) continue;
      const isHead = [...queryAll(head, 'tr')].every((row) => query(row, 'td') === null);
      const more = columnsOf(head) - columns;
      return isHead && (more === 0 || more === 1) ? [...head.rows] : [];
    }
    around = parentOf(around);
  }
  return [];
}

function columnsOf({ rows }: HTMLTableElement): number {
  return [...(rows[0]?.cells ?? [])].reduce((sum, { colSpan }) => sum + colSpan, 0);
}

function buildGrid(table: HTMLTableElement): Grid {
  const places: (Cell | undefined)[][] = [];
  const cells = new Map<Element, Cell>();
  const rows = [...headRowsOf(table), ...table.rows];
  rows.forEach((tr, row) => {
    let column = 0;
    for (const element of tr.cells) {
      while (places[row]?.[column] !== undefined) column += 1;
      const rowSpan = Math.min(
        element.rowSpan === 0 ? rows.length - row : element.rowSpan,
        rows.length - row,
      );
      const columnSpan = Math.min(element.colSpan, SPAN_CAP);
      const text = cleanLabel(textOf(element));
      const heads = nameOf(element) === 'th' || parentOf(tr)?.localName === 'thead';
      // A box over the column that ticks all rows is no field.
      const ticksAll = heads && text === '' && query(element, 'input:not([type="checkbox" i])') === null;
      const cell: Cell = {
        element,
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        controls: !ticksAll && holdsControls(element) ? controlsIn(element).length : 0,
        heads,
      };
      cells.set(element, cell);
      for (let down = 0; down < rowSpan; down += 1) {
        const line = (places[row + down] ??= []);
        for (let right = 0; right < columnSpan; right += 1) line[column + right] ??= cell;
      }
      column += columnSpan;
    }
  });
  return {
    width: Math.max(0, ...places.map((line) => line.length)),
    at: (row, column) => places[row]?.[column],
    cellOf: (element) => cells.get(element),
    row: (row) => [...new Set(places[row]?.filter((cell) => cell !== undefined))],
  };
}

/** What the cells of a row say, by their columns, and which columns say something that is not read. */
import { columnOf, type TableColumn } from './table-columns.ts';

export type Cells = Readonly<Partial<Record<TableColumn, string>>>;

export interface UnreadColumn {
  /** Empty where nothing is written above it. */
  readonly heading: string;
  /** From 1. */
  readonly at: number;
}

export const isBlank = (line: readonly string[]): boolean => line.every((cell) => cell === '');

/** What people write where there is nothing to write. Under an expiry it is an answer. */
export const NOTHING = /^(?:[-/\\—–]+|无|n\/a)$/iu;

/** What people write below a cell that says the same; and what stands first in a row that sums up. */
const DITTO = /^(?:同上|〃|[″"”“]|ditto)$/iu;
const SUM = /^(?:合计|总计|小计|共计|total)/iu;

export const isSum = (line: readonly string[], { type = '' }: Cells): boolean =>
  type === '' && SUM.test(line.find((cell) => cell !== '') ?? '');

/** With what the row above says where a cell says that it is the same. */
export function withDittos(cells: Cells, above: Cells): Cells {
  const said = Object.entries(cells).map(([column, cell]) => {
    const same = DITTO.test(cell) ? above[column as TableColumn] : undefined;
    return [column, same ?? cell] as const;
  });
  const isSameCompany = DITTO.test(cells.company ?? '') && (cells.uscc ?? '') === '';
  return {
    ...Object.fromEntries(said),
    ...(isSameCompany && above.uscc !== undefined && { uscc: above.uscc }),
  };
}

/** Of two columns of one name the first that says something. */
export function cellsOf(columns: readonly (TableColumn | null)[], line: readonly string[]): Cells {
  const cells: Partial<Record<TableColumn, string>> = {};
  for (const [index, column] of columns.entries()) {
    const said = line[index] ?? '';
    const isSaid = column === 'expiry' || !NOTHING.test(said.normalize('NFKC'));
    if (column !== null && isSaid) cells[column] ||= said;
  }
  return cells;
}

/** Those that are not known or have no heading, and of two of one name the one that something else was taken before. */
export function unreadColumns(
  headings: readonly string[],
  lines: readonly (readonly string[])[],
): readonly UnreadColumn[] {
  const columns = headings.map(columnOf);
  const isLeftOut = (line: readonly string[], index: number): boolean => {
    const cell = line[index] ?? '';
    const column = columns[index] ?? null;
    if (cell === '' || NOTHING.test(cell.normalize('NFKC'))) return false;
    return column === null || cellsOf(columns, line)[column] !== cell;
  };
  // A table may have more rows than a function takes arguments.
  const length = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Array.from({ length }, (_, index) => ({
    heading: headings[index] ?? '',
    at: index + 1,
  })).filter(({ at }) => lines.some((line) => isLeftOut(line, at - 1)));
}

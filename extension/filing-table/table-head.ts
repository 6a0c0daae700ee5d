/**
 * Where a table's headings are and what they head: cells that were merged leave empty ones behind. Under 有效期 over two
 * columns are its first and its last day; a heading in two rows says its group above and itself below.
 */
import { isBlank } from './table-cells.ts';
import { readExpiry } from './table-dates.ts';
import { columnOf, type TableColumn } from './table-columns.ts';

export interface TableHead {
  readonly headings: readonly string[];
  /** What stands below, cells that belong together put together. */
  readonly lines: readonly (readonly string[])[];
  /** How many rows stand above those lines. */
  readonly above: number;
}

type Line = readonly string[];

/** `isHead`: whether these columns are enough. Null where no row is. */
export function findHead(
  table: readonly Line[],
  isHead: (columns: readonly (TableColumn | null)[]) => boolean,
): TableHead | null {
  for (const [index, line] of table.entries()) {
    if (isBlank(line)) continue;
    const below = table[index + 1];
    // One row is enough, but where the next one goes on: then no company and no type stand there.
    const inTwo =
      below !== undefined && !isBlank(below) && isUnderGroup(line, below) ? joined(line, below) : null;
    if (inTwo !== null && isHead(inTwo.map(columnOf)))
      return underSpans(inTwo, table.slice(index + 2), index + 2);
    if (isHead(line.map(columnOf))) return underSpans(line, table.slice(index + 1), index + 1);
  }
  return null;
}

/** What stands below a period beside its end; no column of ours. */
const BEGINS = /^(?:起|始|自|从|起始|开始|生效)(?:日|日期|时间)?$/u;

/** A row of data names no columns, and not one cell of it beside. */
function isUnderGroup(upper: Line, lower: Line): boolean {
  const said = [...lower.entries()].filter(([, cell]) => cell !== '');
  const isNamed = ([index, cell]: readonly [number, string]): boolean =>
    BEGINS.test(cell) || columnOf(cell) !== null || columnOf(`${groupAt(upper, index)}${cell}`) !== null;
  return said.length > 1 && said.every(isNamed);
}

/** A merged cell says what it says in its first column alone. */
function groupAt(upper: Line, index: number): string {
  for (let at = index; at >= 0; at -= 1) if ((upper[at] ?? '') !== '') return upper[at] ?? '';
  return '';
}

function joined(upper: Line, lower: Line): Line {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = lower[index] ?? '';
    if (own === '') return upper[index] ?? '';
    return columnOf(own) === null ? `${groupAt(upper, index)}${own}` : own;
  });
}

/** A period has two days; 到期日 has one. */
const SPANS = /^(?:证书|证照|许可证?)?(?:有效期限?|起止(?:日期|时间)|有效期间|有效期起止)$/u;

function underSpans(headings: Line, lines: readonly Line[], above: number): TableHead {
  const spans = headings.flatMap((heading, index) =>
    SPANS.test(heading) && isHeadless(headings, index + 1, lines) ? [index] : [],
  );
  return {
    headings,
    above,
    lines: spans.length === 0 ? lines : lines.map((line) => spans.reduce(together, line)),
  };
}

function isHeadless(headings: Line, index: number, lines: readonly Line[]): boolean {
  const under = lines.map((line) => line[index] ?? '').filter((cell) => cell !== '');
  return (headings[index] ?? '') === '' && under.length > 0 && under.every((cell) => readExpiry(cell)?.ok);
}

function together(line: Line, index: number): Line {
  const said = [line[index] ?? '', line[index + 1] ?? ''].filter((cell) => cell !== '');
  return line.with(index, said.join(' 至 ')).toSpliced(index + 1, 1, '');
}

/**
 * Where the headings of one table or of several under each other are and what they head: cells that were merged leave empty ones behind. Under 有效期 over two
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

/**
 * `isHead`: whether these columns are enough. Sheets that were pasted one under the other, and pages that say their headings
 * again, are a table each, with its own columns; none where no row is a head.
 */
export function findTables(
  table: readonly Line[],
  isHead: (columns: readonly (TableColumn | null)[]) => boolean,
): readonly TableHead[] {
  const heads: { readonly at: number; readonly headings: Line; readonly from: number }[] = [];
  for (let index = 0; index < table.length; index += 1) {
    const line = table[index] ?? [];
    if (isBlank(line)) continue;
    const below = table[index + 1] ?? [];
    // One row is enough, but where the next one goes on: what is a head by itself goes on with none, least of all with a filing.
    const goesOn = !isBlank(below) && !isHead(below.map(columnOf)) && isUnderGroup(line, below);
    const inTwo = goesOn ? joined(line, below) : null;
    const isTwo = inTwo !== null && isHead(inTwo.map(columnOf));
    if (!isTwo && !isHead(line.map(columnOf))) continue;
    const from = index + (isTwo ? 2 : 1);
    heads.push({ at: index, headings: isTwo ? inTwo : line, from });
    index = from - 1;
  }
  return heads.map(({ headings, from }, index) => {
    const end = heads[index + 1]?.at;
    const lines = table.slice(from, end);
    return underSpans(headings, end === undefined ? lines : withoutTitle(lines), from);
  });
}

/** The title of the next table stands above its headings, in one cell. */
function withoutTitle(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex((line) => line.filter((cell) => cell !== '').length > 1);
  return lines.slice(0, end + 1);
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
    // 证照 over 名称 is 证照名称, no name of anything else.
    const whole = `${groupAt(upper, index)}${own}`;
    return columnOf(whole) === null && columnOf(own) !== null ? own : whole;
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

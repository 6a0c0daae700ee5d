/**
 * A list of filings as an agency keeps it in a spreadsheet, read as the records that an import takes in. A row that cannot be
 * read stops it all, and every such row is told by its number in the spreadsheet; nothing is guessed.
 */
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { lastDayBefore } from 'shared/deadlines/cycles.ts';
import type { OddDay } from 'shared/deadlines/odd-day.ts';
import { coveredUpTo } from 'shared/deadlines/occasion.ts';
import { isSameAnswer } from 'shared/entity/answer-days.ts';
import type { Entity } from 'shared/entity/entity.ts';
import { readFiling, type Filing } from 'shared/entity/filing.ts';
import type { ExportedRecord } from 'shared/sync/exported-file.ts';
import { sameJson } from 'shared/sync/same-json.ts';
import { COVERED_FIELD } from '../ui/filing-form-fields.ts';
import { matchFilings } from './match-filings.ts';
import { splitTable } from './split-table.ts';
import {
  cellsOf,
  isBlank,
  isSum,
  unreadColumns,
  withDittos,
  type Cells,
  type UnreadColumn,
} from './table-cells.ts';
import { columnOf, type TableColumn } from './table-columns.ts';
import { findTables, type TableHead } from './table-head.ts';
import { TableCompanies } from './table-companies.ts';
import { findCellError, oneLine, readRow, type TableProblem, type TableRow } from './table-row.ts';

export interface BadTableRow {
  /** Counted from the first row that was pasted, as the spreadsheet numbers them where all of it was. */
  readonly row: number;
  readonly problem: TableProblem;
}

export interface RowUnderAbove {
  readonly row: number;
  readonly company: string;
}

export interface OddRow {
  readonly row: number;
  readonly day: OddDay;
}

export type ReadTable =
  | {
      readonly ok: true;
      readonly records: readonly ExportedRecord[];
      readonly rows: number;
      /** Rows that are the same as one above, as a list of duties has a row for each: counted once. */
      readonly repeated: number;
      /** Columns of which something was left out. */
      readonly unread: readonly UnreadColumn[];
      /** What was taken for which type, where it is not the type's own name. */
      readonly takenFor: ReadonlyMap<string, FilingType>;
      /** Companies by the name that the table has for them, which is not the one here; their credit code is. */
      readonly calledOtherwise: ReadonlyMap<string, string>;
      /** Rows that say no company and were counted to the one above. */
      readonly underAbove: readonly RowUnderAbove[];
      /** Days that are most likely mistyped, of filings that do not have them here already. */
      readonly odd: readonly OddRow[];
      /** How many new filings count as missed for the last cycle because no cell says whether it was done. */
      readonly unanswered: number;
    }
  | { readonly ok: false; readonly problem: 'empty' | 'noHeadings' | 'tooMany' }
  | { readonly ok: false; readonly problem: 'rows'; readonly rows: readonly BadTableRow[] };

/** More than any team holds; the page stands still while it reads. */
const MOST_ROWS = 20_000;

export interface TableContext {
  readonly today: CalendarDate;
  readonly entities: readonly Entity[];
  readonly filings: readonly Filing[];
  readonly newId: () => string;
  /** What the person says of all new rows that do not say it: that their last cycle was done. */
  readonly allCovered?: boolean;
}

export function readFilingTable(text: string, context: TableContext): ReadTable {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const table = splitTable(text);
  const tables = findTables(table, (columns) => isHead(columns, context));
  if (tables.length === 0) return { ok: false, problem: 'noHeadings' };
  const rows = tables.flatMap(rowsOf);
  const filled = rows.reduce((count, row) => count + (row === null ? 0 : 1), 0);
  if (filled === 0) return { ok: false, problem: 'empty' };
  if (filled > MOST_ROWS) return { ok: false, problem: 'tooMany' };

  const companies = new TableCompanies(context.entities, context.newId);
  const seen = new Map<string, NumberedRow>();
  const takenFor = new Map<string, FilingType>();
  const underAbove: RowUnderAbove[] = [];
  const bad: BadTableRow[] = [];
  const [only] = context.entities;
  // Where the table says no company at all, the only one that is here is meant.
  const isUnsaid = rows.every((each) => each === null || saysNoCompany(each.cells));
  const unsaid = context.entities.length === 1 && isUnsaid ? only?.id : undefined;
  let above: Cells = {};
  let repeated = 0;
  for (const each of rows) {
    if (each === null) {
      above = {};
      continue;
    }
    const { row } = each;
    const own = withDittos(each.cells, above);
    const isUnder = saysNoCompany(own) && !saysNoCompany(above);
    const cells = isUnder ? { ...own, company: above.company ?? '', uscc: above.uscc ?? '' } : own;
    above = cells;
    if (isUnder) underAbove.push({ row, company: cells.company || cells.uscc || '' });
    const broken = findCellError(cells);
    if (broken !== null) {
      bad.push({ row, problem: broken });
      continue;
    }
    const company = unsaid ?? companies.of(oneLine(cells.company ?? ''), cells.uscc ?? '');
    const read = typeof company === 'string' ? readRow(cells, company, context.today) : company;
    if ('code' in read) {
      bad.push({ row, problem: read });
      continue;
    }
    const first = seen.get(keyOf(read));
    if (first !== undefined && !sameJson(first.fields, read.fields)) {
      bad.push({ row, problem: { code: 'twice', row: first.row } });
      continue;
    }
    if (first !== undefined) {
      repeated += 1;
      continue;
    }
    seen.set(keyOf(read), { row, ...read });
    const { type } = read;
    const { type: said = '' } = cells;
    if (said !== type.names.zh && said !== type.names.en) takenFor.set(said, type);
  }
  if (bad.length > 0) return { ok: false, problem: 'rows', rows: bad };
  const filings = recordsOf([...seen.values()], context);
  return {
    ok: true,
    records: [...companies.records, ...filings.records],
    rows: seen.size,
    repeated,
    unread: unreadOf(tables),
    takenFor,
    calledOtherwise: companies.calledOtherwise,
    underAbove,
    odd: filings.odd,
    unanswered: filings.unanswered,
  };
}

/** Null for a gap, as stands between two tables: a row below it goes on with nothing. What sums up is no row. */
function rowsOf({
  headings,
  lines,
  above,
}: TableHead): ({ readonly row: number; readonly cells: Cells } | null)[] {
  const columns = headings.map(columnOf);
  const rows = lines.flatMap((line, index) => {
    if (isBlank(line)) return [null];
    const cells = cellsOf(columns, line);
    return isSum(line, cells) ? [] : [{ row: above + index + 1, cells }];
  });
  return [null, ...rows];
}

/** Of several tables each column once, as it stands in the first that has it. */
function unreadOf(tables: readonly TableHead[]): readonly UnreadColumn[] {
  const columns = tables.flatMap(({ headings, lines }) =>
    unreadColumns(
      headings,
      lines.filter((line) => !isSum(line, cellsOf(headings.map(columnOf), line))),
    ),
  );
  return [...new Map(columns.map((column) => [column.heading || column.at, column])).values()];
}

type NumberedRow = TableRow & { readonly row: number };

/** By what a filing is known; two rows that say the same of it may differ in nothing else. */
function keyOf({ fields: { entityId, typeId, name, number, expiry } }: TableRow): string {
  return [entityId, typeId, name, number, expiry].join('\n');
}

function recordsOf(rows: readonly NumberedRow[], context: TableContext) {
  const { filings, newId, today, allCovered = false } = context;
  const found = matchFilings(
    rows.map(({ row, fields }) => readFiling(String(row), fields)),
    filings,
  );
  const here = new Map(filings.map((filing) => [filing.id, filing]));
  let open = 0;
  const strange: OddRow[] = [];
  const records = rows.map(({ row, type, fields, unanswered, odd }, index): ExportedRecord => {
    const filing = here.get(found[index] ?? '');
    const isNew = ({ field, on }: OddDay): boolean => filing?.[field] !== on;
    strange.push(...odd.filter(isNew).map((day) => ({ row, day })));
    if (filing === undefined) {
      if (unanswered !== null) open += 1;
      const answer = allCovered && unanswered !== null ? { [COVERED_FIELD]: unanswered } : {};
      return { record: newId(), kind: 'filing', fields: { ...fields, ...answer, enteredOn: today } };
    }
    const kept = {
      ...sameWords(fields, filing),
      ...sameAnswers(fields, filing, type),
      ...undoneHere(fields, filing, today),
    };
    return { record: filing.id, kind: 'filing', fields: { ...fields, ...kept } };
  });
  return { records, odd: strange, unanswered: open };
}

/** What is not done is so since the first time that it was said; where it is done here, the person is asked which is right. */
function undoneHere(
  { undoneOn }: TableRow['fields'],
  filing: Filing,
  today: CalendarDate,
): Record<string, string> {
  if (undoneOn === undefined) return {};
  return {
    undoneOn: filing.undoneOn ?? undoneOn,
    ...(coveredUpTo(filing, today) < undoneOn ? {} : { [COVERED_FIELD]: lastDayBefore(undoneOn) }),
  };
}

/** A table breaks no lines and keeps no double spaces: of words that differ in these alone those that are here stay. */
function sameWords(fields: TableRow['fields'], filing: Filing): Record<string, string> {
  const kept = (['name', 'number', 'owner', 'note'] as const).filter(
    (field) => fields[field] !== undefined && plainSpaces(fields[field]) === plainSpaces(filing[field]),
  );
  return Object.fromEntries(kept.map((field) => [field, filing[field]]));
}

/** 三级 and 3 are one level, 上海 and 上海市 one place: of those, too, what is here stays as it is written. */
function sameAnswers(
  fields: TableRow['fields'],
  { attributes, region }: Filing,
  { attributes: questions = [] }: FilingType,
): Record<string, string> {
  const here: Readonly<Record<string, string>> = {
    region,
    ...Object.fromEntries(Object.entries(attributes).map(([id, value]) => [`attribute.${id}`, value])),
  };
  return Object.fromEntries(
    Object.entries(here).filter(
      ([field, value]) =>
        fields[field] !== undefined && value !== '' && isSameAnswer(field, value, fields[field], questions),
    ),
  );
}

const plainSpaces = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** As in the rows below the first of a cell that was merged over them. */
const saysNoCompany = ({ company = '', uscc = '' }: Cells): boolean => company === '' && uscc === '';

/** Titles and who made the list may stand above the headings. */
function isHead(columns: readonly (TableColumn | null)[], { entities }: TableContext): boolean {
  const hasCompany = columns.includes('company') || columns.includes('uscc') || entities.length === 1;
  return columns.includes('type') && hasCompany;
}

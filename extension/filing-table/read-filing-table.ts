/**
 * A list of filings as an agency keeps it in a spreadsheet, read as the records that an import takes in. A row that cannot be
 * read stops it all, and every such row is told by its number in the spreadsheet; nothing is guessed.
 */
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import { checkFilingDates } from 'shared/entity/check-filing-dates.ts';
import type { Entity } from 'shared/entity/entity.ts';
import { readFiling, type Filing } from 'shared/entity/filing.ts';
import { eventField } from 'shared/entity/filing-event.ts';
import { canonicalRegion } from 'shared/entity/region.ts';
import type { ExportedRecord } from 'shared/sync/exported-file.ts';
import { readTypedDate, type TypedDate } from '../ui/typed-date.ts';
import { splitTable } from './split-table.ts';
import { columnOf, type TableColumn } from './table-columns.ts';
import { TableCompanies, type CompanyProblem } from './table-companies.ts';
import { typesNamed } from './types-named.ts';

export type TableProblem =
  | CompanyProblem
  | { readonly code: 'noType' | 'twice' | 'expiryBeforeIssue' }
  | { readonly code: 'unknownType'; readonly said: string }
  | { readonly code: 'manyTypes'; readonly said: string; readonly types: readonly FilingType[] }
  | {
      readonly code: Extract<TypedDate, { ok: false }>['problem'];
      readonly column: TableColumn;
      readonly said: string;
    }
  | { readonly code: 'notYesOrNo'; readonly said: string };

export interface BadTableRow {
  /** Counted from the first row that was pasted, as the spreadsheet numbers them where all of it was. */
  readonly row: number;
  readonly problem: TableProblem;
}

export interface UnreadColumn {
  /** Empty where nothing is written above it. */
  readonly heading: string;
  /** From 1. */
  readonly at: number;
}

export interface RowUnderAbove {
  readonly row: number;
  readonly company: string;
}

export type ReadTable =
  | {
      readonly ok: true;
      readonly records: readonly ExportedRecord[];
      readonly rows: number;
      /** Columns of which something was left out. */
      readonly unread: readonly UnreadColumn[];
      /** What was taken for which type, where it is not the type's own name. */
      readonly takenFor: ReadonlyMap<string, FilingType>;
      /** Companies by the name that the table has for them, which is not the one here; their credit code is. */
      readonly calledOtherwise: ReadonlyMap<string, string>;
      /** Rows that say no company and were counted to the one above. */
      readonly underAbove: readonly RowUnderAbove[];
    }
  | { readonly ok: false; readonly problem: 'empty' | 'noHeadings' }
  | { readonly ok: false; readonly problem: 'rows'; readonly rows: readonly BadTableRow[] };

export interface TableContext {
  readonly today: CalendarDate;
  readonly entities: readonly Entity[];
  readonly filings: readonly Filing[];
  readonly newId: () => string;
}

type Cells = Readonly<Partial<Record<TableColumn, string>>>;

export function readFilingTable(text: string, context: TableContext): ReadTable {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const table = splitTable(text);
  const top = table.findIndex((line) => isHead(line.map(columnOf), context));
  if (top === -1) return { ok: false, problem: 'noHeadings' };
  const columns = (table[top] ?? []).map(columnOf);
  const lines = table.slice(top + 1);
  if (lines.every(isBlank)) return { ok: false, problem: 'empty' };

  const companies = new TableCompanies(context.entities, context.newId);
  const seen = new Set<string>();
  const filings: ExportedRecord[] = [];
  const takenFor = new Map<string, FilingType>();
  const underAbove: RowUnderAbove[] = [];
  const bad: BadTableRow[] = [];
  const [only] = context.entities;
  const rows = lines.map((line) => cellsOf(columns, line));
  // Where the table says no company at all, the only one that is here is meant.
  const unsaid = context.entities.length === 1 && rows.every(saysNoCompany) ? only?.id : undefined;
  let above: Cells = {};
  for (const [index, own] of rows.entries()) {
    const row = top + index + 2;
    if (isBlank(lines[index] ?? [])) {
      above = {};
      continue;
    }
    const isUnder = saysNoCompany(own) && !saysNoCompany(above);
    const cells = isUnder ? { ...own, company: above.company ?? '', uscc: above.uscc ?? '' } : own;
    above = cells;
    if (isUnder) underAbove.push({ row, company: cells.company || cells.uscc || '' });
    const company = unsaid ?? companies.of(oneLine(cells.company ?? ''), cells.uscc ?? '');
    const read = typeof company === 'string' ? readRow(cells, company, seen, context) : company;
    if ('code' in read) {
      bad.push({ row, problem: read });
      continue;
    }
    filings.push(read);
    const { type: said = '' } = cells;
    const [type] = typesNamed(said);
    if (type !== undefined && said !== type.names.zh && said !== type.names.en) takenFor.set(said, type);
  }
  if (bad.length > 0) return { ok: false, problem: 'rows', rows: bad };
  return {
    ok: true,
    records: [...companies.records, ...filings],
    rows: filings.length,
    unread: unreadColumns(table[top] ?? [], lines),
    takenFor,
    calledOtherwise: companies.calledOtherwise,
    underAbove,
  };
}

/** As in the rows below the first of a cell that was merged over them. */
const saysNoCompany = ({ company = '', uscc = '' }: Cells): boolean => company === '' && uscc === '';

/** Titles and who made the list may stand above the headings. */
function isHead(columns: readonly (TableColumn | null)[], { entities }: TableContext): boolean {
  const hasCompany = columns.includes('company') || columns.includes('uscc') || entities.length === 1;
  return columns.includes('type') && hasCompany;
}

const isBlank = (line: readonly string[]): boolean => line.every((cell) => cell === '');

/** What people write where there is nothing to write. Under an expiry it is an answer. */
const NOTHING = /^(?:[-/\\—–]+|无|n\/a)$/iu;

/** Of two columns of one name the first that says something. */
function cellsOf(columns: readonly (TableColumn | null)[], line: readonly string[]): Cells {
  const cells: Partial<Record<TableColumn, string>> = {};
  for (const [index, column] of columns.entries()) {
    const said = line[index] ?? '';
    const isSaid = column === 'expiry' || !NOTHING.test(said.normalize('NFKC'));
    if (column !== null && isSaid) cells[column] ||= said;
  }
  return cells;
}

/** Those that are not known or have no heading, and of two of one name the one that something else was taken before. */
function unreadColumns(
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
  return Array.from({ length: Math.max(...lines.map(({ length }) => length)) }, (_, index) => ({
    heading: headings[index] ?? '',
    at: index + 1,
  })).filter(({ at }) => lines.some((line) => isLeftOut(line, at - 1)));
}

function readRow(
  cells: Cells,
  company: string,
  seen: Set<string>,
  { filings, newId, today }: TableContext,
): ExportedRecord | TableProblem {
  const said = cells.type ?? '';
  if (said === '') return { code: 'noType' };
  const types = typesNamed(said);
  const [type] = types;
  if (type === undefined) return { code: 'unknownType', said };
  if (types.length > 1) return { code: 'manyTypes', said, types };

  const fields: Record<string, string> = { entityId: company, typeId: type.id };
  for (const column of ['name', 'number', 'owner', 'note'] as const) {
    const text = cells[column] ?? '';
    if (text !== '') fields[column] = column === 'note' ? text : oneLine(text);
  }
  if ((cells.region ?? '') !== '') fields['region'] = canonicalRegion(cells.region ?? '');
  for (const column of ['expiry', 'issuedOn'] as const) {
    const read = column === 'expiry' ? readExpiry(cells.expiry ?? '') : readDay(cells.issuedOn ?? '');
    if (read === null) continue;
    if (!read.ok) return { code: read.problem, column, said: cells[column] ?? '' };
    fields[column] = read.date;
  }
  const { expiresOn, issuedOn } = { expiresOn: dayIn(fields['expiry']), issuedOn: dayIn(fields['issuedOn']) };
  if (checkFilingDates({ expiresOn, issuedOn, events: [], founded: null }).length > 0)
    return { code: 'expiryBeforeIssue' };

  const needs = filingNeeds(type, readFiling('row', fields), today);
  // Nobody has looked yet: the card asks for it.
  if (needs.expiry && fields['expiry'] === undefined) fields['expiry'] = 'unknown';
  const covered = readAnswer(cells.covered ?? '');
  if (covered === null) return { code: 'notYesOrNo', said: cells.covered ?? '' };
  if (covered && needs.lastClosed !== null) fields[eventField('coveredUpTo')] = needs.lastClosed;

  const filing = readFiling('row', fields);
  const key = [company, type.id, filing.name, filing.number, filing.expiry].join('\n');
  if (seen.has(key)) return { code: 'twice' };
  seen.add(key);
  // What a row above was found to be is not this one, too.
  const here = filings.filter(({ id }) => !seen.has(id));
  const record = sameFiling(filing, here)?.id ?? newId();
  seen.add(record);
  return { record, kind: 'filing', fields };
}

/** The one that is here already: of this number, else of this name, else of this expiry, else the company's only one of the type. */
function sameFiling(filing: Filing, filings: readonly Filing[]): Filing | undefined {
  const { entityId, typeId, number, name, expiry } = filing;
  const kin = filings.filter((each) => each.entityId === entityId && each.typeId === typeId);
  if (number !== '') {
    const same = kin.find((each) => each.number.trim() === number);
    if (same !== undefined) return same;
  }
  if (name !== '') return kin.find((each) => each.name === name && (number === '' || each.number === ''));
  if (number !== '') return undefined;
  const nameless = kin.filter((each) => each.name === '');
  return nameless.find((each) => each.expiry === expiry) ?? (kin.length === 1 ? nameless[0] : undefined);
}

/** A cell that was too narrow is broken inside a name; between Chinese characters there is no space. */
function oneLine(text: string): string {
  return text
    .replaceAll(/(?<=[^\0-\u007F])\s*\n\s*|\s*\n\s*(?=[^\0-\u007F])/gu, '')
    .replaceAll(/\s*\n\s*/gu, ' ');
}

const WORDS: Readonly<Record<string, string>> = {
  长期: 'longTerm',
  长期有效: 'longTerm',
  永久: 'longTerm',
  同营业执照: 'asBusinessLicence',
  未印到期日: 'none',
  无: 'none',
  尚不知道: 'unknown',
  'no end': 'longTerm',
};

function readExpiry(said: string): TypedDate | null {
  const text = said.normalize('NFKC').toLowerCase();
  const word = WORDS[text] ?? (NOTHING.test(text) ? 'none' : undefined);
  return word === undefined ? readDay(said) : { ok: true, date: word };
}

/** Spreadsheets write the hour behind a day, whether anybody asked for it or not. */
function readDay(said: string): TypedDate | null {
  return said === '' ? null : readTypedDate(said.replace(/\s+0?0:00(?::00)?$/u, ''));
}

function dayIn(value: string | undefined): CalendarDate | null {
  return value !== undefined && /^\d/u.test(value) ? value : null;
}

/** Null for what is neither; an empty cell says no more than that nobody said. */
function readAnswer(said: string): boolean | null {
  const text = said.normalize('NFKC').toLowerCase();
  if (['是', '已', '已办', '已办理', '√', '✓', 'yes', 'y', '1'].includes(text)) return true;
  return ['', '否', '未', '未办', '没有', '还没有', '×', 'no', 'n', '0'].includes(text) ? false : null;
}

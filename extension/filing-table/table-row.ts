/** What one row of the table says about a filing, or why it cannot be read. */
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import { oddDays, type OddDay } from 'shared/deadlines/odd-day.ts';
import { checkFilingDates } from 'shared/entity/check-filing-dates.ts';
import { readFiling } from 'shared/entity/filing.ts';
import { canonicalRegion } from 'shared/entity/region.ts';
import { COVERED_FIELD } from '../ui/filing-form-fields.ts';
import type { TypedDate } from '../ui/typed-date.ts';
import { ranksNamed } from './rank-named.ts';
import type { Cells } from './table-cells.ts';
import { TABLE_COLUMNS, type TableColumn } from './table-columns.ts';
import type { CompanyProblem } from './table-companies.ts';
import { readDay, readExpiry } from './table-dates.ts';
import { typesNamed } from './types-named.ts';

export type TableProblem =
  | CompanyProblem
  | { readonly code: 'noType' | 'expiryBeforeIssue' }
  | { readonly code: 'twice'; readonly row: number }
  | { readonly code: 'unknownType'; readonly said: string }
  | { readonly code: 'manyTypes'; readonly said: string; readonly types: readonly FilingType[] }
  | {
      readonly code: Extract<TypedDate, { ok: false }>['problem'] | 'serialNumber' | 'cellError';
      readonly column: TableColumn;
      readonly said: string;
    }
  | { readonly code: 'notYesOrNo'; readonly said: string };

export interface TableRow {
  readonly type: FilingType;
  readonly fields: Readonly<Record<string, string>>;
  /** The day up to which it is not said whether what recurs was done; null where it is said, or nothing recurs. */
  readonly unanswered: CalendarDate | null;
  /** Days that are most likely mistyped; they are taken in as they are. */
  readonly odd: readonly OddDay[];
}

export function readRow(cells: Cells, company: string, today: CalendarDate): TableRow | TableProblem {
  const said = cells.type ?? '';
  if (said === '') return { code: 'noType' };
  const types = typesNamed(said);
  const [type] = types;
  if (type === undefined) return { code: 'unknownType', said };
  if (types.length > 1) return { code: 'manyTypes', said, types };

  const fields: Record<string, string> = { entityId: company, typeId: type.id };
  for (const [id, value] of Object.entries(ranksNamed(type, said))) fields[`attribute.${id}`] = value;
  for (const column of ['name', 'number', 'owner', 'note'] as const) {
    const text = cells[column] ?? '';
    if (text !== '') fields[column] = column === 'note' ? text : oneLine(text);
  }
  if ((cells.region ?? '') !== '') fields['region'] = canonicalRegion(cells.region ?? '');
  for (const column of ['expiry', 'issuedOn'] as const) {
    const read = column === 'expiry' ? readExpiry(cells.expiry ?? '') : readDay(cells.issuedOn ?? '');
    if (read === null) continue;
    const said = cells[column] ?? '';
    if (!read.ok) return { code: isSerialNumber(said) ? 'serialNumber' : read.problem, column, said };
    fields[column] = read.date;
  }
  const { expiresOn, issuedOn } = { expiresOn: dayIn(fields['expiry']), issuedOn: dayIn(fields['issuedOn']) };
  if (checkFilingDates({ expiresOn, issuedOn, events: [], founded: null }).length > 0)
    return { code: 'expiryBeforeIssue' };

  const filing = readFiling('row', fields);
  const needs = filingNeeds(type, filing, today);
  // Nobody has looked yet: the card asks for it.
  if (needs.expiry && fields['expiry'] === undefined) fields['expiry'] = 'unknown';
  const answer = readAnswer(cells.covered ?? '');
  if (answer === null) return { code: 'notYesOrNo', said: cells.covered ?? '' };
  const { lastClosed, lastCycleClosed } = needs;
  if (answer === 'yes' && lastClosed !== null) fields[COVERED_FIELD] = lastClosed;
  if (answer === 'no' && lastCycleClosed !== null) fields['undoneOn'] = lastCycleClosed;
  const odd = oddDays(type, filing, today);
  return { fields, type, unanswered: answer === '' ? lastClosed : null, odd };
}

/** What a spreadsheet shows where it has no value, or no room for it; and a formula where formulas are shown. */
const ERROR =
  /^(?:#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)|#{2,}|=(?:\$?[A-Z]{1,3}\$?\d|[A-Z.]+\().*)$/iu;

export function findCellError(cells: Cells): TableProblem | null {
  const column = TABLE_COLUMNS.find((each) => ERROR.test(cells[each] ?? ''));
  return column === undefined ? null : { code: 'cellError', column, said: cells[column] ?? '' };
}

/** A cell that was too narrow is broken inside a name; between Chinese characters there is no space. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/(?<=[^\0-\u007F])\s*\n\s*|\s*\n\s*(?=[^\0-\u007F])/gu, '')
    .replaceAll(/\s*\n\s*/gu, ' ');
}

/** A day as a spreadsheet counts it, with its hour behind the point. Which day it is depends on the file: it may begin in 1904. */
function isSerialNumber(said: string): boolean {
  return /^[2-9]\d{4}(?:\.\d+)?$/u.test(said.normalize('NFKC').trim());
}

function dayIn(value: string | undefined): CalendarDate | null {
  return value !== undefined && /^\d/u.test(value) ? value : null;
}

/** Null for what is neither; an empty cell says no more than that nobody said. */
function readAnswer(said: string): 'yes' | 'no' | '' | null {
  const text = said.normalize('NFKC').toLowerCase();
  if (text === '') return '';
  if (['是', '已', '已办', '已办理', '√', '✓', 'yes', 'y', '1'].includes(text)) return 'yes';
  return ['否', '未', '未办', '没有', '还没有', '×', 'no', 'n', '0'].includes(text) ? 'no' : null;
}

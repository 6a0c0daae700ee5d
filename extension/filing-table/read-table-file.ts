/** A file that somebody has a list in, as the text that they would have pasted: of a workbook each of its sheets. */
import { decodeText } from './decode-text.ts';
import { quoteTable } from './join-table.ts';
import type { Sheet } from './read-workbook.ts';
import { findTables } from './table-head.ts';

export interface TableSheet {
  readonly name: string;
  readonly text: string;
}

export type TableFile =
  | {
      readonly ok: true;
      /** Those that hold anything; one without a name where the file is a single text. */
      readonly sheets: readonly TableSheet[];
      /** The first that has headings. */
      readonly first: number;
    }
  | { readonly ok: false; readonly problem: 'oldFormat' | 'unreadable' | 'empty' };

const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

export async function readTableFile(bytes: Uint8Array<ArrayBuffer>): Promise<TableFile> {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  // .xls, and an .xlsx that a password is asked for.
  if (begins(OLD_FORMAT)) return { ok: false, problem: 'oldFormat' };
  if (!begins(ZIP)) {
    const text = decodeText(bytes);
    if (text.trim() === '') return { ok: false, problem: 'empty' };
    return { ok: true, sheets: [{ name: '', text }], first: 0 };
  }
  // Loaded for those who choose such a file.
  const { readWorkbook } = await import('./read-workbook.ts');
  const workbook = readWorkbook(bytes);
  if (workbook === null) return { ok: false, problem: 'unreadable' };
  const filled = workbook.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) return { ok: false, problem: 'empty' };
  const sheets = filled.map(({ name, rows }) => ({ name, text: quoteTable(rows) }));
  return { ok: true, sheets, first: Math.max(0, filled.findIndex(hasHeadings)) };
}

const hasHeadings = ({ rows }: Sheet): boolean =>
  findTables(
    rows.map((row) => row.map((cell) => cell.trim())),
    (columns) => columns.includes('type'),
  ).length > 0;

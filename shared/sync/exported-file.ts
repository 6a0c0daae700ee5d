/**
 * The file that a device exports, read back. A file that was edited by hand or cut off on its way is refused as a whole, with
 * every row that is wrong, so that nothing of it is half there. Pure, without a schema library: pages load it.
 */
import { isCalendarDate } from '../deadlines/calendar-date.ts';
import { EXPIRY_WORDS } from '../entity/filing.ts';
import { isFieldName } from './field-name.ts';
import type { FieldValues } from './protocol.ts';

export const PRODUCT = 'shouxian';
/** Grows when an older version could no longer read what a newer one writes. */
export const FORMAT = 1;

export interface ExportedRecord {
  readonly record: string;
  readonly kind: string;
  readonly fields: FieldValues;
}

/** A text that was typed and not saved, or what stood in its place when it was begun. */
export interface ExportedDraft {
  /** Where: as the device that wrote it names its drafts. */
  readonly field: string;
  readonly text: string;
}

/** What is wrong with one entry of `records`. */
export type RowProblem =
  | { readonly code: 'notARecord' | 'noId' | 'noKind' | 'noFields' | 'twice' }
  | { readonly code: 'badFieldName' | 'tooDeep' | 'noSuchDay' | 'notText'; readonly field: string };

export interface BadRow {
  /** Counted from 1, as a person counts. */
  readonly row: number;
  /** What the row itself says that it is; empty where it says nothing. */
  readonly name: string;
  readonly problem: RowProblem;
}

export type ExportedFile =
  | {
      readonly ok: true;
      readonly records: readonly ExportedRecord[];
      /** When the file was written, ISO; empty where it does not say. */
      readonly exportedAt: string;
      /** What the server had refused of that device, by record; what stands in `records` is without it. */
      readonly refused: readonly ExportedRecord[];
      /** What had been typed and not saved. */
      readonly drafts: readonly ExportedDraft[];
    }
  | { readonly ok: false; readonly problem: 'notJson' | 'notOurs' | 'newer' | 'empty' }
  | { readonly ok: false; readonly problem: 'rows'; readonly rows: readonly BadRow[] };

/** As long as the protocol lets them be: a longer one would be refused by every server, for ever, and so would half a character. */
const LONGEST = { id: 100, kind: 60, field: 200, draft: 1_000 } as const;
const DEEPEST = 30;
/** Fields that hold a day, and the words that may stand in place of one. */
const HOLDS_A_DAY = /^(?:expiry|on|event\..+|entity\.term(?:From|To)|.*On)$/u;
const IN_PLACE_OF_A_DAY: ReadonlySet<string> = new Set(EXPIRY_WORDS);
/** Kinds whose fields are all text, save the window of a team's own number. */
const KINDS_OF_TEXT: ReadonlySet<string> = new Set(['entity', 'filing', 'matter', 'event', 'ruleOverride']);
const NO_TEXT: ReadonlySet<string> = new Set(['window']);

/** Never throws, whatever `text` is. */
export function readExportedFile(text: string): ExportedFile {
  let file: unknown;
  try {
    // Editors of other systems put a mark before the first character.
    file = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, problem: 'notJson' };
  }
  if (!isObject(file) || file['product'] !== PRODUCT || !Array.isArray(file['records']))
    return { ok: false, problem: 'notOurs' };
  if (typeof file['format'] !== 'number' || file['format'] > FORMAT) return { ok: false, problem: 'newer' };
  const entries: readonly unknown[] = file['records'];

  const seen = new Set<string>();
  const records: ExportedRecord[] = [];
  const rows: BadRow[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readRow(entry, seen);
    if ('record' in read) records.push(read);
    else rows.push({ row: index + 1, name: nameOf(entry), problem: read });
  }
  if (rows.length > 0) return { ok: false, problem: 'rows', rows };
  const { exportedAt, draftBases } = file;
  const refused = readRefused(file['waiting']);
  const drafts = readTexts(file['drafts']);
  // Somebody may have typed, and saved nothing yet.
  if (records.length + refused.length + drafts.length === 0) return { ok: false, problem: 'empty' };
  return {
    ok: true,
    records,
    refused,
    exportedAt: typeof exportedAt === 'string' ? exportedAt : '',
    drafts: [...drafts, ...readTexts(draftBases)],
  };
}

/** What is no draft is no reason to refuse the rest: it stays in the file. */
function readTexts(entries: unknown): readonly ExportedDraft[] {
  return (Array.isArray(entries) ? (entries as readonly unknown[]) : []).flatMap((entry) => {
    if (!isObject(entry)) return [];
    const { field, text } = entry;
    const isDraft = typeof text === 'string' && isName(field, LONGEST.draft) && field.includes('/');
    return isDraft ? [{ field, text }] : [];
  });
}

/** One that cannot be read stays in the file, as it does in the tray; it is no reason to refuse the rest. */
function readRefused(waiting: unknown): readonly ExportedRecord[] {
  const byRecord = new Map<string, ExportedRecord>();
  for (const entry of Array.isArray(waiting) ? (waiting as readonly unknown[]) : []) {
    if (!isObject(entry) || entry['state'] !== 'rejected') continue;
    const read = readRow({ ...entry, fields: entry['set'] }, new Set());
    if (!('record' in read) || Object.keys(read.fields).length === 0) continue;
    const fields = { ...byRecord.get(read.record)?.fields, ...read.fields };
    byRecord.set(read.record, { ...read, fields });
  }
  return [...byRecord.values()];
}

/** The records as they would be, had the server taken what it refused. */
export function withRefused(
  records: readonly ExportedRecord[],
  refused: readonly ExportedRecord[],
): readonly ExportedRecord[] {
  const more = new Map(refused.map((each) => [each.record, each]));
  const known = new Set(records.map(({ record }) => record));
  return [
    ...records.map((each) => ({ ...each, fields: { ...each.fields, ...more.get(each.record)?.fields } })),
    ...refused.filter(({ record }) => !known.has(record)),
  ];
}

function readRow(entry: unknown, seen: Set<string>): ExportedRecord | RowProblem {
  if (!isObject(entry)) return { code: 'notARecord' };
  const { record, kind, fields } = entry;
  if (!isName(record, LONGEST.id)) return { code: 'noId' };
  if (!isName(kind, LONGEST.kind)) return { code: 'noKind' };
  if (!isObject(fields)) return { code: 'noFields' };
  if (seen.has(record)) return { code: 'twice' };
  seen.add(record);
  for (const [field, value] of Object.entries(fields)) {
    if (!isFieldName(field) || field.length > LONGEST.field) return { code: 'badFieldName', field };
    if (isDeeper(value, DEEPEST)) return { code: 'tooDeep', field };
    if (isNoText(kind, field, value)) return { code: 'notText', field };
    if (isNoDay(kind, field, value)) return { code: 'noSuchDay', field };
  }
  return { record, kind, fields: fields as FieldValues };
}

/** An id number without its quotes is another number by the time that it is read. */
function isNoText(kind: string, field: string, value: unknown): boolean {
  return KINDS_OF_TEXT.has(kind) && !NO_TEXT.has(field) && typeof value !== 'string';
}

/** What is neither a day of the calendar nor a word for one would count as *unknown* and drop a deadline without a word. */
function isNoDay(kind: string, field: string, value: unknown): boolean {
  if (!KINDS_OF_TEXT.has(kind) || typeof value !== 'string' || value === '' || !HOLDS_A_DAY.test(field))
    return false;
  return !isCalendarDate(value) && !IN_PLACE_OF_A_DAY.has(value);
}

/** The company's name, or the filing's name or number, so that the row can be found in the file. */
function nameOf(entry: unknown): string {
  const fields = isObject(entry) ? entry['fields'] : undefined;
  if (!isObject(fields)) return '';
  const said = ['entity.name', 'name', 'number'].map((field) => fields[field]);
  return said.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest && value.isWellFormed();
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

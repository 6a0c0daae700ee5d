/**
 * What an exported file would change here, before anything is changed. What is only in the file comes in; what both hold and
 * hold differently stays as it is here, unless the person takes the file's.
 */
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { CalendarDate } from '../deadlines/calendar-date.ts';
import { answerDays } from '../entity/answer-days.ts';
import { isSensitiveFact } from '../entity/fact-keys.ts';
import { isAnsweredField } from '../entity/filing.ts';
import type { Edit } from './device.ts';
import type { ExportedRecord } from './exported-file.ts';
import type { FieldValues } from './protocol.ts';
import type { RecordView } from './record-view.ts';
import { sameJson } from './same-json.ts';

export interface ImportPlan {
  /** Not here before. */
  readonly added: readonly ExportedRecord[];
  /** Deleted here; they come back with the fields that they had here. */
  readonly revived: readonly ExportedRecord[];
  /** Here, with fields that are empty here and not in the file. */
  readonly completed: readonly ImportChange[];
  /** Here with another value. */
  readonly differing: readonly ImportDifference[];
  /** Companies of the file that are here too, as another record. */
  readonly twins: readonly ExportedRecord[];
  /** Here as another kind of record: not a file of this team, and nothing of it can be taken. */
  readonly clashing: readonly ExportedRecord[];
  /** The filings that are here, by their ids: as they are here, and what the file holds of them. */
  readonly filings: ReadonlyMap<string, { readonly here: FieldValues; readonly inFile: FieldValues }>;
}

export interface ImportChange {
  readonly record: string;
  readonly kind: string;
  readonly set: FieldValues;
}

export interface ImportDifference {
  readonly record: string;
  readonly kind: string;
  readonly field: string;
  readonly here: RecordView['fields'][string];
  readonly inFile: RecordView['fields'][string];
}

/** `here`: all records of the device, deleted ones and its own sensitive facts included. */
export function planImport(records: readonly ExportedRecord[], here: readonly RecordView[]): ImportPlan {
  const known = new Map(here.map((view) => [view.record, view]));
  const companies = companiesOf(here);
  const plan = {
    added: [] as ExportedRecord[],
    revived: [] as ExportedRecord[],
    completed: [] as ImportChange[],
    differing: [] as ImportDifference[],
    twins: [] as ExportedRecord[],
    clashing: [] as ExportedRecord[],
    filings: new Map<string, { readonly here: FieldValues; readonly inFile: FieldValues }>(),
  };
  for (const each of records) {
    const view = known.get(each.record);
    if (view === undefined) {
      plan.added.push(each);
      if (isCompany(each) && companies.has(each)) plan.twins.push(each);
    } else if (view.kind !== each.kind) plan.clashing.push(each);
    else {
      if (view.deleted) plan.revived.push({ ...each, fields: view.fields });
      if (each.kind === 'filing') plan.filings.set(each.record, { here: view.fields, inFile: each.fields });
      compare(plan, each, view);
    }
  }
  return plan;
}

/** What the record of the file holds that the one here does not, or holds otherwise. */
function compare(
  plan: { readonly completed: ImportChange[]; readonly differing: ImportDifference[] },
  { record, kind, fields }: ExportedRecord,
  view: RecordView,
): void {
  const set: FieldValues = {};
  for (const [field, inFile] of Object.entries(fields)) {
    const here = view.fields[field];
    // The day of an answer goes with the answer, and where that stays, stays.
    if (saysNothing(field, inFile) || (kind === 'filing' && isAnsweredField(field))) continue;
    if (here === undefined || saysNothing(field, here)) set[field] = inFile;
    else if (!sameJson(here, inFile)) plan.differing.push({ record, kind, field, here, inFile });
  }
  if (Object.keys(set).length > 0) plan.completed.push({ record, kind, set });
}

/**
 * The edits that carry the plan out, one a record. `takeFile`: what differs becomes as it is in the file, save sensitive
 * facts: they have no history to come back from, so each is changed by hand. An answer that becomes another one does so on
 * the day that the file has for it, else today.
 */
export function editsOf(plan: ImportPlan, takeFile: boolean, today: CalendarDate): readonly Edit[] {
  const edits = new Map<string, { record: string; kind: string; set: FieldValues }>();
  const whole = [...plan.added, ...plan.revived].map(({ record, kind, fields }) => ({
    record,
    kind,
    set: fields,
  }));
  const changed = takeFile
    ? plan.differing
        .filter(({ field }) => !isSensitiveFact(field))
        .map(({ record, kind, field, inFile }) => ({ record, kind, set: { [field]: inFile } }))
    : [];
  for (const { record, kind, set } of [...whole, ...plan.completed, ...changed]) {
    edits.set(record, { record, kind, set: { ...edits.get(record)?.set, ...set } });
  }
  return [...edits.values()].map((edit) => ({ ...edit, set: { ...edit.set, ...daysOf(edit, plan, today) } }));
}

function daysOf(
  { record, set }: { readonly record: string; readonly set: FieldValues },
  { filings }: ImportPlan,
  today: CalendarDate,
): FieldValues {
  const known = filings.get(record);
  if (known === undefined) return {};
  const { here, inFile } = known;
  const { typeId } = here;
  const questions = (typeof typeId === 'string' && findFilingType(typeId)?.attributes) || [];
  const change = Object.fromEntries(
    Object.entries(set).filter(([field, value]) => !sameJson(here[field], value)),
  );
  const days = answerDays(here, change, questions, today);
  return Object.fromEntries(Object.entries(days).map(([field, on]) => [field, inFile[field] ?? on]));
}

/** An expiry that nobody has looked up yet is one more way to say nothing. */
function saysNothing(field: string, value: unknown): boolean {
  return value === null || value === '' || (field === 'expiry' && value === 'unknown');
}

const isCompany = ({ kind }: { readonly kind: string }): boolean => kind === 'entity';

/** The companies that are here, to be found by credit code, or where one of the two has none, by name. */
function companiesOf(here: readonly RecordView[]): { readonly has: (one: ExportedRecord) => boolean } {
  const codes = new Set<string>();
  const names = new Set<string>();
  const namesWithoutCode = new Set<string>();
  for (const { kind, deleted, fields } of here) {
    if (kind !== 'entity' || deleted) continue;
    const [code, name] = [said(fields, 'entity.uscc'), said(fields, 'entity.name')];
    if (code !== '') codes.add(code);
    if (name === '') continue;
    names.add(name);
    if (code === '') namesWithoutCode.add(name);
  }
  return {
    has: ({ fields }) => {
      const [code, name] = [said(fields, 'entity.uscc'), said(fields, 'entity.name')];
      return code === '' ? names.has(name) : codes.has(code) || namesWithoutCode.has(name);
    },
  };
}

function said(fields: FieldValues, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value.trim().toUpperCase() : '';
}

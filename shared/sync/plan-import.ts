/**
 * What an exported file would change here, before anything is changed. What is only in the file comes in; what both hold and
 * hold differently stays as it is here, unless the person takes the file's.
 */
import type { Edit } from './device.ts';
import type { ExportedRecord } from './exported-file.ts';
import type { FieldValues } from './protocol.ts';
import type { RecordView } from './record-view.ts';
import { sameJson } from './same-json.ts';

export interface ImportPlan {
  /** Not here before. */
  readonly added: readonly ExportedRecord[];
  /** Deleted here; they come back. */
  readonly revived: readonly ExportedRecord[];
  /** Here, with fields that are empty here and not in the file. */
  readonly completed: readonly ImportChange[];
  /** Here with another value. */
  readonly differing: readonly ImportDifference[];
  /** Companies of the file that are here too, as another record. */
  readonly twins: readonly ExportedRecord[];
  /** Here as another kind of record: not a file of this team, and nothing of it can be taken. */
  readonly clashing: readonly ExportedRecord[];
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
  const plan = {
    added: [] as ExportedRecord[],
    revived: [] as ExportedRecord[],
    completed: [] as ImportChange[],
    differing: [] as ImportDifference[],
    twins: [] as ExportedRecord[],
    clashing: [] as ExportedRecord[],
  };
  for (const each of records) {
    const { record, kind, fields } = each;
    const view = known.get(record);
    if (view === undefined) {
      plan.added.push(each);
      if (here.some((other) => isSameCompany(other, each))) plan.twins.push(each);
    } else if (view.kind !== kind) plan.clashing.push(each);
    else if (view.deleted) plan.revived.push(each);
    else {
      const missing = Object.entries(fields).filter(([field]) => isEmpty(view.fields[field]));
      const set = Object.fromEntries(missing.filter(([, value]) => !isEmpty(value)));
      if (Object.keys(set).length > 0) plan.completed.push({ record, kind, set });
      for (const [field, inFile] of Object.entries(fields)) {
        const held = view.fields[field];
        if (held === undefined || isEmpty(held) || isEmpty(inFile) || sameJson(held, inFile)) continue;
        plan.differing.push({ record, kind, field, here: held, inFile });
      }
    }
  }
  return plan;
}

/** The edits that carry the plan out, one a record. `takeFile`: what differs becomes as it is in the file. */
export function editsOf(plan: ImportPlan, takeFile: boolean): readonly Edit[] {
  const edits = new Map<string, { record: string; kind: string; set: FieldValues }>();
  const whole = [...plan.added, ...plan.revived].map(({ record, kind, fields }) => ({
    record,
    kind,
    set: fields,
  }));
  const changed = takeFile
    ? plan.differing.map(({ record, kind, field, inFile }) => ({ record, kind, set: { [field]: inFile } }))
    : [];
  for (const { record, kind, set } of [...whole, ...plan.completed, ...changed]) {
    edits.set(record, { record, kind, set: { ...edits.get(record)?.set, ...set } });
  }
  return [...edits.values()];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Both name a company, and by the same credit code or, where one has none, by the same name. */
function isSameCompany(here: RecordView, inFile: ExportedRecord): boolean {
  if (here.kind !== 'entity' || inFile.kind !== 'entity' || here.deleted) return false;
  const said = (fields: FieldValues, key: string): string => {
    const value = fields[key];
    return typeof value === 'string' ? value.trim().toUpperCase() : '';
  };
  const [code, otherCode] = [said(here.fields, 'entity.uscc'), said(inFile.fields, 'entity.uscc')];
  if (code !== '' && otherCode !== '') return code === otherCode;
  const name = said(here.fields, 'entity.name');
  return name !== '' && name === said(inFile.fields, 'entity.name');
}

/**
 * Rows of a list: row i is item i. We hold one of everything, so the first row may take it and the others take nothing.
 * A row tells its place by its number in the table or by the index in its model path.
 */
import type { FormField } from './form-reading.ts';
import { blockOf } from './form-subject.ts';
import { normaliseLabel } from './normalise-label.ts';
import type { Recognition } from './recognition.ts';

/** From 0; null where the field is in no numbered row. */
function itemOf(field: FormField): number | null {
  const row = /^\s*第?\s*(\d{1,3})\s*[行项条]?\s*$/u.exec(field.rowHeader);
  if (row !== null) return Math.max(Number(row[1]) - 1, 0);
  for (const name of field.names) {
    const path = /[.[](\d{1,3})(?:\]|\.)/u.exec(name.slice(0, 120));
    if (path !== null) return Number(path[1]);
  }
  return null;
}

export function firstRowsOnly(fields: readonly FormField[], decided: readonly Recognition[]): Recognition[] {
  const lowest = new Map<string, number>();
  const rows = fields.map((field) => {
    const item = itemOf(field);
    if (item === null) return null;
    const place = `${blockOf(field)}\n${normaliseLabel(field.label).text}`;
    lowest.set(place, Math.min(lowest.get(place) ?? item, item));
    return { item, place };
  });
  return decided.map((one, index) => {
    const row = rows[index];
    if (one.outcome === 'none' || row === undefined || row === null) return one;
    if (row.item === lowest.get(row.place)) return one;
    const text = fields[index]?.rowHeader || String(row.item + 1);
    return { fieldId: one.fieldId, outcome: 'none', evidence: [{ kind: 'row', text, weight: -1 }] };
  });
}

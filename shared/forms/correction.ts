/**
 * What a person taught: *this field is that fact*, or *never*. It is remembered by what the field looks like (section,
 * label, kind of control, place among equals), not by a path through the page that the next release breaks.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import type { FormReading } from './form-reading.ts';
import { foldText, normaliseLabel } from './normalise-label.ts';

/** By signature; the caller keeps one map per portal. */
export type Corrections = ReadonlyMap<string, FactKey | 'never'>;

/** The signature of every field of a reading, by its id. Equal fields are told apart by their order. */
export function fieldSignatures(reading: FormReading): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    reading.fields.map((field): [string, string] => {
      const label = normaliseLabel(field.label).text || normaliseLabel(field.placeholder).text;
      const looks = JSON.stringify([foldText(field.section), foldText(field.rowHeader), label, field.widget]);
      const nth = seen.get(looks) ?? 0;
      seen.set(looks, nth + 1);
      return [field.id, `${looks}#${nth}`];
    }),
  );
}

/**
 * A document that a matter has together. It travels as fields of the matter, one document beside the other, so that two
 * people can tick different ones at once. The catalogue knows a document by its Chinese name, and so do the fields: a
 * list that is worded anew later asks for the document anew, and what was ticked stays readable.
 */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';

export interface HeldMaterial {
  /** The day on the document; where it bears none, the day it was got. */
  readonly datedOn: CalendarDate;
  /** Its own last day (an identity card, a lease); null while nobody entered it. */
  readonly endsOn: CalendarDate | null;
}

/** By the document's Chinese name in the catalogue. */
export type HeldMaterials = ReadonlyMap<string, HeldMaterial>;

const DATED = 'material.dated.';
const ENDS = 'material.ends.';

export const materialDatedField = (name: string): string => DATED + name;
export const materialEndsField = (name: string): string => ENDS + name;

/** A field without a day that exists is no tick: an unreadable one is asked for again. */
export function readMaterials(fields: Readonly<Record<string, unknown>>): HeldMaterials {
  const held = new Map<string, HeldMaterial>();
  for (const [field, datedOn] of Object.entries(fields)) {
    if (!field.startsWith(DATED) || typeof datedOn !== 'string' || !isCalendarDate(datedOn)) continue;
    const name = field.slice(DATED.length);
    const endsOn = fields[materialEndsField(name)];
    held.set(name, {
      datedOn,
      endsOn: typeof endsOn === 'string' && isCalendarDate(endsOn) ? endsOn : null,
    });
  }
  return held;
}

/** The document that a field of a matter is about; null for any other field. */
export function materialOfField(
  field: string,
): { readonly name: string; readonly is: 'dated' | 'ends' } | null {
  if (field.startsWith(DATED)) return { name: field.slice(DATED.length), is: 'dated' };
  return field.startsWith(ENDS) ? { name: field.slice(ENDS.length), is: 'ends' } : null;
}

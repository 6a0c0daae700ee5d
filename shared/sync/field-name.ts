/** Which names a field may have. Everything else about a field is the business of those who read it. */
import { RESERVED_PREFIX } from './wire-names.ts';

const OF_EVERY_OBJECT: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Not the protocol's own names, and not those that every object of the language answers to (`constructor`). */
export function isFieldName(field: string): boolean {
  return field !== '' && !field.startsWith(RESERVED_PREFIX) && !OF_EVERY_OBJECT.has(field);
}

/** Which names a field may have. Everything else about a field is the business of those who read it. */
import { RESERVED_PREFIX } from './wire-names.ts';

/** Not the protocol's own names, and not those that every object of the language answers to (`constructor`). */
export function isFieldName(field: string): boolean {
  return field !== '' && !field.startsWith(RESERVED_PREFIX) && !(field in Object.prototype);
}

/** What the boxes of a form have in common. */
import type { FormField } from './form-reading.ts';
import type { ReadField } from './read-field.ts';

/** Nobody has to look for anything: a star says that something must be written down. */
const mustBeFilled = ({ required, label }: FormField): boolean => required || /[*＊]/u.test(label);

/** Nothing to write down, to hand in or to be starred: as a bar over a list is. */
export const isTypedOnly = (fields: readonly ReadField[]): boolean =>
  fields.every(({ field }) => field.widget !== 'textarea' && field.widget !== 'file' && !mustBeFilled(field));
